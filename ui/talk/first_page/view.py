"""What the first page of a talk shows, what can be asked of it, and what comes out of it."""

import msgspec

from coach.content.model import Example, HelpNote, RoleLine, Source
from coach.people import Couple, Side
from coach.session.modes import Mode
from coach.session.state import Session
from ui.talk.requests import Back, Choose, Primary, Type, Undo
from ui.talk.stage_view import ChoiceView, FieldView, Who


class Choice(msgspec.Struct, frozen=True):
    """What was settled on the first page. ``topic`` is forgotten with the talk.

    ``starter`` is who begins, or alone the one who practises; ``length`` is in minutes, None
    where a talk has only one. ``mode`` is how the two talk, ``clock`` whether what they write
    has a time.
    """

    walkthrough: str
    solo: bool = False
    starter: Side = Side.ONE
    length: int | None = None
    topic: str = ""
    mode: Mode = Mode.TALK
    clock: bool = True


class Known(msgspec.Struct, frozen=True):
    """What the first page is told about these two.

    ``waiting`` is the session that can be taken up again, of whatever talk it is; ``brings``
    is who brings a sentence along, and so begins unless they settle it otherwise. ``mode`` and
    ``clock`` are as they chose them last. ``new`` says that they have never practised.
    """

    couple: Couple = Couple()
    last_starter: Side | None = None
    kept: bool = False
    waiting: Session | None = None
    brings: Side | None = None
    mode: Mode = Mode.TALK
    clock: bool = True
    new: bool = False


class FactView(msgspec.Struct, frozen=True):
    """A fact in a few words, with its icon."""

    icon: str
    words: str


class StarterView(msgspec.Struct, frozen=True):
    """One of the two who can begin."""

    who: Who
    chosen: bool


class BeginView(msgspec.Struct, frozen=True):
    """Who begins, or alone who practises: a heading, a line under it, and the two.

    Without ``starters`` there is nobody to choose between, without ``topic`` nothing to name.
    """

    heading: str
    line: str
    starters: tuple[StarterView, ...]
    topic: FieldView | None
    topic_note: str


class LengthsView(msgspec.Struct, frozen=True):
    """Several lengths to choose from, and a line about the chosen one."""

    heading: str
    choices: tuple[ChoiceView, ...]
    line: str


class RestsView(msgspec.Struct, frozen=True):
    """What a talk rests on: a grade in words and in full dots of four, and one honest line.

    On a short page ``says`` is empty: it stands on the sheet.
    """

    grade: str
    dots: int
    says: str


class SourcesSheet(msgspec.Struct, frozen=True, tag="sources"):
    """Where it comes from: what the grade means, the honest line, and each source."""

    rests: RestsView
    meaning: str
    sources: tuple[Source, ...]


class ExampleSheet(msgspec.Struct, frozen=True, tag="example"):
    """How it goes well, how it goes badly and why, and what helps when it gets stuck."""

    good: Example
    bad: Example
    notes: tuple[HelpNote, ...]


class WaysSheet(msgspec.Struct, frozen=True, tag="ways"):
    """How the two want to talk. ``clocks`` are there for writing, seats and light for signs."""

    title: str
    lead: str
    ways: tuple[ChoiceView, ...]
    clock: str
    clocks: tuple[ChoiceView, ...]
    seats: str
    light: str
    signing: bool


class FirstPageView(msgspec.Struct, frozen=True):
    """The whole page. ``trains`` is the skill: its name, and one line on it.

    ``again`` are the words of the second button where the talk was begun before, else empty.
    ``note`` is what was just done and can be undone, else empty. ``way`` is on the button for
    another way to talk; alone there is none. A ``short`` page is for those who have never
    practised: what can wait until they have is left out.
    """

    name: str
    purpose: str
    facts: tuple[FactView, ...]
    trains: tuple[str, str]
    roles: tuple[RoleLine, ...]
    caution: str
    caution_link: str
    begin: BeginView
    lengths: LengthsView | None
    rests: RestsView
    kept: bool
    primary: str
    again: str = ""
    note: str = ""
    sheet: SourcesSheet | ExampleSheet | WaysSheet | None = None
    way: str = ""
    way_icon: str = ""
    short: bool = False


class StartAgain(msgspec.Struct, frozen=True):
    """Begin from the first step although an earlier talk waits."""


class KeepForLater(msgspec.Struct, frozen=True):
    """Keep the talk for later, or keep it no longer."""


class SeeSources(msgspec.Struct, frozen=True):
    """Open the sheet that says where the talk comes from."""


class SeeExample(msgspec.Struct, frozen=True):
    """Open the sheet with the examples and what helps."""


class SeeWays(msgspec.Struct, frozen=True):
    """Open the sheet on which the two choose how they talk."""


class CloseSheet(msgspec.Struct, frozen=True):
    """Close the sheet."""


class SeeHelp(msgspec.Struct, frozen=True):
    """Go to the page that says when this app is the wrong tool."""


#: ``Choose`` has the group ``starter``, ``length``, ``mode`` or ``clock`` here, and ``Type`` the
#: field ``topic``.
FirstPageRequest = (
    Primary
    | StartAgain
    | Choose
    | Type
    | KeepForLater
    | SeeSources
    | SeeExample
    | SeeWays
    | CloseSheet
    | SeeHelp
    | Undo
    | Back
)
