"""What helps beside a step, as sheets over the stage: one card at a time, and words to choose."""

import msgspec

from coach.people import Person
from ui.talk.view_parts import PrimaryView


class CardSheetView(msgspec.Struct, frozen=True, tag="card"):
    """One card of a deck: what it is of, its words, and a line that belongs to it.

    ``primary`` draws another one; ``back`` are the words of the way back to the talk.
    """

    title: str
    part: str
    text: str
    line: str
    primary: PrimaryView
    back: str


class PickerView(msgspec.Struct, frozen=True, tag="picker"):
    """The page on which words for a feeling or a need are chosen.

    ``route`` is where it begins: feelings or needs. ``title`` and ``back`` are its words.
    """

    person: Person
    route: str
    title: str
    back: str
