"""A look back at a run: what brought nearer, what did not, and what could be tried next."""

from enum import StrEnum

import msgspec

from coach.content.scene import CLOSING, OPENING, Tag
from coach.rehearsal.state import Rehearsal, Turn

#: So many steps of a path are shown.
PATH = 5
#: A reply moved something if nearness changed by so much.
_MOVED = 0.04


class Lack(StrEnum):
    """What was there least, and could be tried."""

    HEARD = "heard"  # the partner was not seen
    CLARITY = "clarity"  # it is not clear what it is about
    OWN = "own"  # nothing was said of oneself
    ASK = "ask"  # nothing was asked for
    NONE = "none"


class LookBack(msgspec.Struct, frozen=True):
    """What came of a run. Numbers are places of turns.

    ``again`` is the one reply that is worth another try; ``opener`` a line to keep; ``path`` at
    most five turns where something changed, in order.
    """

    opened: tuple[int, ...]
    closed: tuple[int, ...]
    again: int | None
    opener: str
    path: tuple[int, ...]
    lacking: Lack


def change(turn: Turn) -> float:
    """Say how much nearer a reply brought the partner, from -2 to 2."""
    return turn.after.nearness - turn.before.nearness


def look_back(run: Rehearsal) -> LookBack:
    """Look back at a run, ended or not."""
    changes = [change(turn) for turn in run.turns]
    by_change = sorted(range(len(changes)), key=changes.__getitem__)
    opened = tuple(at for at in reversed(by_change) if changes[at] > _MOVED)
    closed = tuple(at for at in by_change if changes[at] < -_MOVED)
    weak = [at for at in by_change if not set(run.turns[at].answer.tags) & OPENING]
    again = closed[0] if closed else next(iter(weak), by_change[0] if by_change else None)
    moved = sorted(range(len(changes)), key=lambda at: -abs(changes[at]))[:PATH]
    return LookBack(
        opened, closed, again, _opener(run, changes), tuple(sorted(moved)), lack_of(run)
    )


def lack_of(run: Rehearsal) -> Lack:
    """Say what could be tried next in a run that goes on, or in another one."""
    partner = run.partner
    said = {tag for turn in run.turns for tag in turn.answer.tags}
    if partner.heard < 0.45:
        return Lack.HEARD
    if partner.clarity < 0.5:
        return Lack.CLARITY
    if Tag.OWN not in said:
        return Lack.OWN
    return Lack.ASK if Tag.REQUESTS not in said else Lack.NONE


def _opener(run: Rehearsal, changes: list[float]) -> str:
    """Give the line that one could begin with: one of the first that opened, else the best one."""
    good = [
        at
        for at, turn in enumerate(run.turns)
        if not set(turn.answer.tags) & CLOSING and set(turn.answer.tags) & OPENING
    ]
    if not good:
        return ""
    first = [at for at in good if at < 2 and changes[at] >= 0]
    return run.turns[first[0] if first else max(good, key=changes.__getitem__)].answer.text
