"""What all pages of the planner share: the way back, the title, the bar, what keys do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.buttons import BackLink, Primary
from ui.parts.field import Remark
from ui.parts.one_of import Member
from ui.parts.page import Page
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.plan.view import Back, NoteGone, PageView, Undo
from ui.theme.look import Look


class PlanPage(Page):
    """A page. A subclass fills ``body`` and shows its own view in ``show_page``."""

    #: A PlanRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._noted: UndoView | None = None
        self._back = BackLink(look, "")
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._title = Text(look, "title")
        self._heading = QWidget()
        column = QVBoxLayout(self._heading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        self._problem = Remark(look)
        column.addWidget(self._problem)
        self.head.addWidget(self._heading)
        self.primary = Primary(look, "")
        self.bar.set_primary(self.primary)
        self.note = UndoNote(look, self.tr("Undo"))
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.installEventFilter(self)
        self.bar.set_note(self.note)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_page(self, view: PageView) -> None:
        """Show this and nothing else."""
        raise NotImplementedError

    def say_head(self, back: str, title: str) -> None:
        """Say where the way back leads, and what this page is."""
        self._back.say(back)
        self._title.say(title)

    def show_problem(self, problem: str) -> None:
        """Say what cannot be written down; with no words it takes no room."""
        self._problem.show_words(problem, icon="info", problem=True)

    def show_note(self, note: UndoView | None) -> None:
        """Say what was done, for as long as it can be taken back."""
        before, self._noted = self._noted, note
        if note is None or note.over:
            self.note.let_go()
        elif before is None or before.number != note.number:
            self.note.show_words(note.words)

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
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, undo, go back; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        if deed is Deed.UNDO and self.note.isVisible():
            self.note.button.click()
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the note has gone; Undo takes it away, too, and comes first."""
        if event.type() == QEvent.Type.HideToParent:
            QTimer.singleShot(0, self, self._tell_of_note)
        return False

    def _tell_of_note(self) -> None:
        if self._noted is not None and self._noted.over and self.note.isHidden():
            self.asked.emit(NoteGone())
