"""The people in front of the screen: two sides, each with a name, a shape and a hue."""

from enum import StrEnum

import msgspec


class Side(StrEnum):
    """A half of the screen, and the person who sits there. ONE is always the left half."""

    ONE = "one"
    TWO = "two"

    @property
    def other(self) -> "Side":
        """The opposite side."""
        return Side.TWO if self is Side.ONE else Side.ONE


class Shape(StrEnum):
    """The sign that carries a person where colour cannot."""

    CIRCLE = "circle"
    SQUARE = "square"

    @property
    def other(self) -> "Shape":
        """The shape that the partner has: never two of a kind."""
        return Shape.SQUARE if self is Shape.CIRCLE else Shape.CIRCLE


class Hue(StrEnum):
    """A person's colour, by role; ``resources/theme`` says what it looks like."""

    LAGOON = "lagoon"
    CLAY = "clay"
    INK = "ink"


class Person(msgspec.Struct, frozen=True):
    """One partner. ``name`` may be empty: the window then says "Left" or "Right"."""

    name: str = ""
    shape: Shape = Shape.CIRCLE
    hue: Hue = Hue.LAGOON


class Couple(msgspec.Struct, frozen=True):
    """The two people, by the side on which they sit."""

    one: Person = Person()
    two: Person = Person(shape=Shape.SQUARE, hue=Hue.CLAY)

    def of(self, side: Side) -> Person:
        """Give the person who sits on ``side``."""
        return self.one if side is Side.ONE else self.two

    @property
    def is_named(self) -> bool:
        """Whether both have a name here: then each of them can open what is for both."""
        return bool(self.one.name.strip() and self.two.name.strip())

    def with_person(self, side: Side, person: Person) -> "Couple":
        """Put ``person`` on ``side``; the partner gets the other shape if both would be alike."""
        partner = self.of(side.other)
        if partner.shape is person.shape:
            partner = msgspec.structs.replace(partner, shape=person.shape.other)
        return Couple(person, partner) if side is Side.ONE else Couple(partner, person)

    def swapped(self) -> "Couple":
        """Let the two change places; each keeps name, shape and hue."""
        return Couple(self.two, self.one)
