"""All cards on one shelf, and those of them that somebody looks for."""

import unicodedata
from collections.abc import Container, Iterable, Sequence

import msgspec

from coach.cards.memory import OwnCard
from coach.content.deck import Deck, DeckCard, Tone

#: The deck of the cards that somebody wrote.
OWN = "own"


class Place(msgspec.Struct, frozen=True):
    """A card on the shelf, with the id of its deck; that of a card of one's own is ``OWN``."""

    deck: str
    card: DeckCard

    @property
    def goes_with(self) -> str:
        """Give the deck with which a card is found: a card of one's own goes with another one."""
        return self.card.deck if isinstance(self.card, OwnCard) else self.deck

    @property
    def key(self) -> str:
        """Name the card, unlike any other one: ``deck/card``."""
        return f"{self.deck}/{self.card.id}"


class Wanted(msgspec.Struct, frozen=True):
    """What somebody looks for; an empty part asks for nothing."""

    deck: str = ""
    group: str = ""
    situation: str = ""
    need: str = ""
    tone: Tone | None = None
    words: str = ""
    kept: bool = False  # only those that somebody keeps


class Shelf:
    """The cards in their order. Words are folded once, so that each key finds at once."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = tuple(places)
        self._folded = tuple(_said(place.card) for place in self.places)
        self._by_key = {place.key: place for place in self.places}

    def card(self, key: str) -> Place | None:
        """Give a card by its key, None where there is none any more."""
        return self._by_key.get(key)

    def find(self, wanted: Wanted, kept: Container[str] = ()) -> tuple[Place, ...]:
        """Give the cards that fit all that is wanted; ``kept`` are the keys that somebody keeps."""
        words = folded(wanted.words).split()
        return tuple(
            place
            for place, said in zip(self.places, self._folded, strict=True)
            if all(word in said for word in words) and _fits(place, wanted, kept)
        )


def shelf(decks: Sequence[Deck], own: Sequence[OwnCard] = ()) -> Shelf:
    """Put all cards on one shelf, one's own behind the others."""
    shipped = (Place(deck.id, card) for deck in decks for card in deck.cards)
    return Shelf((*shipped, *(Place(OWN, card) for card in own)))


def folded(text: str) -> str:
    """Give a text without case, accents and curls: people type as it is quickest."""
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'").casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _said(card: DeckCard) -> str:
    return folded(f"{card.text} {card.when} {card.example.they} {card.example.you}")


def _fits(place: Place, wanted: Wanted, kept: Container[str]) -> bool:
    card = place.card
    return (
        (not wanted.deck or wanted.deck in {place.deck, place.goes_with})
        and (not wanted.group or card.group == wanted.group)
        and (not wanted.situation or wanted.situation in card.situations)
        and (not wanted.need or wanted.need in card.needs)
        and (wanted.tone is None or card.tone is wanted.tone)
        and (not wanted.kept or place.key in kept)
    )
