"""The one thing that can be taken back just now, and the note that says so."""

from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from ui.after import UNDO_FOR, After


class UndoView(msgspec.Struct, frozen=True):
    """What was done, for as long as it can be undone; ``number`` tells one from another."""

    number: int
    words: str
    over: bool = False


class Offer:
    """Holds what was done last. ``changed`` is called when its note is another one."""

    def __init__(self, after: After, changed: Callable[[], None]) -> None:
        self._after = after
        self._changed = changed
        self._number = 0
        self._undo: Callable[[], None] | None = None
        self.note: UndoView | None = None

    def make(self, words: str, undo: Callable[[], None]) -> None:
        """Say what was done, and how to take it back; what was offered before is past."""
        self._number += 1
        number, self._undo = self._number, undo
        self.note = UndoView(number, words)
        self._changed()
        self._after(UNDO_FOR, lambda: self._end(number))

    def take_back(self) -> None:
        """Do it."""
        undo = self._undo
        self.drop()
        if undo is not None:
            undo()
        self._changed()

    def gone(self) -> None:
        """Take that the note is not seen any more."""
        if self.note is not None and self.note.over:
            self.drop()
            self._changed()

    def drop(self) -> None:
        """Offer nothing any more."""
        self.note, self._undo = None, None

    def _end(self, number: int) -> None:
        if self.note is not None and self.note.number == number:
            self.note = replace(self.note, over=True)
            self._changed()
