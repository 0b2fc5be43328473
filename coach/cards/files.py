"""Files of cards: which cards go into one, in which form, and how its faults are said."""

from collections.abc import Sequence
from enum import StrEnum

from coach.cards.anki import Labels, write_apkg
from coach.cards.anki_reading import read_apkg
from coach.cards.came import Came, Fault
from coach.cards.cells import own_of
from coach.cards.memory import CardsKept, OwnCard
from coach.cards.shelf import OWN
from coach.cards.table import read_table, write_table
from coach.content.deck import Deck
from coach.content.prose import CardsWords, SharingWords
from coach.content.words import fill

#: The name of the cards that somebody keeps, where others are named by their deck.
KEPT = "kept"
#: What a zip begins with, and so a deck for Anki.
_ZIP = b"PK"


class Form(StrEnum):
    """The two forms; the value is how a file name ends."""

    TABLE = ".csv"
    ANKI = ".apkg"


def picked(what: str, decks: Sequence[Deck], known: CardsKept) -> tuple[OwnCard, ...] | None:
    """Give the cards of a deck by its id, those somebody keeps, or one's own; None: no such deck.

    A kept card that is gone is left out.
    """
    if what == OWN:
        return known.own
    shelf = {f"{deck.id}/{card.id}": own_of(deck, card) for deck in decks for card in deck.cards}
    if what == KEPT:
        shelf |= {f"{OWN}/{card.id}": card for card in known.own}
        return tuple(shelf[key] for key in known.kept if key in shelf)
    deck = next((deck for deck in decks if deck.id == what), None)
    return None if deck is None else tuple(own_of(deck, card) for card in deck.cards)


def write(cards: Sequence[OwnCard], form: Form, name: str, sides: CardsWords, now: int) -> bytes:
    """Make a file; ``name`` is that of the deck in Anki, ``now`` in ms since 1970 UTC."""
    if form is Form.TABLE:
        return write_table(cards)
    return write_apkg(cards, Labels(name, sides.they, sides.when, sides.not_this), now)


def deck_name(what: str, decks: Sequence[Deck], words: SharingWords) -> str:
    """Give the name of a deck for Anki."""
    own = {OWN: words.own_deck, KEPT: words.kept_deck}
    name = next((deck.name for deck in decks if deck.id == what), what)
    return own.get(what) or fill(words.some_deck, {"deck": name})


def read(data: bytes, name: str = "") -> Came:
    """Read a file of either form; which it is, is seen in it, or else in its ``name``."""
    anki = data.startswith(_ZIP) or name.lower().endswith(Form.ANKI)
    return read_apkg(data) if anki else read_table(data)


def said(fault: Fault, words: SharingWords) -> str:
    """Say a fault in a sentence."""
    reason = fill(words.faults.reasons[fault.what], {"column": fault.column})
    if not fault.line:
        return f"{reason[0].upper()}{reason[1:]}"
    place = fill(words.line_place, {"line": str(fault.line)})
    return fill(words.fault_at, {"place": place, "reason": reason})
