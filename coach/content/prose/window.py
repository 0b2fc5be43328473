"""Words of the window itself: this page in short, and a second start."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Note, Prose

_File = Annotated[str, places("file")]


class PageLines(msgspec.Struct, frozen=True):
    """One sentence about each page, for the sheet that tells of its keys."""

    today: str
    talk: str
    say: str
    cards: str
    rehearse: str
    reflect: str
    progress: str
    help: str
    settings: str
    before: str  # the first page of a talk, and the gate
    room: str
    alone: str  # the room, for one person
    calm: str
    other: str


class WindowWords(Prose, frozen=True):
    """What is said around all places."""

    file: ClassVar[str] = "window"
    pages: PageLines
    already_open: Note
    show_open: str
    close_this: str
    not_to_be_seen: str
    file_waits: _File  # somebody opened it in the middle of something else
    file_can_open: _File
    file_open: str
    file_drop: str
