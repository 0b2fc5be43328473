"""Holds what was practised, and does what somebody asks of it.

An entry that is removed leaves the page at once and the disk a moment later; what is left of
it is held in memory alone, for as long as the note that can take it back is seen.
"""

from collections.abc import Sequence
from datetime import tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.errors import WorldError
from coach.store.rows import Entry, Removed
from ui.after import UNDO_FOR, After, after_with
from ui.preferences import Choices
from ui.progress.known import PAGE, Gone, Known, put_back, there, without
from ui.progress.page import build, first_talk
from ui.progress.view import (
    Begin,
    NoteGone,
    ProgressRequest,
    ProgressView,
    Remove,
    ShowEarlier,
    ShowWords,
    Undo,
)


class ProgressPresenter(QObject):
    """Progress. ``open`` it each time it is shown, and give it the entries as they are then."""

    #: The page is another one: a ProgressView.
    view_changed = Signal(object)
    #: The first page of a talk: its id, and whether it is for one person alone.
    talk_asked = Signal(str, bool)
    #: All talks are to be shown.
    talks_asked = Signal()
    #: An entry is to be removed; carries its number. The answer goes to ``know_removed``.
    remove_asked = Signal(int)
    #: A removal is to be undone; carries the Removed.
    restore_asked = Signal(object)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``zone`` is where days begin at midnight, the computer's own if not given."""
        super().__init__(parent)
        self._zone = zone
        self._library = library
        self._clock = clock
        self._after = after or after_with(self)
        self._known = Known()
        self._notes = 0

    def open(self, choices: Choices) -> None:
        """Begin at the newest entry, with no words shown and nothing to take back."""
        known = self._known
        self._turn_to(
            Known(
                entries=known.entries,
                choices=choices,
                leaving=known.leaving,
                returning=known.returning,
                trouble=known.trouble,
                facts=known.facts,
            )
        )

    def know(self, entries: Sequence[Entry]) -> None:
        """Take all entries as they are kept now."""
        self._turn_to(replace(self._known, entries=tuple(entries)))

    def know_removed(self, removed: Removed | None) -> None:
        """Take the answer to the first removal that has none yet; None: it was not there."""
        number, *rest = self._known.leaving
        wanted_back = number in self._known.returning
        known = replace(
            self._known, leaving=tuple(rest), returning=self._known.returning - {number}
        )
        if wanted_back and removed is not None:
            self.restore_asked.emit(removed)
        else:
            known = without(known, number)
        if known.gone is not None and known.gone.entry.id == number:
            gone = replace(known.gone, removed=removed) if removed else None
            known = replace(known, gone=gone)
        self._turn_to(known)

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take that the store cannot be read or written just now, or that all is well."""
        problem, facts = (trouble.problem, trouble.facts) if trouble else (None, {})
        self._turn_to(replace(self._known, trouble=problem, facts=facts))

    def ask(self, request: ProgressRequest) -> None:
        """Do what somebody asked for."""
        known = self._known
        match request:
            case Remove(number):
                self._remove(number)
            case Undo() if known.gone:
                self._undo(known.gone)
            case NoteGone() if known.gone and known.gone.over:
                self._turn_to(replace(known, gone=None))
            case ShowWords(number):
                self._turn_to(replace(known, opened=known.opened ^ {number}))
            case ShowEarlier():
                self._turn_to(replace(known, shown=known.shown + PAGE))
            case Begin():
                self._begin()
            case _:
                pass

    def view(self) -> ProgressView:
        """Make the page."""
        return build(self._known, self._library, self._clock.now().local(self._zone))

    def _remove(self, number: int) -> None:
        entry = next((one for one in there(self._known) if one.id == number), None)
        if entry is None:
            return
        known = replace(
            self._known,
            opened=self._known.opened - {number},
            returning=self._known.returning - {number},
            gone=Gone(entry),
        )
        if number not in known.leaving:
            known = replace(known, leaving=(*known.leaving, number))
            self.remove_asked.emit(number)
        self._notes += 1
        note = self._notes
        self._turn_to(known)
        self._after(UNDO_FOR, lambda: self._end_note(note))

    def _end_note(self, note: int) -> None:
        gone = self._known.gone
        if note == self._notes and gone is not None:
            self._turn_to(replace(self._known, gone=replace(gone, over=True)))

    def _undo(self, gone: Gone) -> None:
        known = replace(self._known, gone=None)
        if gone.removed is None:
            known = replace(known, returning=known.returning | {gone.entry.id})
        else:
            self.restore_asked.emit(gone.removed)
            known = put_back(known, gone.entry)
        self._turn_to(known)

    def _begin(self) -> None:
        first = None if there(self._known) else first_talk(self._library)
        if first is None or self._known.entries is None:
            self.talks_asked.emit()
        else:
            self.talk_asked.emit(first.id, self._known.choices.alone)

    def _turn_to(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self.view_changed.emit(self.view())
