"""A line of a rehearsal that one may keep: choose it, and keep it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.field import Remark
from ui.parts.text import Text
from ui.rehearse.replies import LINE, Replies
from ui.rehearse.requests import ChooseLine, KeepLine
from ui.rehearse.view import LookBackView
from ui.theme.look import Look

_BETWEEN, _GAP = 12, 24


class KeepPart(QWidget):
    """A function of what a ``LookBackView`` has to keep. Without lines it is not there."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = Text(look, "strong", heading=True)
        self.lines = Replies(look, LINE)
        self.button = Secondary(look, "", icon="star")
        self._kept = Remark(look)
        self._marked = False
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(_GAP)
        self._foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addWidget(self._kept, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BETWEEN)
        column.addWidget(self._title)
        column.addWidget(self.lines)
        column.addLayout(self._foot)
        self.lines.chosen.connect(lambda key: self.asked.emit(ChooseLine(key)))
        self.button.clicked.connect(self._keep)

    def show_view(self, view: LookBackView) -> None:
        """Show the lines, which is marked, and whether it is kept."""
        self._marked = any(line.chosen for line in view.keep_lines)
        self._title.say(view.keep_title)
        self.lines.show_view(view.keep_title, view.keep_lines)
        self.button.say(view.keep)
        self.button.setVisible(bool(view.keep))
        self.button.show_icon("star-full" if view.kept else "star")
        self._kept.show_words(view.kept, icon="check")
        self.setVisible(bool(view.keep_lines))

    def set_beside(self, *, beside: bool) -> None:
        """Say that it is kept beside the button, or below it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(across if beside else down)

    def forget(self) -> None:
        """Hold no words any more."""
        self.lines.show_view("", ())

    def _keep(self) -> None:
        """Keep what is marked; where nothing is, go to where one chooses."""
        if self._marked:
            self.asked.emit(KeepLine())
        else:
            self.lines.focus()
