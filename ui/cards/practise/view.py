"""What a practice round shows, and what a person can ask of it: frozen values."""

from collections.abc import Mapping

import msgspec

from coach.cards.memory import Memory
from coach.cards.shelf import Place
from coach.content.deck import Deck
from coach.people import Couple
from ui.cards.doing import Back, Enough, More, OverView, Primary, TakeBack, Write
from ui.cards.view import Option, Part


class Deal(msgspec.Struct, frozen=True):
    """What is practised: cards of these decks, and what is known of them."""

    places: tuple[Place, ...]
    decks: tuple[Deck, ...]
    memories: Mapping[str, Memory]
    couple: Couple = Couple()


class AskedView(msgspec.Struct, frozen=True):
    """What leads to the card. ``start`` is how it begins, where that is said."""

    deck: str
    group: str
    cue: str
    line: str
    start: str = ""


class SeenView(msgspec.Struct, frozen=True):
    """The card once somebody looks, beside what they wrote, and how near it was."""

    yours_label: str
    yours: str
    card_label: str
    card: str
    here: str
    question: str
    answers: tuple[Option, ...]
    tips: tuple[Part, ...] = ()


class CardView(msgspec.Struct, frozen=True):
    """A card of the round: hidden while ``seen`` is None. ``key`` tells one from another."""

    back: str
    place: str
    key: str
    asked: AskedView
    task: str
    field_label: str
    field: str
    field_help: str
    primary: str
    ready: bool
    take_back: str
    enough: str
    seen: SeenView | None = None


PractiseView = CardView | OverView


class Choose(msgspec.Struct, frozen=True):
    """So near it was: a ``Recall``."""

    key: str


PractiseRequest = Write | Choose | Primary | TakeBack | Enough | More | Back
