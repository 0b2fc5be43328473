"""What the pages of Cards are made of."""

import msgspec

from coach.cards.memory import CardsKept
from coach.cards.shelf import Place, Shelf, Wanted
from coach.content.deck import Deck
from ui.cards.listing import Listing

#: The deck of the levels: its lines can be answered.
LEVELS = "validation"


class Table(msgspec.Struct, frozen=True):
    """What lies on the table: all cards, what is kept about them, what is looked for.

    ``shipped`` are the cards of the decks alone; ``needs`` are ids and what people say.
    ``waits`` while the decks are read.
    """

    decks: tuple[Deck, ...]
    shelf: Shelf
    known: CardsKept
    wanted: Wanted
    listing: Listing
    shipped: Shelf
    needs: tuple[tuple[str, str], ...] = ()
    now: int = 0  # in ms since 1970 UTC
    missing: bool = False
    waits: bool = False

    @property
    def resting(self) -> frozenset[str]:
        """The cards that are not to come just now."""
        return frozenset(key for key, until in self.known.rests.items() if until > self.now)


def found(table: Table) -> tuple[Place, ...]:
    """Give the cards that fit; kept ones in the order in which they were kept, the last first."""
    places = table.shelf.find(table.wanted, table.known.kept)
    if not table.wanted.kept:
        return places
    at = {key: number for number, key in enumerate(table.known.kept)}
    return tuple(sorted(places, key=lambda place: at[place.key]))


def deck_of(decks: tuple[Deck, ...], name: str) -> Deck | None:
    """Give a deck by its id, None where there is none."""
    return next((deck for deck in decks if deck.id == name), None)
