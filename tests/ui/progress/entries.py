"""Made-up entries of Progress."""

from datetime import UTC, datetime
from typing import Any

from coach.people import Side
from coach.session.events import CloseLine
from coach.session.record import Record
from coach.session.state import Parked, Said, Words
from coach.store.rows import Entry

WORDS = Words(
    topic="Saturday mornings",
    parked=(Parked(Side.TWO, "ask about Friday"),),
    said=(
        Said(Side.ONE, CloseLine.HEARD, "That the late trains worry you for my sake."),
        Said(Side.TWO, CloseLine.HEARD, "That Saturday mornings are when you feel off duty."),
        Said(Side.ONE, CloseLine.THANKS, "For putting the phone in the other room."),
    ),
    next_step="Saturday, coffee in bed until ten.",
)


def at(day: int, hour: int = 19, minute: int = 30, *, month: int = 11, year: int = 2026) -> int:
    """A moment as a record keeps it."""
    return round(datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp() * 1000)


def entry(number: int, began: int, talk: str = "say-it-back", **others: Any) -> Entry:
    """An entry of 14 minutes, in which nothing was counted unless ``others`` says so."""
    fields: dict[str, Any] = {
        "walkthrough": talk,
        "length": 15,
        "solo": False,
        "starter": "one",
        "began": began,
        "active": 14 * 60_000,
        "complete": True,
        "turns": 0,
        "whole": 0,
        "got_it": 0,
        "repairs_taken": 0,
        "breaks": 0,
        "returns": 0,
        "words": None,
    }
    return Entry(number, Record(**(fields | others)))


#: A few weeks of practice, seen on the evening of 22 November 2026.
WEEKS = (
    entry(9, at(22, 18, 5), turns=8, whole=8, got_it=6, repairs_taken=1, words=WORDS),
    entry(8, at(21, 20, 40), "first-try", active=8 * 60_000, turns=4, whole=4),
    entry(7, at(17), turns=5, whole=3, got_it=4, returns=1, complete=False, active=9 * 60_000),
    entry(6, at(12), "long-turns", active=44 * 60_000, turns=6, whole=6),
    entry(5, at(9, 7, 15), "say-it-back", solo=True, active=6 * 60_000),
    entry(4, at(2), "the-old-weekly-talk", turns=2, whole=2, active=20 * 60_000),
    entry(3, at(20, 21, month=12, year=2025), "first-try", active=20_000, complete=False),
)


def many(count: int) -> tuple[Entry, ...]:
    """So many entries, one each hour, newest first."""
    first = at(1, 0, 0, month=1)
    return tuple(
        entry(number, first + number * 3_600_000, turns=4, whole=4)
        for number in range(count, 0, -1)
    )
