"""What the stage shows in a private step, of what each chose to show, and of a loop."""

import msgspec

from ui.talk.view_parts import AidView, ChoiceView, FieldView, Who


class GroupView(msgspec.Struct, frozen=True):
    """Chips to turn on, or lines to read, under a label."""

    label: str
    chips: tuple[ChoiceView, ...] = ()
    lines: tuple[str, ...] = ()


class CoverView(msgspec.Struct, frozen=True):
    """A half that shows nothing but whose it is, and what is to be done meanwhile."""

    who: Who
    title: str
    line: str


class PrivateView(msgspec.Struct, frozen=True, tag="private"):
    """What one person does alone; the half of the other one is covered, or there is none.

    ``covered`` is True until its owner opens it: then ``cover`` is what it says, and
    ``chips`` what can be set before. ``card`` is the card to sort, ``count`` which one of how
    many, ``choices`` its answers (or whether a card goes along). ``groups`` are chips to
    choose and lines to read; ``aside`` stands beside them where there is room.
    """

    title: str
    text: str
    who: Who
    half: str
    other: CoverView | None
    covered: bool = False
    cover: CoverView | None = None
    chips: tuple[ChoiceView, ...] = ()
    count: str = ""
    card: str = ""
    choices: tuple[ChoiceView, ...] = ()
    fields: tuple[FieldView, ...] = ()
    groups: tuple[GroupView, ...] = ()
    aside: tuple[GroupView, ...] = ()
    aids: tuple[AidView, ...] = ()


class ShownView(msgspec.Struct, frozen=True, tag="shown"):
    """What each chose to show, side by side; ``groups`` hold lines only."""

    title: str
    text: str
    halves: tuple[tuple[Who, str, tuple[GroupView, ...]], ...]


class LoopHalf(msgspec.Struct, frozen=True):
    """One person's pieces of the loop; an empty one is not known yet."""

    who: Who
    does: str
    label: str
    under: str
    long: str


class LoopView(msgspec.Struct, frozen=True, tag="loop"):
    """The loop as a drawing: what each does on the line, what lies underneath beside it.

    ``empty`` stands where a piece is not known yet. ``way_out`` are the words at the end of
    the way out, empty while the loop is closed. ``said`` is the drawing in sentences.
    """

    title: str
    text: str
    halves: tuple[LoopHalf, LoopHalf]
    whole: str
    empty: str
    way_out: str = ""
    said: tuple[str, ...] = ()
