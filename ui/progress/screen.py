"""Progress: a plain list, newest first. No score and no comparison, only what was practised."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import Primary, QuietLink
from ui.parts.cast import Cast, Pose
from ui.parts.field import Remark
from ui.parts.page import Page
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.progress.entry_list import EntryList
from ui.progress.view import (
    Begin,
    NoteGone,
    ProgressView,
    Remove,
    ShowEarlier,
    ShowWords,
    Undo,
)
from ui.theme.look import Look

#: Below this content width at 100 % text, the way to remove an entry stands under its words.
_BESIDE = 620
#: The two where nothing was practised yet, in px.
_PICTURE = 120

#: Keys that turn the page wherever the keyboard is.
_TURNING = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


class ProgressScreen(Page):
    """A function of a ProgressView."""

    #: A ProgressRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: ProgressView | None = None
        self._removed: int | None = None
        self._title = Text(look, "title")
        self._problem = Remark(look)
        self._list = EntryList(look)
        self._earlier = QuietLink(look, "")
        self._cast = Cast(look, _PICTURE)
        self._nothing = Text(look, "aloud")
        self.primary = Primary(look, "")
        self._note = UndoNote(look, tr("Undo"))
        self._lay_out()
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO})

    def show_view(self, view: ProgressView) -> None:
        """Show this and nothing else."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self._problem.show_words(view.problem, icon="info", problem=True)
        if before is None or before.entries != view.entries:
            self._list.show_entries(view.entries)
        self._earlier.say(view.earlier)
        self._earlier.setVisible(bool(view.earlier))
        self._show_nothing(view)
        self.primary.say(view.primary)
        self._order_stops()
        self._show_note(before, view)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, and undo; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        if deed is Deed.UNDO and self._note.isVisible():
            self._note.button.click()
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the way to remove an entry beside its words, or below."""
        # As wide as the bar below, also where a scroll bar takes a little of the page.
        self._list.take_form(below=one_column or width < _BESIDE * self.look.scale, width=width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page by the keys for that, also from the bar."""
        if event.key() in _TURNING:
            QApplication.sendEvent(self.area, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the note has gone; Undo takes it away, too, and comes first."""
        if event.type() == QEvent.Type.HideToParent:
            QTimer.singleShot(0, self, self._tell_of_note)
        return False

    def _lay_out(self) -> None:
        self.head.addWidget(self._title)
        empty = QVBoxLayout()
        empty.setSpacing(32)
        empty.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignLeft)
        empty.addWidget(self._nothing)
        for part in (self._problem, self._list, self._earlier):
            self.body.addWidget(part)
        self.body.setAlignment(self._earlier, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(empty)
        self.body.addStretch(1)
        self.bar.set_primary(self.primary)
        self.bar.set_note(self._note)
        self._note.installEventFilter(self)
        for quiet in (self._earlier, self._cast, self._nothing):
            quiet.hide()

    def _connect(self) -> None:
        self._list.words_asked.connect(lambda number: self.asked.emit(ShowWords(number)))
        self._list.remove_asked.connect(self._remove)
        self._earlier.clicked.connect(self._show_earlier)
        self._note.undo_asked.connect(self._undo)
        self.primary.clicked.connect(lambda: self.asked.emit(Begin()))

    def _show_nothing(self, view: ProgressView) -> None:
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self._cast.setVisible(bool(view.people))
        if view.people:
            self._cast.show_pose(view.people, Pose.APART)

    def _show_note(self, before: ProgressView | None, view: ProgressView) -> None:
        note, told = view.note, before.note if before else None
        if note is not None and note != told and not note.over:
            self._note.show_words(note.words)
        elif note is None or note.over:
            self._note.let_go()

    def _tell_of_note(self) -> None:
        view = self._view
        if view is not None and view.note and view.note.over and self._note.isHidden():
            self.asked.emit(NoteGone())

    def _remove(self, number: int, by_keys: bool) -> None:
        """Remove an entry. By keys the next press is on Undo: a second one must remove nothing."""
        beside = self._list.next_to(number)
        self._removed = number
        self.asked.emit(Remove(number))
        if by_keys and self._note.isVisible():
            self._note.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self._list.focus_on(beside):
            self.focus()

    def _undo(self) -> None:
        self.asked.emit(Undo())
        self._list.focus_on(self._removed)

    def _show_earlier(self) -> None:
        """Show more, with the keyboard on the first of them."""
        last = len(self._list.stops)
        self.asked.emit(ShowEarlier())
        more = self._list.stops[last:]
        if more:
            more[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_stops(self) -> None:
        for one, following in pairwise((*self._list.stops, self._earlier)):
            QWidget.setTabOrder(one, following)
