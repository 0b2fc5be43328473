"""What the practice of answering shows, and what a person can ask of it: frozen values."""

import msgspec

from coach.people import Shape
from ui.cards.doing import Back, Enough, More, OverView, Primary, Write
from ui.cards.view import Option

#: A level that is none: whatever comes first.
ANY = "any"
#: In the place of a sign: something can wait.
WAITS = "waits"


class RowView(msgspec.Struct, frozen=True):
    """One thing that an answer did: there, partly, open; ``fill`` is the code of the sign.

    It is ``WAITS`` where something can wait: that is no sign of what it did.
    """

    fill: str
    title: str
    line: str


class DidView(msgspec.Struct, frozen=True):
    """What an answer did. Without ``rows`` there is a heading, and questions for its writer."""

    heading: str
    rows: tuple[RowView, ...] = ()
    text: str = ""
    questions: tuple[str, ...] = ()


class QuietView(msgspec.Struct, frozen=True):
    """The quiet card in the place of everything that was read."""

    title: str
    text: str
    button: str


class LevelsView(msgspec.Struct, frozen=True):
    """The levels, what the chosen one is, and one way to say it there once somebody looked.

    ``sample_label`` says where it comes from, where it is a card.

    ``another`` and ``keep`` are empty where there is no other way, or no card.
    """

    heading: str
    name: str
    options: tuple[Option, ...]
    title: str
    line: str
    sample_label: str = ""
    sample: str = ""
    another: str = ""
    keep: str = ""
    kept: bool = False


class LineView(msgspec.Struct, frozen=True):
    """A line to answer. ``did`` and ``quiet`` come once it was read; ``number`` tells lines apart.

    ``looked`` says that somebody wants to see what it did: then the words stand still.
    """

    back: str
    place: str
    number: int
    partner: Shape
    scene: str
    says: str
    field_label: str
    field: str
    field_help: str
    yours_label: str
    tint: str
    primary: str
    ready: bool
    enough: str
    again: str = ""
    help: str = ""
    looked: bool = False
    levels: LevelsView | None = None
    did: DidView | None = None
    quiet: QuietView | None = None


TrainerView = LineView | OverView


class AtLevel(msgspec.Struct, frozen=True):
    """Try this level, or look at it: its id, or ``ANY``."""

    id: str


class Another(msgspec.Struct, frozen=True):
    """Another way to say it at this level."""


class Keep(msgspec.Struct, frozen=True):
    """Keep the card that is shown, or keep it no longer."""


class Again(msgspec.Struct, frozen=True):
    """Say it again."""


class SeeHelp(msgspec.Struct, frozen=True):
    """See who can help."""


TrainerRequest = Write | AtLevel | Another | Keep | Again | SeeHelp | Primary | Enough | More | Back
