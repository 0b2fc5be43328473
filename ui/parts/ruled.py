"""A part of a page that a thin line divides from what is above it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme.look import Look


class Ruled(QWidget):
    """Has the line, or none (the first of several). The line carries nothing."""

    def __init__(self, look: Look, *, line: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._has_line = line
        look.changed.connect(self.update)

    def set_line(self, line: bool) -> None:
        """Have the line, or have none."""
        if line != self._has_line:
            self._has_line = line
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line along the upper edge."""
        if self._has_line:
            rule = QRectF(0, 0, self.width(), self.look.px("stroke.line"))
            QPainter(self).fillRect(rule, self.look.color("line"))
