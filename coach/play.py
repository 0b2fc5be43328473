"""Feed events with their times to the real session engine: a session without a window."""

import json
from collections.abc import Iterable, Iterator

import msgspec

from coach.clock import HandClock
from coach.session.engine import advance
from coach.session.events import Event, Tick
from coach.session.report import report
from coach.session.state import Session

#: Seconds between two looks at the clock, as in the window.
TICK = 0.25


class EventError(ValueError):
    """A line of an events file cannot be understood; the message says which and why."""


class Timed(msgspec.Struct, frozen=True):
    """One line of an events file: an event, its time in seconds, whether a sleep came before."""

    at: float
    event: Event
    slept: bool = False


def read_events(lines: Iterable[str]) -> tuple[Timed, ...]:
    """Read JSON lines such as ``{"at": 12.5, "kind": "hand_over"}``.

    Empty lines and lines that begin with ``#`` are passed over. Raises ``EventError``.
    """
    timed: list[Timed] = []
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith("#"):
            timed.append(_read(line, number, timed[-1].at if timed else 0.0))
    return tuple(timed)


def _read(line: str, number: int, earliest: float) -> Timed:
    try:
        fields = msgspec.json.decode(line, type=dict[str, object])
        slept = msgspec.convert(fields.pop("slept", False), type=bool)
        at = msgspec.convert(fields.pop("at", None), type=float)
        timed = Timed(at, msgspec.convert(fields, type=Event), slept)
    except msgspec.MsgspecError as error:
        raise EventError(f"line {number}: {error}") from error
    if at < earliest:
        raise EventError(f"line {number}: 'at' is {at:g}, earlier than the line before")
    return timed


def play(session: Session, timed: Iterable[Timed], clock: HandClock) -> Iterator[str]:
    """Advance ``session`` from event to event; yield one JSON line for each state.

    Between events the clock ticks four times a second as in the window, unless the line says
    ``"slept": true``: then the whole gap passes at once, as when a lid was closed. A tick
    is printed only when it made something happen.
    """
    yield json.dumps(report(session))
    at = 0.0
    for line in timed:
        while not line.slept and line.at - at > TICK:
            at += TICK
            session, happenings = advance(session, Tick(), clock.move(TICK))
            if happenings:
                yield json.dumps(report(session, happenings))
        now = clock.move(line.at - at)
        at = line.at
        session, happenings = advance(session, line.event, now)
        yield json.dumps(report(session, happenings))
