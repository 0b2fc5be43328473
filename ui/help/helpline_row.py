"""One service on the page of help: who, how to reach it, when."""

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.help.view import HelplineView
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.theme.look import Look

#: Between the columns, and above and below the words of a row, in px.
GAP, _ABOVE = 24, 10
#: Qt's own word for "as wide as it likes".
_ANY_WIDTH = 16_777_215


class HelplineRow(Ruled):
    """One service: who, how to reach it, when; below each other where there is little room."""

    def __init__(self, look: Look, view: HelplineView, *, line: bool) -> None:
        super().__init__(look, line=line)
        self._view = view
        self._who = QWidget()
        who = _column(self._who)
        who.addWidget(Text(look, "body", view.who))
        self._serves = Text(look, "small", view.serves)
        who.addWidget(self._serves)
        self._serves.setVisible(bool(view.serves))
        self._numbers = QWidget()
        numbers = _column(self._numbers)
        for number in view.numbers:
            numbers.addWidget(Text(look, "body", number, weight=700, balanced=False))
        numbers.addStretch(1)
        self._hours = Text(look, "small", view.hours, balanced=False)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        self._row.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._numbers, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._hours, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def widths(self) -> tuple[int, int]:
        """The room that numbers and hours need on one line each."""
        look = self.look
        numbers = (look.typeset(number, "body", 700).width for number in self._view.numbers)
        return ceil(max(numbers)) + 1, ceil(look.typeset(self._view.hours, "small").width) + 1

    def take_widths(self, names: int, numbers: int) -> None:
        """Stand in three columns of which two are so wide; with 0 below each other."""
        beside = names > 0
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(right if beside else down)
        self._row.setSpacing(GAP if beside else 2)
        for part, width in ((self._who, names), (self._numbers, numbers)):
            part.setMinimumWidth(width)
            part.setMaximumWidth(width or _ANY_WIDTH)
        top = Qt.AlignmentFlag.AlignTop
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self._hours, top | side)


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
