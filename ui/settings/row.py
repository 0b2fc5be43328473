"""A row of Settings: what it is at the left, its control at the right, a line below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.theme.look import Look

#: The least height of a row in px.
_HEIGHT = 78
_LINE = 2


class SettingRow(QWidget):
    """``control`` brings its own accessible name; at large text it goes under the words."""

    def __init__(self, look: Look, name: str, line: str, control: QWidget) -> None:
        super().__init__()
        self._look = look
        self._name = Text(look, "strong", name)
        self._line = Text(look, "small", line, color="ink_soft")
        if not line:  # never shown before it has a parent: it would be a window for a moment
            self._line.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._line)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 12, 0, 12 + _LINE)
        self._row.setSpacing(24)
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(_HEIGHT)

    def say_name(self, name: str) -> None:
        """Say what the row is about."""
        self._name.say(name)

    def say_line(self, line: str) -> None:
        """Say something else under the name."""
        self._line.say(line)
        self._line.setVisible(bool(line))

    def set_below(self, below: bool) -> None:
        """Put the control under the words, or beside them."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)
        self._row.setSpacing(12 if below else 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below."""
        painter = QPainter(self)
        painter.setPen(QPen(self._look.color("line"), _LINE))
        y = self.height() - _LINE // 2
        painter.drawLine(0, y, self.width(), y)
