"""What became of an agreement, as a sign: full with a check, half, open, or laid down.

The word beside it says what it means, so it is decoration to a screen reader.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from coach.planning.memory import Outcome
from ui.parts.painted import Painted
from ui.parts.sign import Fill, draw_sign
from ui.progress.pictures.marks import check, full_box
from ui.theme.look import Look

_SIZE = 24
_CHECK = 0.1
#: The short bar of what was laid down: its length and height as shares of the sign.
_LONG, _HIGH = 0.75, 0.16

_FILLS = {Outcome.KEPT: Fill.FULL, Outcome.CHANGED: Fill.HALF, Outcome.OPEN: Fill.RING}


class OutcomeSign(Painted):
    """One sign, in ink: an agreement belongs to both."""

    mirrors = True

    def __init__(self, look: Look, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._outcome = outcome
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the height of a line of words: it stands beside the first of them."""
        side = self.look.grown(_SIZE, "icon")
        return QSize(side, max(self.look.line_height("body"), side))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, look = self.painter(), self.look
        side = self.look.grown(_SIZE, "icon")
        around = QRectF(0, (self.height() - side) / 2, side, side)
        ink = look.color("ink")
        fill = _FILLS.get(self._outcome)
        if fill is None:
            bar = QRectF(0, 0, around.width() * _LONG, around.height() * _HIGH)
            bar.moveCenter(around.center())
            painter.fillPath(full_box(bar, 0.5), ink)
            return
        draw_sign(painter, fill, Shape.CIRCLE, around, ink)
        if fill is Fill.FULL:
            pen = QPen(look.color("on_ink"), around.width() * _CHECK)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(check(around), pen)
