"""What is kept of plans, agreements and wishes: known without the database library.

Times are in ms since 1970 UTC, days are written as ``2026-12-06``.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class Plan(msgspec.Struct, frozen=True):
    """A time that both booked, what for (empty: not said), and one line of their own."""

    at: int
    walkthrough: str
    line: str = ""


class Booked(msgspec.Struct, frozen=True):
    """A booked time with its number."""

    id: int
    plan: Plan


class Outcome(StrEnum):
    """What became of an agreement."""

    OPEN = "open"
    KEPT = "kept"
    CHANGED = "changed"  # another one took its place
    LET_GO = "let-go"


class Agreement(msgspec.Struct, frozen=True):
    """Something to try, made then, and to be looked at again on the day ``due``.

    ``if_then`` is a line such as “If it is Sunday after breakfast, then we …”, or empty.
    ``walkthrough`` is the talk in which it was made, or empty. ``answered`` is when it was
    looked at, 0 while it is open.
    """

    made: int
    due: str
    words: str
    if_then: str = ""
    walkthrough: str = ""
    outcome: Outcome = Outcome.OPEN
    answered: int = 0


class Agreed(msgspec.Struct, frozen=True):
    """An agreement with its number. Later ones have higher numbers."""

    id: int
    agreement: Agreement


class Practised(msgspec.Struct, frozen=True):
    """How often a walkthrough was practised, when last, and how that went.

    ``complete``: it came to its end; ``breaks``: so many breaks were taken.
    """

    walkthrough: str
    times: int
    last: int
    complete: bool = True
    breaks: int = 0


class Leaning(msgspec.Struct, frozen=True):
    """What the two want (ids of needs), and when they last passed a suggestion over."""

    wishes: tuple[str, ...] = ()
    passed: Mapping[str, int] = {}
