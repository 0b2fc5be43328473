"""The practice partner: a shape in outline, nobody's colour, leaning a little."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from ui.parts.painted import Painted
from ui.parts.shapes import EQUAL, filling
from ui.theme.look import Look

#: Height of the figure, its lean in degrees, stroke of the outline and of the ground, in px.
_SIZE, _LEAN, _EDGE, _GROUND = 104, -4, 4.0, 3.0


class PracticePartner(Painted):
    """The other shape than one's own, on the line on which the cast stands; decoration."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shape = Shape.SQUARE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_beside(self, own: Shape) -> None:
        """Stand beside somebody who has the shape ``own``."""
        if self._shape is own:
            self._shape = own.other
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the figure and the line that it stands on."""
        return QSize(2 * _SIZE, round(_SIZE + _EDGE + _GROUND))

    def minimumSizeHint(self) -> QSize:
        """Need the figure whole."""
        return QSize(_SIZE + round(2 * _EDGE), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the figure standing on it."""
        painter = self.painter()
        ground = self.height() - _GROUND / 2
        line = QPen(self.look.color("control"), _GROUND)
        line.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(line)
        painter.drawLine(QPointF(_GROUND, ground), QPointF(self.width() - _GROUND, ground))
        side = _SIZE * (EQUAL if self._shape is Shape.SQUARE else 1.0) - _EDGE
        figure = filling(self._shape, QRectF(-side / 2, -side, side, side))
        if self._shape is Shape.SQUARE:
            figure = QTransform().rotate(_LEAN).map(figure)
        edge = figure.boundingRect()
        figure.translate(self.width() / 2 - edge.center().x(), ground - _EDGE / 2 - edge.bottom())
        painter.setPen(QPen(self.look.color("ink"), _EDGE))
        painter.setBrush(self.look.color("surface"))
        painter.drawPath(figure)
