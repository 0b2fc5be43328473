"""The practice partner: an outline in ink, which is nobody's colour, leaning on a line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from ui.parts.painted import Painted
from ui.parts.shapes import box, filling
from ui.theme.look import Look

#: The shape and the line below it, in px at 100 % text; how far it leans, in degrees.
_SIZE, _LONG, _LINE, _EDGE, _LEAN = 72, 94, 3.0, 4.0, -6.0


class Partner(Painted):
    """Decoration: what is said stands beside it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shape = Shape.SQUARE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_shape(self, shape: Shape) -> None:
        """Be this shape."""
        self._shape = shape
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the line and what stands on it."""
        grown = self.look.grown
        return QSize(grown(_LONG, "icon"), grown(_SIZE, "icon") + round(3 * _LINE))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the shape on it."""
        painter, look = self.painter(), self.look
        side = float(look.grown(_SIZE, "icon"))
        ground = self.height() - _LINE
        painter.translate(self.width() / 2, ground)
        half = (self.sizeHint().width() - _LINE) / 2
        painter.setPen(_pen(look.color("control"), _LINE))
        painter.drawLine(QPointF(-half, _LINE / 2), QPointF(half, _LINE / 2))
        around = QRectF(-side / 2, -side, side, side).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        path = filling(self._shape, box(self._shape, around))
        if self._shape is Shape.SQUARE:
            path = QTransform().rotate(_LEAN).map(path)
        down = path.boundingRect().bottom() + _EDGE / 2
        path.translate(-path.boundingRect().center().x(), -down)
        painter.setPen(_pen(look.color("ink"), _EDGE))
        painter.setBrush(look.color("surface"))
        painter.drawPath(path)


def _pen(color: QColor, width: float) -> QPen:
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
