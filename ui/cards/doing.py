"""What the two ways to practise in Cards have in common: an end, and what a person can ask."""

import msgspec

from coach.people import Person


class OverView(msgspec.Struct, frozen=True):
    """It is enough. ``more`` is empty where no card is left."""

    back: str
    people: tuple[Person, Person]
    title: str
    text: str
    more: str
    primary: str
    take_back: str = ""


class Write(msgspec.Struct, frozen=True):
    """What is remembered is this now."""

    text: str


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
