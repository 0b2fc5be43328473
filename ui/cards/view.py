"""What Cards shows, and what a person can ask of it."""

from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from coach.people import Person
from ui.offer import UndoView

if TYPE_CHECKING:
    from ui.cards.own.view import OwnView

#: The way to look that is no deck: what somebody keeps.
KEPT = "*kept"


class Sub(StrEnum):
    """A page over the list that has a presenter of its own."""

    PRACTISE = "practise"
    TRAINER = "trainer"


class DeckOption(msgspec.Struct, frozen=True):
    """A deck to look in; ``count`` stands at its right."""

    id: str
    words: str
    count: str
    chosen: bool = False


class Narrow(StrEnum):
    """What one can look for beside a deck and words."""

    GROUP = "group"
    SITUATION = "situation"
    NEED = "need"
    TONE = "tone"


class Option(msgspec.Struct, frozen=True):
    """One of a few to look for; ``count`` is how many cards it would leave."""

    id: str
    words: str
    chosen: bool = False
    count: int = 0


class Filter(msgspec.Struct, frozen=True):
    """A way to find fewer cards: what it is called, and its options, that for *any* first.

    ``level`` says that they are steps, with a number each: then one number is shown for each.
    """

    of: Narrow
    name: str
    options: tuple[Option, ...]
    level: bool = False


class CardLine(msgspec.Struct, frozen=True):
    """A card in the list: its words, what it is of, whether somebody keeps it."""

    key: str
    text: str
    tag: str
    kept: bool = False


class BrowseView(msgspec.Struct, frozen=True):
    """The list. ``opening`` and ``line`` say what the deck, or its part, is.

    ``nothing`` stands for no rows; ``elsewhere`` is where there are some. ``wait`` stands for
    all of it while the decks are read.
    """

    title: str
    hint: str
    words: str
    decks: tuple[DeckOption, ...]
    filters: tuple[Filter, ...]
    opening: str
    line: str
    rows: tuple[CardLine, ...]
    nothing: str
    elsewhere: str
    write: str
    draw: str
    unreadable: str = ""
    wait: str = ""
    practise: str = ""
    answer: str = ""


class Part(msgspec.Struct, frozen=True):
    """A heading below a card, and its line."""

    title: str
    line: str


class TurnView(msgspec.Struct, frozen=True):
    """Whose turn it is to answer a card, and what is said of it."""

    person: Person
    words: str


class FaceView(msgspec.Struct, frozen=True):
    """One card, large.

    ``levels`` are the steps of its deck, ``pose`` how the two shapes stand on it. ``turns`` is
    empty where nobody else is here; ``no_voice`` stands in the place of ``aloud`` where this
    computer cannot speak.
    """

    back: str
    key: str
    deck: str
    situation: str
    group: str
    fact: str
    text: str
    long: bool
    levels: Filter | None
    people: tuple[Person, ...]
    pose: int
    hint: Part
    parts: tuple[Part, ...]
    aloud: str
    speaks: bool
    no_voice: str
    turns: str
    turn: TurnView | None
    keep: str
    kept: bool
    mine: str
    rest: str
    primary: str


class CardsView(msgspec.Struct, frozen=True):
    """The place: the list, or one card over it."""

    browse: BrowseView
    face: FaceView | None = None
    own: "OwnView | None" = None
    note: UndoView | None = None
    sub: Sub | None = None


class LookFor(msgspec.Struct, frozen=True):
    """Only cards with these words."""

    words: str


class InDeck(msgspec.Struct, frozen=True):
    """Look in this deck, or at ``KEPT``."""

    id: str


class Only(msgspec.Struct, frozen=True):
    """Only cards with this; any where ``id`` is empty."""

    of: Narrow
    id: str


class OpenCard(msgspec.Struct, frozen=True):
    """Show one card large."""

    key: str


class Draw(msgspec.Struct, frozen=True):
    """Draw one of those that are listed."""


class Practise(msgspec.Struct, frozen=True):
    """Practise those that are listed."""


class Answer(msgspec.Struct, frozen=True):
    """Answer lines of the situation that is looked at."""


class Keep(msgspec.Struct, frozen=True):
    """Keep a card, or keep it no longer: the one that lies large where no ``key`` is given."""

    key: str = ""


class Everywhere(msgspec.Struct, frozen=True):
    """Look for the same words in every deck."""


class Write(msgspec.Struct, frozen=True):
    """Write a card of one's own."""


class NotSoon(msgspec.Struct, frozen=True):
    """Let the card that is shown rest, and draw another one."""


class PrintList(msgspec.Struct, frozen=True):
    """Put those that are listed on paper."""


class Earlier(msgspec.Struct, frozen=True):
    """Bring back the card that lay there before this one."""


class TakeTurns(msgspec.Struct, frozen=True):
    """Draw in turns, or no longer."""


class Pass(msgspec.Struct, frozen=True):
    """Draw another card for the same person."""


class ReadAloud(msgspec.Struct, frozen=True):
    """Let the card be heard, or be silent."""


class MakeMine(msgspec.Struct, frozen=True):
    """Write a card of one's own out of the one that lies there, or change it if it is one."""


class Back(msgspec.Struct, frozen=True):
    """Back to the list."""


class Undo(msgspec.Struct, frozen=True):
    """Take back what was done last."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


CardsRequest = (
    LookFor
    | InDeck
    | Only
    | OpenCard
    | Draw
    | Practise
    | Answer
    | Keep
    | Everywhere
    | Write
    | NotSoon
    | PrintList
    | Earlier
    | TakeTurns
    | Pass
    | ReadAloud
    | MakeMine
    | Back
    | Undo
    | NoteGone
)
