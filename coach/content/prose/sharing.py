"""Words for content that comes in and goes out: packs, and cards in files."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose

_Count = Annotated[str, places("count")]
_Named = Annotated[str, places("name")]
_Number = Annotated[str, places("number", "found")]
_File = Annotated[str, places("file")]


class Wrong(StrEnum):
    """What can be wrong with a file of cards."""

    NOT_READ = "not-read"  # the whole file
    NOT_TEXT = "not-text"  # no UTF-8
    NO_COLUMN = "no-column"  # the one with the words is missing
    UNKNOWN_COLUMN = "unknown-column"  # left out; the card comes all the same
    NO_WORDS = "no-words"
    TOO_LONG = "too-long"
    UNKNOWN_VALUE = "unknown-value"
    SIGN = "sign"  # one that cannot be seen
    TORN = "torn"  # from here on nothing can be read
    TOO_MANY = "too-many"


class Faults(msgspec.Struct, frozen=True):
    """What each fault of a file of cards is called."""

    reasons: Annotated[dict[Wrong, Annotated[str, places("column")]], at_least(len(Wrong))]


class SharingWords(Prose, frozen=True):
    """Settings, *Content*: packs, cards in and cards out."""

    file: ClassVar[str] = "sharing"
    own_deck: str
    kept_deck: str
    some_deck: Annotated[str, places("deck")]
    file_name: str
    look_title: str
    packs_none: str
    pack_line: Annotated[str, places("cards", "talks", "drills", "licence")]
    pack_unreadable: str
    count_card: str
    count_cards: str
    count_talk: str
    count_talks: str
    count_drill: str
    count_drills: str
    counted_in: Annotated[str, places("names")]
    counted_minutes: Annotated[str, places("least", "most")]
    counted_minute: Annotated[str, places("least")]
    by: Annotated[str, places("by")]
    newer: str
    same: str
    refused_title: str
    refused: str
    more_faults: _Count
    left_out_says: _Number
    left_out_twice: _Number
    left_out_line: str
    left_out_twice_line: str
    add: str
    add_but_one: _Number
    add_but_some: _Count
    replace: str
    added_note: _Named
    removed_note: _Named
    cards_new: str
    cards_there: str
    add_cards: _Count
    add_card: str
    no_cards: str
    cards_added_note: _Count
    saved: _File
    fault_at: Annotated[str, places("place", "reason")]
    line_place: Annotated[str, places("line")]
    packs: Note
    can: Note
    bring: Note
    take: Note
    faults: Faults
