"""Short lines, each behind a mark: a dot, or its number where one comes after the other."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.help.view import Points, Steps
from ui.parts.painted import Painted
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.typeset import Typeset

#: A dot, and the room beside and between, in px at 100 % text.
_DOT, _BESIDE, _BETWEEN = 6, 14, 8


class Mark(Painted):
    """What stands before a line: a dot, or its number. Decoration: the order says it, too."""

    def __init__(self, look: Look, number: int = 0, last: int = 0) -> None:
        """``last`` is the last number of the list: all of them take the room of the widest."""
        super().__init__(look)
        self._number, self._last = number, last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be as high as the first line beside it; a number as wide as the widest."""
        wide = self.look.grown(_DOT, "icon")
        if self._number:
            every = range(1, self._last + 1)
            wide = max(ceil(self._words(number).width) for number in every)
        return QSize(wide, self.look.line_height("body"))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle of the line."""
        painter, look = self.painter(), self.look
        if self._number:
            self._words(self._number).draw(painter, QRectF(self.rect()), look.color("ink"))
            return
        side = look.grown(_DOT, "icon")
        painter.setBrush(look.color("ink_soft"))
        painter.drawEllipse(0, (self.height() - side) // 2, side, side)

    def _words(self, number: int) -> Typeset:
        return self.look.typeset(f"{number}.", "body", 600)


def marked_lines(look: Look, block: Points | Steps) -> QWidget:
    """Set short lines below each other, each behind a dot, or its number."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_BETWEEN)
    for at, line in enumerate(block.lines, 1):
        row = QHBoxLayout()
        row.setSpacing(_BESIDE)
        mark = Mark(look, at, len(block.lines)) if isinstance(block, Steps) else Mark(look)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, "body", line), 1)
        column.addLayout(row)
    return part
