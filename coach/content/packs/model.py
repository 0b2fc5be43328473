"""What a pack is: what it says of itself, and what is in it."""

from typing import Annotated

import msgspec

from coach.content.deck import Deck
from coach.content.drill import Drill
from coach.content.mistakes import Mistake
from coach.content.model import Id, Walkthrough
from coach.content.places import between

Language = Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")]


class About(msgspec.Struct, frozen=True):
    """``pack.toml``: ``line`` says what it is, ``by`` who made it, ``licence`` how it is shared.

    ``version`` grows with each change.
    """

    id: Id
    name: str
    line: str
    licence: str
    language: Language
    by: str = ""
    version: Annotated[int, between(1, 100_000)] = 1


class LeftOut(msgspec.Struct, frozen=True):
    """A card that does not come along: its number in its deck (from 1), its words, and why.

    ``found`` is the piece of it that is meant, empty where another card says the same.
    """

    deck: str
    card: str
    number: int
    text: str
    found: str
    reason: str


class Pack(msgspec.Struct, frozen=True):
    """A pack that was looked at, without the cards that are left out."""

    about: About
    walkthroughs: tuple[Walkthrough, ...]
    decks: tuple[Deck, ...]
    drills: tuple[Drill, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def cards(self) -> int:
        """How many cards come along."""
        return sum(len(deck.cards) for deck in self.decks)


class Looked(msgspec.Struct, frozen=True):
    """What came of looking at a pack: it, or everything that is wrong with it."""

    pack: Pack | None
    mistakes: tuple[Mistake, ...] = ()
