"""The cards of an added pack that were left out: a list beside it, one ``deck/card`` a line."""

from collections.abc import Iterable
from pathlib import Path

from msgspec.structs import replace

from coach.content.deck import Deck

#: The name of the list, in the folder of the pack.
LIST = "left-out.txt"


def written(keys: Iterable[str]) -> bytes:
    """Give the list as bytes."""
    return "".join(f"{key}\n" for key in keys).encode()


def without(deck: Deck, folder: Path) -> Deck:
    """Give a deck of the pack in ``folder`` without its cards that were left out."""
    try:
        names = frozenset((folder / LIST).read_text("utf-8").split())
    except (OSError, UnicodeDecodeError):
        return deck
    cards = tuple(card for card in deck.cards if f"{deck.id}/{card.id}" not in names)
    return replace(deck, cards=cards)
