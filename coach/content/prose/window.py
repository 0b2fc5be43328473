"""Words of the window itself: the page that hides it, this page in short, a second start."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import at_least
from coach.content.prose.base import Note, Prose


class PageLines(msgspec.Struct, frozen=True):
    """One sentence about each page, for the sheet that tells of its keys."""

    today: str
    talk: str
    progress: str
    help: str
    settings: str
    before: str  # the first page of a talk, and the gate
    room: str
    alone: str  # the room, for one person
    calm: str
    other: str


class WindowWords(Prose, frozen=True):
    """What is said around all places.

    ``list_title`` and ``list_lines`` are the dull page behind which F9 hides everything: it
    must look like something that nobody would look at twice.
    """

    file: ClassVar[str] = "window"
    list_title: str
    list_lines: Annotated[tuple[str, ...], at_least(4)]
    pages: PageLines
    already_open: Note
    show_open: str
    close_this: str
    not_to_be_seen: str
