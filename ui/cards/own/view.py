"""What the page on which somebody writes a card shows, and what they can ask of it."""

import msgspec

from ui.cards.view import Filter, Option

#: In the list of decks: one of one's own, which is given a name then.
NEW_DECK = "*new"
#: So long may a sentence be, the name of a deck, and the line on when a card fits.
LIMIT, NAME_LIMIT, WHEN_LIMIT = 240, 40, 120


class OwnNote(msgspec.Struct, frozen=True):
    """A word on what was written: advice, never a lock."""

    title: str
    line: str = ""


class OwnView(msgspec.Struct, frozen=True):
    """The page. What stands under *card* is how it will look.

    ``deck_name`` is empty unless a deck of one's own is named. A ``sample`` is no text of
    theirs; a ``small`` one is long. ``help`` stands in the place of all notes.
    """

    back: str
    title: str
    sentence: str
    text: str
    full: str
    which_deck: str
    decks: tuple[Option, ...]
    deck_name: str
    name: str
    filters: tuple[Filter, ...]
    fits: str
    fits_hint: str
    when: str
    stays: str
    card_head: str
    card_text: str
    sample: bool
    small: bool
    whose: str
    notes: tuple[OwnNote, ...]
    help: OwnNote | None
    see_help: str
    primary: str
    ready: bool
    remove: str


class SayText(msgspec.Struct, frozen=True):
    """The sentence is this now."""

    text: str


class TooLong(msgspec.Struct, frozen=True):
    """More was pasted or typed than there is room for."""


class ToDeck(msgspec.Struct, frozen=True):
    """It goes with this deck, or with one of one's own."""

    id: str


class NameDeck(msgspec.Struct, frozen=True):
    """The deck of one's own is called so."""

    name: str


class SayWhen(msgspec.Struct, frozen=True):
    """When it fits."""

    line: str


class PutIn(msgspec.Struct, frozen=True):
    """Keep it."""


class Remove(msgspec.Struct, frozen=True):
    """Remove the card that is changed here."""


class SeeHelp(msgspec.Struct, frozen=True):
    """Go to where help is found."""
