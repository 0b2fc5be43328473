"""What a practice round shows, and what a person can ask of it: frozen values."""

from collections.abc import Mapping

import msgspec

from coach.cards.memory import Memory
from coach.cards.shelf import Place
from coach.content.deck import Deck
from coach.people import Couple, Person
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


class OverView(msgspec.Struct, frozen=True):
    """It is enough. ``more`` is empty where no card is left."""

    back: str
    people: tuple[Person, Person]
    title: str
    text: str
    more: str
    primary: str
    take_back: str = ""


PractiseView = CardView | OverView


class Write(msgspec.Struct, frozen=True):
    """What is remembered is this now."""

    text: str


class Choose(msgspec.Struct, frozen=True):
    """So near it was: a ``Recall``."""

    key: str


class Primary(msgspec.Struct, frozen=True):
    """The dark button."""


class TakeBack(msgspec.Struct, frozen=True):
    """Take back what was told last."""


class Enough(msgspec.Struct, frozen=True):
    """It is enough for today."""


class More(msgspec.Struct, frozen=True):
    """One more."""


class Back(msgspec.Struct, frozen=True):
    """Back to the list of cards."""


PractiseRequest = Write | Choose | Primary | TakeBack | Enough | More | Back
