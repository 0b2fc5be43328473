"""Words of what is taken out of In Turn, to be read elsewhere."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Prose


class Sheets(StrEnum):
    """The tables, in the order in which they stand; a file of each is named after it."""

    TALKS = "talks"
    WORDS = "words"
    AGREEMENTS = "agreements"
    TIMES = "times"
    SENTENCES = "sentences"
    OWN = "own"
    CARDS = "cards"
    SMALL = "small"
    LATER = "later"
    WISHES = "wishes"
    PASSED = "passed"


class Part(StrEnum):
    """What words of a talk can be."""

    TOPIC = "topic"
    PIECE = "piece"
    PARKED = "parked"
    SAID = "said"
    NEXT = "next"
    WRITTEN = "written"
    LOOP = "loop"
    DECIDED = "decided"
    IDEAS = "ideas"
    POINTS = "points"
    CHOSEN = "chosen"


class SheetWords(msgspec.Struct, frozen=True):
    """What a table is called, a line about it, and the heads of its columns."""

    title: str
    line: str
    heads: Annotated[tuple[str, ...], at_least(1)]


class SideWords(msgspec.Struct, frozen=True):
    """Somebody who has no name."""

    one: str
    two: str


class OutcomeWords(msgspec.Struct, frozen=True):
    """What became of an agreement."""

    open: str
    kept: str
    changed: str
    let_go: str


class DidWords(msgspec.Struct, frozen=True):
    """What kinds of small practice there are."""

    cards: str
    answers: str
    drill: str
    sentence: str
    breath: str


class CardUseWords(msgspec.Struct, frozen=True):
    """What one does with a card."""

    say: str
    ask: str
    do: str
    read: str


class PartWords(msgspec.Struct, frozen=True):
    """What each part of the words of a talk is called."""

    names: Annotated[dict[Part, str], at_least(len(Part))]


class SheetsWords(msgspec.Struct, frozen=True):
    """The words of each table."""

    of: Annotated[dict[Sheets, SheetWords], at_least(len(Sheets))]


class TakenOutWords(Prose, frozen=True):
    """All of it; ``about`` says who can read the file."""

    file: ClassVar[str] = "taken-out"
    title: str
    made: Annotated[str, places("date")]
    about: str
    contents: str
    nothing: str
    day: Annotated[str, places("day", "month", "year")]
    moment: Annotated[str, places("date", "time")]
    months: Annotated[tuple[str, ...], exactly(12)]
    yes: str
    no: str
    together: str
    alone: str
    both: str
    read_me: str
    private_title: Annotated[str, places("name")]
    private_plain: str  # where their owner has no name
    private_about: str
    private_none: str
    changed: Annotated[str, places("made", "changed")]
    begun: Annotated[str, places("made")]
    sides: SideWords
    outcomes: OutcomeWords
    did: DidWords
    uses: CardUseWords
    parts: PartWords
    sheets: SheetsWords
