"""The lines of all cards as they stand in a list, made once for a deck and what is kept."""

from collections.abc import Mapping, Sequence

from coach.cards.memory import OwnCard
from coach.cards.shelf import OWN, Place, Shelf
from coach.content.deck import Deck
from ui.cards.view import CardLine


class Listing:
    """A line for each card of a shelf; a search only chooses among them."""

    def __init__(self, decks: Sequence[Deck], shelf: Shelf, own: str) -> None:
        """``own`` is said of a card that somebody wrote."""
        self._decks = {deck.id: deck for deck in decks}
        self._shelf = shelf
        self._own = own
        self._made: tuple[str, frozenset[str]] | None = None
        self._lines: tuple[CardLine, ...] = ()

    def lines(self, deck: str, kept: frozenset[str]) -> tuple[CardLine, ...]:
        """Give the lines as they are where ``deck`` is chosen, in the order of the shelf."""
        if self._made != (deck, kept):
            chosen = self._decks.get(deck)
            names = {} if chosen is None else {one.id: one.name for one in chosen.situations}
            self._made = (deck, kept)
            self._lines = tuple(
                CardLine(place.key, place.card.text, self._tag(place, deck, names),
                         place.key in kept)
                for place in self._shelf.places
            )  # fmt: skip
        return self._lines

    def _tag(self, place: Place, chosen: str, situations: Mapping[str, str]) -> str:
        """Say what a card is for; where another deck was chosen, of which deck it is."""
        deck = self._decks.get(place.goes_with)
        name = deck.name if deck is not None else place.goes_with
        if isinstance(place.card, OwnCard):
            return (name if chosen == OWN else "") or self._own
        if deck is None or chosen != deck.id:
            return name
        return (
            situations[place.card.situations[0]]
            if situations
            else deck.group(place.card.group).name
        )
