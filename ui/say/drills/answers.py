"""The answers of a drill: beside each other, and the arrows only move."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.parts.choice import Choice, Kind
from ui.parts.one_of import OneOf
from ui.say.drills.view import AnswerView
from ui.theme.look import Look

#: Two lines in a box of 480 x 88.
ANSWER = Kind(height=88, size="aloud", line_size="small", sign=26, beside=28, gap=18)
_GAP = 24
#: What a bar for scrolling may take of the room.
_SCROLL_BAR = 14


class Answers(QWidget):
    """Choosing one shows the reason, so that only Enter and a press choose."""

    #: A person chose one: its key.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, str, str], ...] = ()
        self._choices: tuple[Choice, ...] = ()
        self._columns, self._room = 2, 0
        self._group = OneOf(self, arrows_choose=False)
        self._group.chosen_changed.connect(self.chosen)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)

    def show_view(self, views: tuple[AnswerView, ...], task: str) -> None:
        """Show these; ``task`` is read out before them."""
        self.setAccessibleName(task)
        shown = tuple((view.key, view.name, view.line) for view in views)
        if shown != self._shown:
            self._shown = shown
            self._make(shown)
        chosen = next((view.key for view in views if view.chosen), None)
        if chosen != self._group.chosen:
            self._group.choose(chosen)
        self.setVisible(bool(views))

    def set_room(self, room: int) -> None:
        """Stand beside each other in so many px, or below where a line would break.

        Where one breaks and the other does not, their words are no longer in one row.
        """
        self._room = room
        widest = max((choice.sizeHint().width() for choice in self._choices), default=0)
        columns = 2 if 2 * widest + _GAP + _SCROLL_BAR <= room else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def focus(self) -> None:
        """Put the keyboard on the chosen one, or the first."""
        self._group.focus()

    def _make(self, shown: tuple[tuple[str, str, str], ...]) -> None:
        self._group.clear()
        for old in self._choices:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._choices = tuple(
            Choice(self._look, ANSWER, key, name, line) for key, name, line in shown
        )
        for choice in self._choices:
            self._group.add(choice)
        self._place()
        self.set_room(self._room)

    def _place(self) -> None:
        for index, choice in enumerate(self._choices):
            self._grid.addWidget(choice, index // self._columns, index % self._columns)
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
