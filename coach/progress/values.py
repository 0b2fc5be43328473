"""What Progress shows, as values: counts for both together, and none that compares the two.

Times are in ms since 1970 UTC, days are written as ``2026-12-06``. Names of skills and talks are
ids: what they are called stands in the content.
"""

import msgspec

from coach.planning.follow_up import Tally
from coach.planning.memory import Outcome


class Practice(msgspec.Struct, frozen=True):
    """A skill, and how often it was practised: in talks, and in small things such as a drill.

    ``last`` is when it was practised last, 0 for never.
    """

    skill: str
    talks: int = 0
    smalls: int = 0
    last: int = 0

    @property
    def times(self) -> int:
        """How often in all: one dot each."""
        return self.talks + self.smalls


class Week(msgspec.Struct, frozen=True):
    """A week by its Monday: how many talks there were, and how many small things."""

    monday: str
    talks: int = 0
    smalls: int = 0


class TurnsKept(msgspec.Struct, frozen=True):
    """Turns of both together: how many, how many stayed whole, and the minutes of those.

    ``untimed`` of the whole ones are older than the measuring: the minutes are of the others.
    """

    turns: int = 0
    whole: int = 0
    minutes: int = 0
    untimed: int = 0


class AgreementMark(msgspec.Struct, frozen=True):
    """An agreement and what became of it.

    ``day`` is when it was looked at again; while it is open, the day on which it will be.
    """

    id: int
    words: str
    outcome: Outcome
    day: str


class Strengths(msgspec.Struct, frozen=True):
    """Pauses that were taken, returns after them, and repairs that were taken up."""

    pauses: int = 0
    returns: int = 0
    repairs: int = 0


class Progress(msgspec.Struct, frozen=True):
    """The whole of it.

    ``practices`` has every skill, in the order of the content. ``weeks`` are the last eight,
    the oldest first, the last of them this one; ``ahead`` is all that is dated later than this
    week, by a clock that was wrong, under its first Monday; None: nothing is. ``every`` week in
    which anything was practised is there, too, the newest first. ``agreements`` come newest
    first, and ``tally`` counts them. ``began`` is the day of the first practice, empty for
    none; ``next_skill`` is one that would be good to try, empty for none.
    """

    practices: tuple[Practice, ...] = ()
    weeks: tuple[Week, ...] = ()
    ahead: Week | None = None
    every: tuple[Week, ...] = ()
    turns: TurnsKept = TurnsKept()
    strengths: Strengths = Strengths()
    agreements: tuple[AgreementMark, ...] = ()
    tally: Tally = Tally(0, 0, 0, 0)
    talks: int = 0
    smalls: int = 0
    began: str = ""
    next_skill: str = ""


class Letter(msgspec.Struct, frozen=True):
    """The letter of a week: its Monday and its Sunday, and up to four short paragraphs.

    ``is_over`` says that the week has ended: until then the letter can still grow.
    """

    monday: str
    sunday: str
    paragraphs: tuple[str, ...]
    is_over: bool = True
