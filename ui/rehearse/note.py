"""The note that says what was done and takes it back, as every page of Rehearse has it."""

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal

from ui.offer import UndoView
from ui.parts.action_bar import ActionBar
from ui.parts.toast import UndoNote
from ui.theme.look import Look


class NoteHolder(UndoNote):
    """A function of an ``UndoView``, in the free middle of a bar."""

    #: The time of the note is over, and nobody is on it any more.
    gone = Signal()

    def __init__(self, look: Look, bar: ActionBar) -> None:
        super().__init__(look, QCoreApplication.translate("Rehearse", "Undo"))
        self._noted: UndoView | None = None
        bar.set_note(self)

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done, for as long as it can be taken back."""
        before, self._noted = self._noted, note
        if note is None:
            self.hide()
        elif note.over:
            self.let_go()
        elif before is None or before.number != note.number:
            self.show_words(note.words)

    def event(self, event: QEvent) -> bool:
        """Tell when it has gone; Undo takes it away, too, and comes first."""
        if event.type() == QEvent.Type.HideToParent:
            QTimer.singleShot(0, self, self._tell)
        return super().event(event)

    def _tell(self) -> None:
        if self._noted is not None and self._noted.over and self.isHidden():
            self.gone.emit()
