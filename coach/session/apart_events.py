"""What can happen in private steps, and at the loop; ``events`` gathers all that can happen."""

import msgspec

from coach.content.model import LoopPiece
from coach.people import Side


class _Apart(msgspec.Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    pass


class HalfTurned(_Apart, frozen=True, tag="half_turned"):
    """A private half is opened, or covered again."""

    open: bool


class GroupLeft(_Apart, frozen=True, tag="group_left"):
    """A group of cards is left out of sorting, before it begins, or taken in again."""

    out: bool


class Sorted(_Apart, frozen=True, tag="sorted"):
    """The present card goes on a heap (skipped where ``heap`` is empty), and the next one comes."""

    heap: str = ""


class Picked(_Apart, frozen=True, tag="picked"):
    """A card or a line may be seen by the other one later, or not after all."""

    item: str
    shown: bool


class PageLineWritten(_Apart, frozen=True, tag="page_line_written"):
    """A line of a private page holds this text now."""

    line: str
    text: str


class LoopSaid(_Apart, frozen=True, tag="loop_said"):
    """A piece of the loop was written; ``side`` is None for what belongs to both."""

    piece: LoopPiece
    text: str
    side: Side | None = None


class OnwardChosen(_Apart, frozen=True, tag="onward_chosen"):
    """Alone: this talk is to be opened after the end, or none."""

    talk: str = ""
