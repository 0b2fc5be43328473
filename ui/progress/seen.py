"""What the pictures, the tables and the letter of Progress show.

Every picture carries its words: ``spoken`` is what a screen reader says of one mark or pile, and
what is written beside it while somebody points at it.
"""

import msgspec

from coach.people import Person
from coach.planning.memory import Outcome


class SkillView(msgspec.Struct, frozen=True):
    """A skill and its pile. ``more`` says how many discs there are beyond those that are seen.

    ``line`` is written while somebody points at it; ``leads`` says what a press does.
    """

    key: str
    name: str
    count: int
    spoken: str
    line: str
    leads: str
    more: str = ""


class WeekView(msgspec.Struct, frozen=True):
    """A week: talks, and cards or drills. With neither it is an empty place.

    ``name`` and ``line`` are written while somebody points at it; ``monday`` says which it is.
    """

    talks: int
    smalls: int
    spoken: str
    name: str = ""
    line: str = ""
    monday: str = ""


class WeeksView(msgspec.Struct, frozen=True):
    """Eight weeks, the oldest first.

    ``ends`` are written under the first and the last; ``earlier`` and ``later`` name the ways to
    other weeks, empty where there are none; ``legend`` are the words for a talk and for a card.
    """

    title: str
    weeks: tuple[WeekView, ...]
    ends: tuple[str, str]
    legend: tuple[str, str]
    earlier: str = ""
    later: str = ""


class MarkView(msgspec.Struct, frozen=True):
    """An agreement, with its sign and the word for it. ``leads`` says what a press does."""

    key: str
    words: str
    line: str
    outcome: Outcome
    leads: str


class AgreementsView(msgspec.Struct, frozen=True):
    """The last agreements; ``more`` is the link to all of them, ``nothing`` is said if none is.

    ``tally`` says what became of them all.
    """

    title: str
    marks: tuple[MarkView, ...]
    more: str = ""
    nothing: str = ""
    tally: str = ""


class TurnsView(msgspec.Struct, frozen=True):
    """Turns of both together: ``whole`` and ``others`` are drawn where ``drawn`` says so."""

    whole: int
    others: int
    drawn: bool
    words: str
    line: str
    legend: tuple[str, str]


class StrengthView(msgspec.Struct, frozen=True):
    """A pause, a return, a repair: how many, with its icon and its word."""

    icon: str
    number: str
    words: str


class TogetherView(msgspec.Struct, frozen=True):
    """What counts for both together. Either of the two may be missing, and then all is."""

    title: str
    turns: TurnsView | None = None
    strengths: tuple[StrengthView, ...] = ()


class PicturesView(msgspec.Struct, frozen=True):
    """All pictures. ``legend`` says what a disc and a dashed ring are.

    ``nothing`` is said where nothing was practised yet.
    """

    heading: str
    legend: str
    skills: tuple[SkillView, ...]
    weeks: WeeksView | None = None
    agreements: AgreementsView | None = None
    together: TogetherView | None = None
    nothing: str = ""


class TableView(msgspec.Struct, frozen=True):
    """One table: the heads of its columns, and rows of cells.

    ``spoken`` has the same shape as ``rows``: each cell as it is said alone.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spoken: tuple[tuple[str, ...], ...]


class TablesView(msgspec.Struct, frozen=True):
    """The same as the pictures, in tables."""

    tables: tuple[TableView, ...]


class EarlierView(msgspec.Struct, frozen=True):
    """An earlier letter, by its week."""

    key: str
    words: str


class LetterView(msgspec.Struct, frozen=True):
    """A letter: its week, how it begins, its paragraphs, and a remark while it can still grow.

    ``earlier`` are the other letters, the newest first, and ``heading`` is what stands above
    them; ``more`` is the link to still older ones.
    """

    week: str
    greeting: str
    paragraphs: tuple[str, ...]
    remark: str = ""
    heading: str = ""
    earlier: tuple[EarlierView, ...] = ()
    more: str = ""
    people: tuple[Person, ...] = ()
