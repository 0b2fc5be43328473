"""What private steps and the loop hold: frozen values that are part of a session."""

import msgspec

from coach.content.model import LoopPiece
from coach.people import Side


class LoopLine(msgspec.Struct, frozen=True):
    """A piece of the loop; ``side`` is None for what belongs to both."""

    side: Side | None
    piece: LoopPiece
    text: str


class Mark(msgspec.Struct, frozen=True):
    """The answer that a card got, private to whoever gave it."""

    item: str
    heap: str


class PrivateLine(msgspec.Struct, frozen=True):
    """What somebody wrote on a private page."""

    line: str
    text: str


class Private(msgspec.Struct, frozen=True):
    """What ``side`` does alone. It is never kept, and never in a record.

    ``open`` is False while its half is covered; ``without`` is True where a group of cards
    was left out. ``picked`` are the ids that the other one may see later.
    """

    side: Side | None = None
    open: bool = False
    without: bool = False
    marks: tuple[Mark, ...] = ()
    lines: tuple[PrivateLine, ...] = ()
    picked: tuple[str, ...] = ()


class Shown(msgspec.Struct, frozen=True):
    """What ``side`` chose to show: a card of a heap, or a line with its words."""

    side: Side
    item: str
    heap: str = ""
    text: str = ""
