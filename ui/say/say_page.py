"""What the pages of Say it have in common: a bar, a note over it, and the keys for both."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.page import Page
from ui.parts.toast import UndoNote
from ui.say.bar import Bar
from ui.say.requests import Back, NoteGone, Press, Undo
from ui.say.view import Page as View
from ui.theme.look import Look


def tr(text: str) -> str:
    """Translate a short label of Say it."""
    return QCoreApplication.translate("Say", text)


class SayPage(Page):
    """One of the pages. ``deeper`` ones go back to the page one writes on by Esc."""

    #: A SayRequest.
    asked = Signal(object)

    deeper = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.buttons = Bar(look, self.bar, self.press)
        self.note = UndoNote(look, tr("Undo"))
        self.bar.set_note(self.note)
        self._noted: UndoView | None = None
        self.note.installEventFilter(self)
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))

    @staticmethod
    def column_in(owner: QWidget) -> QVBoxLayout:
        """Give a widget a column without margins."""
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column

    def show_page(self, view: View) -> None:
        """Show this page and nothing else."""
        raise NotImplementedError

    def press(self, key: str) -> None:
        """Ask for what a button of the bar says."""
        self.asked.emit(Press(key))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO})

    def show_note(self, note: UndoView | None) -> None:
        """Show what was done, for as long as it can be undone."""
        before, self._noted = self._noted, note
        if note is None or note.over:
            self.note.let_go()
        elif before is None or before.number != note.number:
            self.note.show_words(note.words)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, undo, go back; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.buttons.primary.click()
            return True
        if deed is Deed.UNDO and self.note.isVisible():
            self.note.button.click()
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK} and self.deeper:
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.buttons.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the note has gone; Undo takes it away, too, and comes first."""
        if event.type() == QEvent.Type.HideToParent:
            QTimer.singleShot(0, self, self._tell_of_note)
        return False

    def _tell_of_note(self) -> None:
        if self._noted is not None and self._noted.over and self.note.isHidden():
            self.asked.emit(NoteGone())
