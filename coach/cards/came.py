"""What came out of a file that somebody brought: cards, and whatever is wrong, line by line."""

from collections.abc import Iterable

import msgspec

from coach.cards.memory import OwnCard
from coach.cards.shelf import folded
from coach.content.prose import Wrong

__all__ = ["LARGEST", "LONGEST", "MOST", "Came", "Coming", "Fault", "Wrong", "coming"]

#: So many bytes, cards and letters are read of one file, and no more.
LARGEST, MOST, LONGEST = 16 * 1024 * 1024, 5000, 600


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong: in which line or note (from 1, 0 for the whole file), and where."""

    what: Wrong
    line: int = 0
    column: str = ""


class Came(msgspec.Struct, frozen=True):
    """The cards of a file in their order, and its faults."""

    cards: tuple[OwnCard, ...] = ()
    faults: tuple[Fault, ...] = ()


class Coming(msgspec.Struct, frozen=True):
    """What would be added, how many cards are there already, and what is wrong."""

    new: tuple[OwnCard, ...]
    there: int
    faults: tuple[Fault, ...]


def coming(came: Came, texts: Iterable[str]) -> Coming:
    """Hold what came against the words of all cards that there are.

    A card that says what another one says, in whatever case, is there already.
    """
    known = {folded(text).strip() for text in texts}
    new: list[OwnCard] = []
    for card in came.cards:
        words = folded(card.text).strip()
        if words not in known:
            known.add(words)
            new.append(card)
    return Coming(tuple(new), len(came.cards) - len(new), came.faults)
