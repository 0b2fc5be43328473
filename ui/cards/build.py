"""Makes the pages of Cards from what is known: pure."""

import msgspec

from coach.cards.memory import CardsKept, OwnCard
from coach.cards.shelf import Place, Shelf, Wanted
from coach.content.deck import Deck, DeckCard, Use
from coach.content.prose import CardsWords
from coach.content.words import fill
from ui.cards.listing import Listing
from ui.cards.view import FaceView, Part


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


def face(words: CardsWords, table: Table, place: Place) -> FaceView:
    """Make one card, large."""
    deck, card = deck_of(table.decks, place.goes_with), place.card
    use = words.uses[card.use if isinstance(card, OwnCard) else deck.use if deck else Use.SAY]
    kept = place.key in table.known.kept
    return FaceView(
        back=words.back,
        key=place.key,
        deck=deck.name if deck is not None else place.goes_with or words.own,
        group=_group(deck, card.group),
        fact=fill(words.minutes, {"minutes": str(card.minutes)}) if card.minutes else "",
        text=card.text,
        hint=Part(use.title, use.line),
        parts=_parts(words, card, "" if deck is None else deck.caution),
        keep=words.keeps if kept else words.keep,
        kept=kept,
        rest=words.not_soon,
        primary=words.next,
    )


def _group(deck: Deck | None, name: str) -> str:
    """Name a part of a deck; a card of one's own may be of none."""
    groups = () if deck is None else deck.groups
    return next((group.name for group in groups if group.id == name), "")


def _parts(words: CardsWords, card: DeckCard, caution: str) -> tuple[Part, ...]:
    told = (
        (words.when, card.when),
        (words.they, _said(card.example.they)),
        (words.you, _said(card.example.you)),
        (words.towards, card.towards),
        (words.past, card.past),
        (words.instead, card.instead),
        (words.not_this, card.not_this),
        (words.leave_out, card.leave_out),
        (words.caution, caution),
    )
    return tuple(Part(title, line) for title, line in told if line)


def _said(line: str) -> str:
    return f"\u201c{line}\u201d" if line else ""
