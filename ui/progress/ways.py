"""What all pages of Progress share: title, the switch, the bar, the note, what keys do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.field import Remark
from ui.parts.one_of import Member
from ui.parts.page import Page
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.progress.view import (
    Back,
    Begin,
    Export,
    NoteGone,
    NoteView,
    PageView,
    Print,
    ProgressView,
    See,
    ShowEntries,
    Undo,
)
from ui.theme.look import Look

#: Below this content width at 100 % text the switch stands under the title.
_BESIDE = 760
_UNDER_TITLE, _UNDER_HEAD = 12, 24
#: Keys that turn the page wherever the keyboard is.
_TURNING = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


class ProgressPage(Page):
    """A page. A subclass fills ``body`` and shows its own view in ``show_page``."""

    #: A ProgressRequest.
    asked = Signal(object)

    #: Which buttons its bar can have beside the dark one.
    buttons: tuple[str, ...] = ("export", "print", "entries")

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._noted: NoteView | None = None
        self._back = BackLink(look, "")
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._title = Text(look, "title")
        ways = (("pictures", tr("Pictures")), ("tables", tr("Tables")), ("letter", tr("Letter")))
        self.switch = Segmented(look, tr("How to see it"), ways, tall=True)
        self.switch.choice_changed.connect(lambda key: self.asked.emit(See(key)))
        self._problem = Remark(look)
        self.primary = Primary(look, "")
        self.primary.clicked.connect(lambda: self.asked.emit(Begin()))
        self.note = UndoNote(look, tr("Undo"))
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.installEventFilter(self)
        self._others = {key: self._made_button(key) for key in self.buttons}
        self._lay_head()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO})

    def show_view(self, view: ProgressView) -> None:
        """Show the page, its head and its bar."""
        self._title.say(view.title)
        self._back.say(view.back)
        self._back.setVisible(bool(view.back))
        self.switch.choose(view.switch)
        self.switch.setVisible(bool(view.switch))
        said = view.problem or view.told
        self._problem.show_words(said, icon="info", problem=bool(view.problem))
        self.primary.say(view.primary)
        for key, button in self._others.items():
            button.setVisible(key in view.bar)
        self.show_page(view.page)
        self._show_note(view.note)

    def show_page(self, view: PageView) -> None:
        """Show this and nothing else."""
        raise NotImplementedError

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, undo, go back; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        if deed is Deed.UNDO and self.note.isVisible():
            self.note.button.click()
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK} and not self._back.isHidden():
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to; in the bar the note is before the dark button, which is last.

        Of a group all members have their place, so that Tab goes on from whichever has the
        keyboard.
        """
        last = (self.note.button, self.primary)
        stops = [one for one in super().tab_stops() if one not in last]
        return [each for one in stops for each in self.group_of(one)] + [*last]

    def group_of(self, one: QWidget) -> Sequence[QWidget]:
        """Give all members of the group of which ``one`` is the stop for Tab."""
        group = one.one_of if isinstance(one, Member) else None
        return group.members if group is not None else (one,)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large; the switch finds room."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        below = one_column or width < _BESIDE * self.look.scale
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(down if below else right)
        self._line.setSpacing(_UNDER_TITLE)
        self._under.setContentsMargins(0, 0, 0, _UNDER_HEAD if one_column else 0)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self._line.setAlignment(self.switch, side | Qt.AlignmentFlag.AlignTop)

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

    def _made_button(self, key: str) -> Secondary:
        words, icon, request = {
            "export": (tr("Export"), "download", Export()),
            "print": (tr("Print"), "printer", Print()),
            "pdf": (tr("Save as a PDF"), "file-down", Print(to_file=True)),
            "entries": (tr("All entries"), "list", ShowEntries()),
        }[key]
        button = Secondary(self.look, words, icon=icon)
        button.clicked.connect(lambda: self.asked.emit(request))
        return button

    def _lay_head(self) -> None:
        self._heading = QWidget()
        column = self._under = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.switch)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._line)
        column.addWidget(self._problem)
        self.head.addWidget(self._heading)
        self.bar.set_primary(self.primary)
        self.bar.set_others(*self._others.values())
        self.bar.set_note(self.note)

    def _show_note(self, note: NoteView | None) -> None:
        """Say what was removed, for as long as it can be taken back."""
        before, self._noted = self._noted, note
        if note is None or note.over:
            self.note.let_go()
        elif note != before:
            self.note.show_words(note.words)

    def _tell_of_note(self) -> None:
        if self._noted is not None and self._noted.over and self.note.isHidden():
            self.asked.emit(NoteGone())
