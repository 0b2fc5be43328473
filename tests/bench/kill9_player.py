"""The program that ``kill9`` kills: it plays sessions, and keeps each state, until it is killed.

``python -m tests.bench.kill9_player HOME REPORT SEED``: the real engine and the real store, a
clock that is moved by hand (a quarter of a second at each look, as fast as the disk allows),
and events by chance. What two people would have seen is written to REPORT before it is kept.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from coach.clock import HandClock, SystemClock
from coach.content.library import Library
from coach.content.model import Walkthrough
from coach.people import Side
from coach.session import events as e
from coach.session.engine import advance, begin
from coach.session.record import record
from coach.session.state import Session, State
from coach.session.stops import resume
from coach.store import open_store
from coach.store.store import Store

_TICK = 0.25
#: How often something happens besides the ticking.
_CHANCE = 0.2


class Seen(msgspec.Struct, frozen=True):
    """What was seen of a session: when it began, how much time it counts, its thoughts."""

    began: int
    total: int
    parked: int
    ended: bool = False


def seen(session: Session) -> Seen:
    """Reduce a session to what a person would miss if it were lost."""
    parked = len(session.words.parked)
    total = session.clocks.total
    return Seen(session.began.wall, total, parked, session.state is not State.OPEN)


def main(home: Path, report: Path, seed: int) -> None:
    """Play until killed."""
    chance = random.Random(seed)
    walkthrough = Library().walkthrough("say-it-back")
    with open_store(home, SystemClock()) as store, report.open("ab", buffering=0) as file:

        def tell(session: Session) -> None:
            os.write(file.fileno(), msgspec.json.encode(seen(session)) + b"\n")

        session = store.sessions.running()
        clock = HandClock(wall=session.last.wall + 1000 if session else SystemClock().now().wall)
        session = session and advance(resume(session, clock.now()), e.Resume(), clock.now())[0]
        while True:
            session = _play(store, session or _fresh(walkthrough, clock), clock, chance, tell)


def _fresh(walkthrough: Walkthrough, clock: HandClock) -> Session:
    return begin(walkthrough, clock.move(1), length=15)


def _play(
    store: Store,
    session: Session,
    clock: HandClock,
    chance: random.Random,
    tell: Callable[[Session], None],
) -> None:
    """Play one session to its end, telling and keeping every state."""
    while session.state is State.OPEN:
        tell(session)
        store.sessions.keep(session)
        event = _something(chance) if chance.random() < _CHANCE else e.Tick()
        session, _ = advance(session, event, clock.move(_TICK))
    tell(session)
    store.sessions.end(record(session))


def _something(chance: random.Random) -> e.Event:
    side = chance.choice(list(Side))
    return chance.choice(
        [
            e.HandOver(),
            e.GoOn(),
            e.Back(),
            e.Undo(),
            e.FloorTaken(),
            e.FloorFree(),
            e.Answered(chance.choice(list(e.Answer))),
            e.MoreAnswered(chance.random() < 0.3),
            e.RepairAsked(),
            e.StopDropped(),
            e.Resume(),
            e.Pause(),
            e.Park(side, "something for later, " * chance.randrange(1, 5)),
        ]
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
