"""The step marks at the top of a talk: how far it has come, at a glance."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.painted import Painted
from ui.parts.shapes import shrunk
from ui.theme.look import Look

#: One mark in px, the gap, and how wide all of them may be before each becomes narrower.
WIDE, HIGH, GAP, ROOM = 28, 6, 8, 320
_NARROW, _NARROW_GAP = 6, 4

#: In high contrast a mark is an outline, full or empty, and needs this height.
_OUTLINED, _OUTLINE = 8, 2


class StepMarks(Painted):
    """Done steps in ink, the others faint. The words beside it ("step 3 of 7") carry it."""

    mirrors = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._done = 0
        self._all = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, done: int, total: int) -> None:
        """Show ``done`` of ``total`` marks; the present step counts as done."""
        if (done, total) != (self._done, self._all):
            self._done, self._all = done, total
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for just the marks."""
        wide, gap = self._measures()
        return QSize(max(round(self._all * (wide + gap) - gap), 0), _OUTLINED)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one small bar for each step."""
        painter = self.painter()
        wide, gap = self._measures()
        high = _OUTLINED if self.look.high_contrast else HIGH
        top = (self.height() - high) / 2
        for number in range(self._all):
            mark = QRectF(number * (wide + gap), top, wide, high)
            done = number < self._done
            if self.look.high_contrast:
                painter.setPen(QPen(self.look.color("ink"), _OUTLINE))
                mark = shrunk(mark, _OUTLINE / 2)
                painter.setBrush(self.look.color("ink") if done else Qt.BrushStyle.NoBrush)
            else:
                painter.setBrush(self.look.color("ink" if done else "line"))
            painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2)

    def _measures(self) -> tuple[float, float]:
        """Give the width of a mark and of a gap; many marks share the room of nine."""
        if self._all * (WIDE + GAP) - GAP <= ROOM:
            return WIDE, GAP
        share = (ROOM + _NARROW_GAP) / self._all - _NARROW_GAP
        return max(share, _NARROW), _NARROW_GAP
