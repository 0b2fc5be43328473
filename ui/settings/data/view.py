"""What *Your data* in Settings shows, and what a person can ask of it."""

import msgspec

from ui.offer import UndoView
from ui.settings.working import WorkView


class CopyRow(msgspec.Struct, frozen=True):
    """A copy: when it was made, perhaps why, how large it is. ``name`` tells it from others."""

    name: str
    when: str
    why: str
    size: str


class WayView(msgspec.Struct, frozen=True):
    """A way out of here, as a card: ``key`` is ``move`` or ``take``."""

    key: str
    title: str
    line: str


class ChangeLine(msgspec.Struct, frozen=True):
    """What bringing a copy back would do to one kind of thing; the numbers may be left out."""

    what: str
    line: str
    then: str = ""
    now: str = ""


class LookView(msgspec.Struct, frozen=True):
    """The question before a copy is brought back. ``bring`` is empty where nothing would change."""

    title: str
    line: str
    column_then: str
    column_now: str
    changes: tuple[ChangeLine, ...]
    same: str
    remarks: tuple[str, ...]
    keep: str
    bring: str


class CopiesView(msgspec.Struct, frozen=True):
    """The copies and what can be done with them.

    ``more`` leads to all of them, or back to the latest; it is empty where all are seen. ``told``
    says what became of what was asked for last.
    """

    title: str
    aside: str
    rows: tuple[CopyRow, ...]
    none: str
    more: str
    ways: tuple[WayView, ...]
    told: str = ""
    work: WorkView | None = None
    look: LookView | None = None
    note: UndoView | None = None


class MakeCopy(msgspec.Struct, frozen=True):
    """Make a copy now."""


class StopWork(msgspec.Struct, frozen=True):
    """Stop what takes a while."""


class ShowAll(msgspec.Struct, frozen=True):
    """Show all copies, or the latest only."""


class LookAt(msgspec.Struct, frozen=True):
    """Look at a copy, before it is brought back."""

    name: str


class KeepAsIs(msgspec.Struct, frozen=True):
    """Bring nothing back."""


class BringBack(msgspec.Struct, frozen=True):
    """Bring back what is looked at."""


class TakeWay(msgspec.Struct, frozen=True):
    """Take a way out of here."""

    key: str


class UndoBringing(msgspec.Struct, frozen=True):
    """Take back that a copy was brought back."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


CopiesRequest = (
    MakeCopy
    | StopWork
    | ShowAll
    | LookAt
    | KeepAsIs
    | BringBack
    | TakeWay
    | UndoBringing
    | NoteGone
)
