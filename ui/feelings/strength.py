"""The head of a column: three small bars, of which as many are full as the words are strong."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.parts.painted import Painted
from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.look import Look

#: Each bar's width, its heights from small to large, and the gap, in px at 100 % text.
_WIDE, _HIGH, _GAP = 10, (10, 15, 22), 4
_EDGE = 2


class Bars(Painted):
    """The three bars; the word beside them says what they mean."""

    mirrors = True

    def __init__(self, look: Look, full: int) -> None:
        super().__init__(look)
        self._full = full
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Grow with the text as icons do."""
        grown = self.look.grown
        wide = len(_HIGH) * _WIDE + (len(_HIGH) - 1) * _GAP
        return QSize(grown(wide, "icon"), grown(_HIGH[-1], "icon"))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw full bars and outlines, standing on one line."""
        painter, color = self.painter(), self.look.color("ink_soft")
        size = self.sizeHint()
        unit = size.height() / _HIGH[-1]
        for index, high in enumerate(_HIGH):
            left, top = index * (_WIDE + _GAP) * unit, size.height() - high * unit
            area = QRectF(left, top, _WIDE * unit, high * unit)
            full = index < self._full
            draw_box(painter, area, 3 * unit, color if full else None, color, 0 if full else _EDGE)


class StrengthHead(QWidget):
    """The bars and their word."""

    def __init__(self, look: Look, words: str, full: int) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(Bars(look, full))
        row.addWidget(Text(look, "strong", words), 1)
