"""All cards on one shelf, and those of them that somebody looks for.

Each tag is a row of bits, one for each card, as one whole number: what somebody looks for is a
few of them laid over each other, and how many cards a filter would leave is how many bits stay.
So ten thousand cards are found and counted between two keys.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from itertools import compress
from typing import TypeVar

import msgspec

from coach.cards.memory import OwnCard
from coach.content.deck import Deck, DeckCard, Tone

T = TypeVar("T")

#: The deck of the cards that somebody wrote.
OWN = "own"
#: So many words that were looked for stay at hand.
_AT_HAND = 32
_BITS = bytes.maketrans(b"01", b"\0\1")


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

    def __init__(self, places: Iterable[Place], before: "Shelf | None" = None) -> None:
        """``before`` are cards that stand in front of these; what is known of them is kept."""
        more = tuple(places)
        first = () if before is None else before.places
        self.places = (*first, *more)
        said = tuple(_said(place.card) for place in more)
        #: What each card says, folded, and for each tag the cards that have it, as bits.
        self.said: tuple[str, ...] = said if before is None else (*before.said, *said)
        self.tags: dict[tuple[str, str], int] = {} if before is None else dict(before.tags)
        self._at = {place.key: at for at, place in enumerate(self.places)}
        for tag, row in _tags(more).items():
            self.tags[tag] = self.tags.get(tag, 0) | row << len(first)
        self._words: dict[str, int] = {}

    def card(self, key: str) -> Place | None:
        """Give a card by its key, None where there is none any more."""
        at = self._at.get(key)
        return None if at is None else self.places[at]

    def find(self, wanted: Wanted, kept: Iterable[str] = ()) -> tuple[Place, ...]:
        """Give the cards that fit all that is wanted; ``kept`` are the keys that somebody keeps."""
        return self.pick(self.places, wanted, kept)

    def pick(self, things: Sequence[T], wanted: Wanted, kept: Iterable[str] = ()) -> tuple[T, ...]:
        """Give of ``things``, one for each card, those of the cards that fit."""
        bits = bin(self._fitting(wanted, kept))[:1:-1].encode().translate(_BITS)
        return tuple(compress(things, bits))

    def count(self, wanted: Wanted, kept: Iterable[str] = ()) -> int:
        """Say how many cards fit all that is wanted."""
        return self._fitting(wanted, kept).bit_count()

    def forget(self) -> None:
        """Keep no words that were looked for."""
        self._words.clear()

    def _fitting(self, wanted: Wanted, kept: Iterable[str]) -> int:
        bits = (1 << len(self.places)) - 1
        for name in ("deck", "group", "situation", "need", "tone"):
            value = getattr(wanted, name)
            if value:
                bits &= self.tags.get((name, value), 0)
        for word in folded(wanted.words).split():
            bits &= self._with(word)
        if wanted.kept:
            bits &= sum(1 << self._at[key] for key in set(kept) if key in self._at)
        return bits

    def _with(self, word: str) -> int:
        if word not in self._words:
            if len(self._words) >= _AT_HAND:
                self._words.clear()
            self._words[word] = _row([word in said for said in self.said])
        return self._words[word]


def shelf(decks: Sequence[Deck], own: Sequence[OwnCard] = ()) -> Shelf:
    """Put all cards on one shelf, one's own behind the others."""
    shipped = Shelf(Place(deck.id, card) for deck in decks for card in deck.cards)
    return with_own(shipped, own)


def with_own(shipped: Shelf, own: Sequence[OwnCard]) -> Shelf:
    """Put one's own cards behind the others."""
    return Shelf((Place(OWN, card) for card in own), shipped)


def folded(text: str) -> str:
    """Give a text without case, accents and curls: people type as it is quickest."""
    plain = text.replace("\u2019", "'").casefold()
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _said(card: DeckCard) -> str:
    return folded(f"{card.text} {card.when} {card.example.they} {card.example.you}")


def _tags(places: Sequence[Place]) -> dict[tuple[str, str], int]:
    """Give the row of bits of each tag that any card has."""
    having: dict[tuple[str, str], set[int]] = {}
    for at, place in enumerate(places):
        card = place.card
        tags = [("deck", place.deck), ("deck", place.goes_with), ("group", card.group)]
        tags += [("tone", card.tone.value)]
        tags += [("situation", one) for one in card.situations]
        tags += [("need", one) for one in card.needs]
        for tag in tags:
            having.setdefault(tag, set()).add(at)
    return {tag: _row([at in those for at in range(len(places))]) for tag, those in having.items()}


def _row(flags: Sequence[bool]) -> int:
    """Give flags as the bits of a number, the first one last."""
    return int("".join(["01"[flag] for flag in reversed(flags)]) or "0", 2)
