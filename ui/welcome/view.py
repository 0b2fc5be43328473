"""What the first page shows, and what a person can ask of it."""

from pathlib import Path

import msgspec

from coach.people import Person, Side


class SeatView(msgspec.Struct, frozen=True):
    """One side: who sits there, what stands in their shape, and where that is, in words."""

    side: Side
    person: Person
    inside: str
    label: str
    place: str


class WelcomeView(msgspec.Struct, frozen=True):
    """The page. ``only_me`` is empty as long as both sides have a name.

    ``lead_below`` takes the place of ``lead`` where the halves stand below each other.
    """

    title: str
    lead: str
    lead_below: str
    seats: tuple[SeatView, SeatView]
    practice: str
    primary: str
    only_me: str
    look_around: str
    swap: str
    swap_colours: str
    elsewhere: str


class NameIt(msgspec.Struct, frozen=True):
    """A name is being typed."""

    side: Side
    name: str


class SwapShapes(msgspec.Struct, frozen=True):
    """The two shapes change hands; names, colours and sides stay."""


class SwapColours(msgspec.Struct, frozen=True):
    """The two colours change hands; names, shapes and sides stay."""


class Done(msgspec.Struct, frozen=True):
    """These are the names; on to a first short practice."""


class OnlyMe(msgspec.Struct, frozen=True):
    """One person is here for now."""


class LookAround(msgspec.Struct, frozen=True):
    """Everything can wait: show the app."""


class FromElsewhere(msgspec.Struct, frozen=True):
    """There is a file from another computer, with names and all; None: it is to be chosen."""

    file: Path | None = None


WelcomeRequest = NameIt | SwapShapes | SwapColours | Done | OnlyMe | LookAround | FromElsewhere
