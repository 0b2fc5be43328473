"""Words for the copies on this computer: the list, and the question before one is brought back."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Note, Prose

_Count = Annotated[str, places("count")]


class WhyWords(msgspec.Struct, frozen=True):
    """What a copy was made for; of one that its day brought, that says enough."""

    before_update: str
    before_restore: str
    by_hand: str


class SubjectWords(msgspec.Struct, frozen=True):
    """What is kept, by its table; what has no name here is not told of by itself."""

    records: str
    agreements: str
    plans: str
    later: str
    sentences: str
    own_cards: str
    card_marks: str
    card_memories: str
    sittings: str
    wishes: str


class CopiesWords(Prose, frozen=True):
    """Settings, *Your data*: the copies."""

    file: ClassVar[str] = "copies"
    title: str
    aside: str
    none: str
    reading: str  # while a copy is looked into
    making: str
    bringing: str
    stopped: str
    made: str
    nothing_yet: str
    look_title: str  # the sheet
    look_line: Annotated[str, places("when", "size")]
    look_first: str
    look_stays: str
    column_then: str
    column_now: str
    gone_one: str
    gone_more: _Count
    back_one: str
    back_more: _Count
    other_one: str
    other_more: _Count
    books: str
    books_line: str
    same: str
    bring_button: str
    keep_button: str
    brought_note: str
    undone: str
    why: WhyWords
    subjects: SubjectWords
    move: Note
    take: Note
