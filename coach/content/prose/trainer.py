"""Words of the practice of answering: the page, and the lines that somebody says."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Note, Prose

#: There are at least so many lines, so that weeks go by before one comes again.
LINES = 48


class Level(StrEnum):
    """How a feeling is taken seriously (Linehan 1997); the names are those of the deck's groups."""

    HERE = "l1"
    SAID_BACK = "l2"
    GUESSED = "l3"
    HISTORY = "l4"
    ANYONE = "l5"
    EQUAL = "l6"


class LevelWords(msgspec.Struct, frozen=True):
    """What a level is called, and one line on it."""

    name: str
    line: str


class BackWords(msgspec.Struct, frozen=True):
    """Whether it said back what happened; one line for each way in which it may have."""

    title: str
    own_words: str
    same_words: str
    part: str
    changed: str
    open: str


class TakenWords(msgspec.Struct, frozen=True):
    """Whether it took the feeling seriously."""

    title: str
    taken: str
    beside: str
    open: str


class ReachedWords(msgspec.Struct, frozen=True):
    """How far up it went. ``{level}`` is the name of the level that it is nearest to."""

    title: str
    asked: Annotated[str, places("level")]  # the level that was tried
    other: Annotated[str, places("level")]  # another one
    near: Annotated[str, places("level")]  # where none was tried


class WaitsWords(msgspec.Struct, frozen=True):
    """Something in it that can wait: a title and a line for each."""

    advice: Note
    question: Note
    but: Note
    own_story: Note
    verdict: Note
    smaller: Note


class TrainerWords(Prose, frozen=True):
    """The page on which a line is answered."""

    file: ClassVar[str] = "trainer"
    back: str
    place: Annotated[str, places("most")]
    field: str
    try_level: Annotated[str, places("level")]
    try_any: str
    write_first: str
    look: str
    reading: str
    level: str  # read out before the levels
    any: str
    any_line: str
    a_level: str
    others: str
    card: str  # above a way to say it that is a card
    another: str
    keep: str
    keeps: str
    yours: str
    did: str
    questions: Annotated[tuple[str, ...], exactly(3)]
    again: str
    enough: str
    next: str
    last: str
    over: Note
    more: str
    home: str
    none: Note
    unread: Note
    other_language: Note
    unsure: Note
    reached: ReachedWords
    said_back: BackWords
    taken: TakenWords
    waits: WaitsWords
    levels: Annotated[dict[Level, LevelWords], at_least(len(Level))]


class TrainerLine(msgspec.Struct, frozen=True):
    """Something that a partner says in a ``situation`` of the deck, with answers by level."""

    situation: Id
    scene: str
    says: str
    answers: dict[Level, str]


class TrainerLines(Prose, frozen=True):
    """All lines."""

    file: ClassVar[str] = "trainer-lines"
    lines: Annotated[tuple[TrainerLine, ...], at_least(LINES)]
