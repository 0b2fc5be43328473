"""Lays the cards out: what is read of the decks, and what lies on the table then."""

import msgspec
from msgspec.structs import replace

from coach.cards.memory import CardsKept
from coach.cards.shelf import Shelf, Wanted, shelf, with_own
from coach.content.deck import Deck
from coach.content.library import Library
from coach.content.prose import CardsWords, NeedsWords
from ui.cards.build import Table
from ui.cards.listing import Listing

#: The deck with which it begins, and which stands first.
FIRST = "validation"


class Laid(msgspec.Struct, frozen=True):
    """What was read: the decks in their order, the needs, and whether a deck is missing."""

    decks: tuple[Deck, ...]
    shelf: Shelf
    needs: tuple[tuple[str, str], ...]
    missing: bool


def laid_out(library: Library) -> Laid:
    """Read all decks and put them on a shelf: too long for the interface thread."""
    decks = library.decks()
    ordered = tuple(sorted(decks, key=lambda deck: (deck.id != FIRST, deck.name)))
    words = library.find(NeedsWords)
    needs = () if words is None else tuple((need.id, need.says) for need in words.needs)
    return Laid(ordered, shelf(ordered), needs, len(decks) < len(library.deck_ids()))


def empty_table(wanted: Wanted) -> Table:
    """Give a table on which nothing lies yet."""
    bare = Shelf(())
    return Table((), bare, CardsKept(), wanted, Listing((), bare, ""), bare, waits=True)


def with_decks(table: Table, laid: Laid, words: CardsWords) -> Table:
    """Lay the decks out, with one's own cards."""
    table = replace(table, decks=laid.decks, shipped=laid.shelf, needs=laid.needs,
                    missing=laid.missing, waits=False)  # fmt: skip
    return _with_own(table, words)


def with_known(table: Table, known: CardsKept, words: CardsWords) -> Table:
    """Take what is kept; the shelf is another one only where one's own cards are others."""
    same = known.own == table.known.own
    table = replace(table, known=known)
    return table if same or table.waits else _with_own(table, words)


def _with_own(table: Table, words: CardsWords) -> Table:
    made = with_own(table.shipped, table.known.own)
    return replace(table, shelf=made, listing=Listing(table.decks, made, words.own))
