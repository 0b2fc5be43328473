"""What the two put down together: ideas, stars, an agreement, the list of a meeting.

It is part of the words of a session: written down at every event, forgotten at its end
unless both keep it.
"""

from enum import StrEnum

import msgspec

from coach.content.model import Line
from coach.people import Side


class Idea(msgspec.Struct, frozen=True):
    """One idea, and whose turn it came in."""

    side: Side
    text: str


class Star(msgspec.Struct, frozen=True):
    """A star of ``side`` on the idea at ``index``: it says what they like, not whose it is."""

    side: Side
    index: int


class Point(msgspec.Struct, frozen=True):
    """A point on the list of a meeting; whoever added it is not noted."""

    text: str
    done: bool = False


class Review(StrEnum):
    """What becomes of an agreement whose day has come."""

    KEEP = "keep"
    CHANGE = "change"
    DROP = "drop"


class Board(msgspec.Struct, frozen=True):
    """All of it.

    ``lines`` are the lines that both wrote. ``adding`` is whose turn it is to add an idea (None
    for whoever begins), ``passes`` how often in a row somebody had none, and ``fresh`` is true
    while the last idea can be taken back by Undo. ``look_at`` is the moment (milliseconds since
    1970 UTC) on whose day they look at it again, 0 for none; ``keeps`` are the sides that keep
    the agreement. ``left_out`` are parts that do not run; ``agreement`` is the number of the
    one that is looked at again, 0 for none, and ``review`` what became of it.
    """

    lines: dict[Line, str] = {}
    ideas: tuple[Idea, ...] = ()
    adding: Side | None = None
    passes: int = 0
    fresh: bool = False
    stars: tuple[Star, ...] = ()
    look_at: int = 0
    keeps: tuple[Side, ...] = ()
    points: tuple[Point, ...] = ()
    left_out: tuple[str, ...] = ()
    agreement: int = 0
    review: Review | None = None

    def line(self, line: Line) -> str:
        """Give what was written on a line, empty if nothing was."""
        return self.lines.get(line, "")
