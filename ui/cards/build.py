"""Makes the pages of Cards from what is known: pure."""

from collections.abc import Mapping

import msgspec

from coach.cards.memory import CardsKept
from coach.cards.shelf import Place, Shelf, Wanted
from coach.content.deck import Deck, DeckCard
from coach.content.prose import CardsWords
from coach.content.words import fill
from ui.cards.view import (
    KEPT,
    BrowseView,
    CardLine,
    DeckOption,
    FaceView,
    Option,
    Part,
)

#: The deck of the levels: its lines can be answered.
LEVELS = "validation"


class Table(msgspec.Struct, frozen=True):
    """What lies on the table: all cards, what is kept about them, what is looked for."""

    decks: tuple[Deck, ...]
    shelf: Shelf
    known: CardsKept
    wanted: Wanted
    now: int = 0  # in ms since 1970 UTC
    missing: bool = False

    @property
    def resting(self) -> frozenset[str]:
        """The cards that are not to come just now."""
        return frozenset(key for key, until in self.known.rests.items() if until > self.now)


def found(table: Table) -> tuple[Place, ...]:
    """Give the cards that fit; kept ones in the order in which they were kept, the last first."""
    places = table.shelf.find(table.wanted, frozenset(table.known.kept))
    if not table.wanted.kept:
        return places
    at = {key: number for number, key in enumerate(table.known.kept)}
    return tuple(sorted(places, key=lambda place: at[place.key]))


def browse(words: CardsWords, table: Table) -> BrowseView:
    """Make the list."""
    wanted = table.wanted
    deck = _deck(table.decks, wanted.deck)
    decks = {one.id: one for one in table.decks}
    kept = frozenset(table.known.kept)
    names = {} if deck is None else {one.id: one.name for one in deck.situations}
    rows = tuple(
        CardLine(
            place.key, place.card.text, _tag(decks.get(place.deck), deck, names, place.card),
            place.key in kept,
        )
        for place in found(table)
    )  # fmt: skip
    nothing = words.nothing_kept if wanted.kept and not wanted.words else words.nothing
    return BrowseView(
        title=words.title,
        hint=fill(words.search, {"count": str(len(table.shelf.places))}),
        words=wanted.words,
        decks=_decks(words, table),
        groups=_groups(words, deck, wanted),
        situations=_situations(words, deck, wanted),
        line=_about(deck, wanted),
        rows=rows,
        nothing="" if rows else nothing,
        draw=words.draw if rows else "",
        unreadable=words.unreadable if table.missing else "",
        practise=words.practise if rows else "",
        answer=words.answer if wanted.deck == LEVELS else "",
    )


def face(words: CardsWords, table: Table, place: Place) -> FaceView:
    """Make one card, large."""
    deck, card = _deck(table.decks, place.deck), place.card
    use = words.uses[deck.use] if deck is not None else next(iter(words.uses.values()))
    kept = place.key in table.known.kept
    return FaceView(
        back=words.back,
        key=place.key,
        deck=deck.name if deck is not None else words.kept,
        group=deck.group(card.group).name if deck is not None else "",
        fact=fill(words.minutes, {"minutes": str(card.minutes)}) if card.minutes else "",
        text=card.text,
        hint=Part(use.title, use.line),
        parts=_parts(words, card),
        keep=words.keeps if kept else words.keep,
        kept=kept,
        rest=words.not_soon,
        primary=words.next,
    )


def _deck(decks: tuple[Deck, ...], name: str) -> Deck | None:
    return next((deck for deck in decks if deck.id == name), None)


def _decks(words: CardsWords, table: Table) -> tuple[DeckOption, ...]:
    wanted, kept = table.wanted, table.known.kept
    mine = DeckOption(KEPT, words.kept, str(len(kept)), wanted.kept)
    return (
        *(
            DeckOption(deck.id, deck.name, str(len(deck.cards)), _chosen(wanted, deck.id))
            for deck in table.decks
        ),
        mine,
    )


def _chosen(wanted: Wanted, deck: str) -> bool:
    return not wanted.kept and wanted.deck == deck


def _groups(words: CardsWords, deck: Deck | None, wanted: Wanted) -> tuple[Option, ...]:
    if deck is None:
        return ()
    every = Option("", words.any_group, not wanted.group)
    return (every, *(Option(one.id, one.name, one.id == wanted.group) for one in deck.groups))


def _situations(words: CardsWords, deck: Deck | None, wanted: Wanted) -> tuple[Option, ...]:
    if deck is None or not deck.situations:
        return ()
    every = Option("", words.any_situation, not wanted.situation)
    return (
        every,
        *(Option(one.id, one.name, one.id == wanted.situation) for one in deck.situations),
    )


def _about(deck: Deck | None, wanted: Wanted) -> str:
    """Say what the chosen part is, or what the deck is for."""
    if deck is None:
        return ""
    return (deck.group(wanted.group).line if wanted.group else "") or deck.about


def _tag(
    deck: Deck | None, chosen: Deck | None, situations: Mapping[str, str], card: DeckCard
) -> str:
    """Say what a card is for; where another deck was chosen, of which deck it is."""
    if deck is None:
        return ""
    if chosen is not deck:
        return deck.name
    return situations[card.situations[0]] if situations else deck.group(card.group).name


def _parts(words: CardsWords, card: DeckCard) -> tuple[Part, ...]:
    told = (
        (words.when, card.when),
        (words.they, _said(card.example.they)),
        (words.you, _said(card.example.you)),
        (words.towards, card.towards),
        (words.past, card.past),
        (words.instead, card.instead),
        (words.not_this, card.not_this),
        (words.leave_out, card.leave_out),
    )
    return tuple(Part(title, line) for title, line in told if line)


def _said(line: str) -> str:
    return f"\u201c{line}\u201d" if line else ""
