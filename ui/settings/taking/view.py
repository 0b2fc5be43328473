"""What the sheets of taking out and bringing in show, and what a person can ask of them."""

from enum import StrEnum

import msgspec

from ui.settings.working import WorkView


class At(StrEnum):
    """Which sheet is seen."""

    TAKE = "take"
    OWN = "own"
    MOVE = "move"
    LOCK = "lock"
    UNLOCK = "unlock"
    LOOK = "look"
    DONE = "done"


class OptionView(msgspec.Struct, frozen=True):
    """Something to choose, with an icon."""

    key: str
    name: str
    line: str = ""
    icon: str = ""


class FieldView(msgspec.Struct, frozen=True):
    """A field for a passphrase; a problem takes the place of the help."""

    label: str
    help: str = ""
    problem: str = ""


class RowView(msgspec.Struct, frozen=True):
    """How many of one kind would come; the number may be left out."""

    what: str
    number: str = ""
    line: str = ""


class TakingView(msgspec.Struct, frozen=True):
    """One sheet. ``others`` are buttons at the left of the bar: key and words.

    ``meter`` is how well a passphrase would hold, in words, and ``filled`` the same in fifths.
    ``asked`` is said above the options, ``remarks`` below everything; ``told`` is what became of
    the last try.
    """

    at: At
    title: str
    lead: str = ""
    asked: str = ""
    options: tuple[OptionView, ...] = ()
    chosen: str = ""
    fields: tuple[FieldView, ...] = ()
    meter: str = ""
    filled: int = 0
    rows: tuple[RowView, ...] = ()
    remarks: tuple[str, ...] = ()
    told: str = ""
    work: WorkView | None = None
    primary: str = ""
    ready: bool = True
    others: tuple[tuple[str, str], ...] = ()


class Take(msgspec.Struct, frozen=True):
    """Choose one of the options."""

    key: str


class Typed(msgspec.Struct, frozen=True):
    """This stands in the fields."""

    texts: tuple[str, ...]


class GoOn(msgspec.Struct, frozen=True):
    """Press the dark button."""


class Press(msgspec.Struct, frozen=True):
    """Press another button."""

    key: str


class StopIt(msgspec.Struct, frozen=True):
    """Stop what takes a while."""


class Shut(msgspec.Struct, frozen=True):
    """Leave, from wherever it is."""


TakingRequest = Take | Typed | GoOn | Press | StopIt | Shut
"""All that can be asked."""
