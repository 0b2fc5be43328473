"""The three signs: full, half and ring. There, partly, open: the same everywhere."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Hue, Shape
from ui.parts.painted import Painted
from ui.parts.shapes import box, filling, shrunk
from ui.theme.look import Look

#: The outline of a half or open sign, as a share of its width.
_OUTLINE = 0.1


class Fill(StrEnum):
    """How much of the sign is filled."""

    FULL = "full"
    HALF = "half"
    RING = "ring"


class Sign(Painted):
    """One sign in somebody's shape and colour, or in ink where it belongs to a line.

    ``size`` is in px at 100 % text. The word beside it says what it means, so it is
    decoration to a screen reader unless it is given an accessible name.
    """

    def __init__(self, look: Look, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._size = size
        self._shape = Shape.CIRCLE
        self._hue = Hue.INK
        self._fill = Fill.RING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, fill: Fill, shape: Shape = Shape.CIRCLE, hue: Hue = Hue.INK) -> None:
        """Show a sign; without a person it is a circle in ink."""
        self._fill, self._shape, self._hue = fill, shape, hue
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a square that grows with the text as icons do."""
        side = self.look.grown(self._size, "icon")
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it in the middle."""
        around = QRectF(0, 0, self.sizeHint().width(), self.sizeHint().height())
        around.moveCenter(QRectF(self.rect()).center())
        own = self._hue is Hue.INK
        color = self.look.color("ink") if own else self.look.person(self._hue).fill
        draw_sign(self.painter(), self._fill, self._shape, around, color)


def draw_sign(painter: QPainter, fill: Fill, shape: Shape, around: QRectF, color: QColor) -> None:
    """Draw a sign as large as a circle in ``around``; what is open shows the ground."""
    edge = box(shape, around)
    whole = filling(shape, edge)
    if fill is Fill.FULL:
        painter.fillPath(whole, color)
        return
    inside = filling(shape, shrunk(edge, max(around.width() * _OUTLINE, 2.0)))
    if fill is Fill.HALF:
        right = QPainterPath()
        right.addRect(QRectF(edge.center().x(), edge.top(), edge.width(), edge.height()))
        inside = inside.intersected(right)
    painter.fillPath(whole.subtracted(inside), color)
