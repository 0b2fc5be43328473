"""Words of the guide: chapters that are read in Help, and printed as one PDF."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import places
from coach.content.prose.base import Prose


class Drawing(StrEnum):
    """What is drawn under the first words of a chapter: parts of the app itself."""

    NONE = ""
    APART = "apart"  # the two shapes, in one of their poses
    TURNED = "turned"
    LEANING = "leaning"
    TOUCHING = "touching"
    OVERLAPPING = "overlapping"
    RESTING = "resting"
    ONE = "one"  # one of them alone
    RINGS = "rings"  # somebody's turn, and the other one's ring, still empty
    HIDE_KEY = "hide-key"
    KEYS = "keys"  # the table of keys that work everywhere


class GuidePage(StrEnum):
    """A page of the window from which F1 leads on: the names of ``PageLines``."""

    TODAY = "today"
    TALK = "talk"
    SAY = "say"
    CARDS = "cards"
    REHEARSE = "rehearse"
    REFLECT = "reflect"
    PROGRESS = "progress"
    HELP = "help"
    SETTINGS = "settings"
    BEFORE = "before"
    ROOM = "room"
    ALONE = "alone"
    CALM = "calm"
    OTHER = "other"


class GuidePart(msgspec.Struct, frozen=True):
    """A heading, and what stands under it: paragraphs, short lines, numbered steps."""

    title: str
    text: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


class Chapter(msgspec.Struct, frozen=True):
    """One chapter; ``line`` says in the list of chapters what it is about."""

    id: Id
    name: str
    line: str
    lead: str
    parts: tuple[GuidePart, ...]
    picture: str = ""  # under its picture of the app, on paper; empty where it has none
    about: tuple[GuidePage, ...] = ()
    drawing: Drawing = Drawing.NONE


class GuideOnPaper(msgspec.Struct, frozen=True):
    """What stands on paper only."""

    subtitle: str
    contents: str
    made: Annotated[str, places("version")]
    note: str
    keys: str  # over the table of all keys, whose columns are named next
    key: str
    does: str


class GuideWords(Prose, frozen=True):
    """The guide: how one comes to it, and its chapters in their order."""

    file: ClassVar[str] = "guide"
    name: str
    title: str
    lead: str
    onward: Annotated[str, places("chapter")]
    back: str
    begin: str
    here: Annotated[str, places("chapter")]
    here_all: str
    chapters: tuple[Chapter, ...]
    paper: GuideOnPaper

    def chapter(self, id_: str) -> Chapter | None:
        """Give a chapter by its id, None if there is none."""
        return next((one for one in self.chapters if one.id == id_), None)

    def about(self, page: str) -> Chapter | None:
        """Give the chapter about a page of the window, None if the whole guide is."""
        return next((one for one in self.chapters if page in one.about), None)
