"""What Help & safety shows, and what a person can ask of it.

A page is a row of blocks, made from the content; the screen only sets them below each other.
"""

from enum import StrEnum

import msgspec

from coach.content.prose import Drawing
from coach.people import Couple
from ui.actions import KeyRow


class Topic(StrEnum):
    """Those topics that hold more than their words, by their ids in ``help.toml``."""

    RESTS_ON = "rests-on"
    WRONG_TOOL = "wrong-tool"
    ALONE = "alone"
    FIND_HELP = "find-help"
    KEYS = "keys"
    KEPT = "kept"
    GUIDE = "guide"  # in guide.toml; its chapters are "guide/talk" and so on
    MISSING = "*missing"  # files that could not be read; not in help.toml


class TopicView(msgspec.Struct, frozen=True):
    """A topic in the list."""

    id: str
    name: str


class Lead(msgspec.Struct, frozen=True):
    """The first sentences of a page, larger than the rest."""

    text: str


class Paragraph(msgspec.Struct, frozen=True):
    """A few sentences; ``quiet`` ones are small."""

    text: str
    quiet: bool = False


class Heading(msgspec.Struct, frozen=True):
    """What the following is about. With ``line`` a thin line stands above it."""

    text: str
    line: bool = True


class Points(msgspec.Struct, frozen=True):
    """Short lines of equal weight."""

    lines: tuple[str, ...]


class Steps(msgspec.Struct, frozen=True):
    """What is done first, second, third."""

    lines: tuple[str, ...]


class Section(msgspec.Struct, frozen=True):
    """A part of a chapter. Tab goes from one to the next, and each is read out whole."""

    title: str
    blocks: tuple[Paragraph | Points | Steps, ...]


class Opening(msgspec.Struct, frozen=True):
    """The first sentences of a chapter: where its reader begins. ``title`` is read out, too."""

    title: str
    text: str


class DrawingView(msgspec.Struct, frozen=True):
    """Something drawn in the colours of these two; decoration."""

    what: Drawing
    couple: Couple


class ChapterRow(msgspec.Struct, frozen=True):
    """A row that leads to a chapter."""

    page: str
    icon: str
    name: str
    line: str


class ChaptersView(msgspec.Struct, frozen=True):
    """All chapters of the guide."""

    rows: tuple[ChapterRow, ...]


class SourceView(msgspec.Struct, frozen=True):
    """Where something comes from (author and year), and what was found."""

    who: str
    found: str


class RestsView(msgspec.Struct, frozen=True):
    """How well a talk has been tested: its grade in words, an honest sentence, the sources."""

    talk: str
    grade: str
    says: str
    sources: tuple[SourceView, ...]


class HelplineView(msgspec.Struct, frozen=True):
    """One service. ``numbers`` are ways to reach it, each on a line of its own."""

    who: str
    numbers: tuple[str, ...]
    serves: str
    hours: str


class HelplinesView(msgspec.Struct, frozen=True):
    """Whom to talk to in a country, and when that was checked.

    Without a country, or in one for which there are no numbers, ``kinds`` says what to look
    for. ``countries`` are ids and names; ``chosen`` is one of the ids.
    """

    heading: str
    label: str
    countries: tuple[tuple[str, str], ...]
    chosen: str
    lines: tuple[HelplineView, ...]
    none_title: str = ""
    none_text: str = ""
    kinds: tuple[str, ...] = ()
    checked: str = ""


class KeysView(msgspec.Struct, frozen=True):
    """Keys that work in the same places, under a name for these places."""

    where: str
    rows: tuple[KeyRow, ...]


class BrokenView(msgspec.Struct, frozen=True):
    """A file that could not be read: what that means, and what is wrong with it."""

    says: str
    mistakes: tuple[str, ...]


Block = (
    Lead
    | Paragraph
    | Heading
    | Points
    | Section
    | Opening
    | DrawingView
    | ChaptersView
    | RestsView
    | HelplinesView
    | KeysView
    | BrokenView
)


class ShowTopic(msgspec.Struct, frozen=True):
    """Read about this."""

    id: str


class ChooseCountry(msgspec.Struct, frozen=True):
    """Show the numbers of this country."""

    id: str


class BackToToday(msgspec.Struct, frozen=True):
    """Leave for Today."""


class HideWindow(msgspec.Struct, frozen=True):
    """Show the dull page at once."""


HelpRequest = ShowTopic | ChooseCountry | BackToToday | HideWindow


class Onward(msgspec.Struct, frozen=True):
    """What the dark button says, and what it asks for."""

    words: str
    asks: HelpRequest


class HelpView(msgspec.Struct, frozen=True):
    """The whole page. ``page`` is what it is asked for by; ``back`` is there in a chapter alone."""

    topics: tuple[TopicView, ...]
    chosen: str
    page: str
    title: str
    blocks: tuple[Block, ...]
    hide: str
    onward: Onward
    back: str = ""
