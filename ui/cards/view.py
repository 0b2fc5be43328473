"""What Cards shows, and what a person can ask of it."""

import msgspec

from ui.offer import UndoView

#: The way to look that is no deck: what somebody keeps.
KEPT = "*kept"


class DeckOption(msgspec.Struct, frozen=True):
    """A deck to look in; ``count`` stands at its right."""

    id: str
    words: str
    count: str
    chosen: bool = False


class Option(msgspec.Struct, frozen=True):
    """One of a drop-down."""

    id: str
    words: str
    chosen: bool = False


class CardLine(msgspec.Struct, frozen=True):
    """A card in the list: its words, what it is of, whether somebody keeps it."""

    key: str
    text: str
    tag: str
    kept: bool = False


class BrowseView(msgspec.Struct, frozen=True):
    """The list. ``line`` says what the deck, or its part, is; ``nothing`` stands for no rows."""

    title: str
    hint: str
    words: str
    decks: tuple[DeckOption, ...]
    groups: tuple[Option, ...]
    situations: tuple[Option, ...]
    line: str
    rows: tuple[CardLine, ...]
    nothing: str
    draw: str
    unreadable: str = ""


class Part(msgspec.Struct, frozen=True):
    """A heading below a card, and its line."""

    title: str
    line: str


class FaceView(msgspec.Struct, frozen=True):
    """One card, large."""

    back: str
    key: str
    deck: str
    group: str
    fact: str
    text: str
    hint: Part
    parts: tuple[Part, ...]
    keep: str
    kept: bool
    rest: str
    primary: str


class CardsView(msgspec.Struct, frozen=True):
    """The place: the list, or one card over it."""

    browse: BrowseView
    face: FaceView | None = None
    note: UndoView | None = None


class LookFor(msgspec.Struct, frozen=True):
    """Only cards with these words."""

    words: str


class InDeck(msgspec.Struct, frozen=True):
    """Look in this deck, or at ``KEPT``."""

    id: str


class OfGroup(msgspec.Struct, frozen=True):
    """Only this part of the deck, all where it is empty."""

    id: str


class ForSituation(msgspec.Struct, frozen=True):
    """Only cards for this, any where it is empty."""

    id: str


class OpenCard(msgspec.Struct, frozen=True):
    """Show one card large."""

    key: str


class Draw(msgspec.Struct, frozen=True):
    """Draw one of those that are listed."""


class Keep(msgspec.Struct, frozen=True):
    """Keep the card that is shown, or keep it no longer."""


class NotSoon(msgspec.Struct, frozen=True):
    """Let the card that is shown rest, and draw another one."""


class PrintList(msgspec.Struct, frozen=True):
    """Put those that are listed on paper."""


class Back(msgspec.Struct, frozen=True):
    """Back to the list."""


class Undo(msgspec.Struct, frozen=True):
    """Take back what was done last."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


CardsRequest = (
    LookFor
    | InDeck
    | OfGroup
    | ForSituation
    | OpenCard
    | Draw
    | Keep
    | NotSoon
    | PrintList
    | Back
    | Undo
    | NoteGone
)
