"""How many turns stayed whole, as a row of them: for both together, and in no order of time."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.painted import Painted
from ui.parts.shapes import shrunk
from ui.parts.text import Text
from ui.talk.stage_view import ShareView
from ui.theme.look import Look

#: The height of a turn, the gap between two, and the widest one, in px.
_HIGH, _GAP, _WIDEST = 12, 6, 48
_OUTLINE = 2


class WholeTurns(Painted):
    """Whole turns are full, and stand first; in the others the time waited for a while."""

    mirrors = True

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._whole = self._turns = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_turns(self, whole: int, turns: int) -> None:
        """Show so many turns, of which so many are whole."""
        self._whole, self._turns = whole, turns
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as there is room."""
        return QSize(self._turns * (_WIDEST + _GAP), _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Let the turns become narrow."""
        return QSize(0, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw one bar for each turn."""
        painter, look = self.painter(), self.look
        step = min(self.width() / max(self._turns, 1), _WIDEST + _GAP)
        gap = min(_GAP, step / 3)
        for number in range(self._turns):
            bar = QRectF(number * step, 0, step - gap, _HIGH)
            painter.setPen(QPen(look.color("ink_soft"), _OUTLINE))
            whole = number < self._whole
            painter.setBrush(look.color("ink_soft") if whole else Qt.BrushStyle.NoBrush)
            radius = min(bar.width(), bar.height()) / 2 - _OUTLINE / 2
            painter.drawRoundedRect(shrunk(bar, _OUTLINE / 2), radius, radius)


class Share(QWidget):
    """A cell among the counts: in figures, in words, and as a row."""

    def __init__(self, look: Look, view: ShareView) -> None:
        super().__init__()
        row = WholeTurns(look)
        row.show_turns(view.whole, view.turns)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(look, "prompt", view.figure, weight=700))
        column.addWidget(Text(look, "body", view.words, color="ink_soft"))
        column.addSpacing(look.px("space.hair"))
        column.addWidget(row)
        column.addSpacing(look.px("space.tight"))
        column.addStretch(1)
