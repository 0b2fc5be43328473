"""The illustration: two shapes on one line are the whole cast.

No bodies, faces or hearts, so nothing is assumed about who the couple is. The circle stays
upright; the rounded square shows the posture, always towards or away from the other one.
"""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Person, Shape
from ui.parts.painted import Painted
from ui.parts.shapes import EQUAL, filling
from ui.theme.look import Look

#: The ground line, and the gap of ground between two shapes that overlap, in px.
_LINE, _GAP = 3.0, 5.0

#: The line's length and the room above it, in widths of the circle.
_LONG, _TALL = 2.5, 1.1


class Pose(StrEnum):
    """How the two stand: what has happened between them."""

    APART = "apart"  # a beginning
    TURNED = "turned"  # turned to each other
    LEANING = "leaning"  # listening
    TOUCHING = "touching"  # understood
    OVERLAPPING = "overlapping"  # with you
    RESTING = "resting"  # both half below the line, like two suns in the evening


class _Stance(msgspec.Struct, frozen=True):
    """``gap`` between the shapes in widths of the circle; ``tilt`` in degrees towards the other.

    ``sunk`` is the share of the height that lies below the line.
    """

    gap: float
    tilt: float = 0.0
    sunk: float = 0.0


_STANCES = {
    Pose.APART: _Stance(0.4),
    Pose.TURNED: _Stance(0.2, tilt=4.0),
    Pose.LEANING: _Stance(0.04, tilt=8.0),
    Pose.TOUCHING: _Stance(0.0),
    Pose.OVERLAPPING: _Stance(-0.45),
    Pose.RESTING: _Stance(0.06, sunk=0.42),
}


class Cast(Painted):
    """The two (or one alone) in a pose; ``size`` is the circle's width in px.

    It is decoration: whatever it says is said in words beside it.
    """

    def __init__(self, look: Look, size: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._size = size
        self._people: tuple[Person, ...] = ()
        self._pose = Pose.APART
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_pose(self, people: tuple[Person, ...], pose: Pose) -> None:
        """Show one or two people, the left one first."""
        self._people, self._pose = people[:2], pose
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the line and what stands on it."""
        return QSize(round(self._size * _LONG), round(self._size * _TALL + _LINE))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the shapes on it."""
        painter = self.painter()
        middle = self.width() / 2
        ground = (self.height() + self.sizeHint().height()) / 2 - _LINE
        stance = _STANCES[self._pose]
        paths = _standing(self._people, stance, self._size)
        painter.translate(middle, ground)
        self._draw_line(painter)
        painter.setClipRect(QRectF(-middle, -ground, self.width(), ground))
        painter.translate(0, self._size * stance.sunk)
        for person, path in zip(self._people, paths, strict=True):
            painter.fillPath(path, self.look.person(person.hue).fill)

    def _draw_line(self, painter: QPainter) -> None:
        half = (self._size * _LONG - _LINE) / 2
        pen = QPen(self.look.color("control"), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(-half, _LINE / 2), QPointF(half, _LINE / 2))


def _standing(people: tuple[Person, ...], stance: _Stance, size: float) -> list[QPainterPath]:
    """Give each person's shape, standing on y = 0, with the middle of them all at x = 0."""
    if len(people) < 2:
        return [_stood(person.shape, size, 0.0) for person in people]
    left, right = people
    one = _stood(left.shape, size, stance.tilt)
    two = _stood(right.shape, size, -stance.tilt)
    two.translate(one.boundingRect().right() - two.boundingRect().left() + stance.gap * size, 0)
    middle = (one.boundingRect().left() + two.boundingRect().right()) / 2
    one.translate(-middle, 0)
    two.translate(-middle, 0)
    if stance.gap < 0:
        # The circle is in front; a gap of ground keeps the two from melting into one.
        if left.shape is Shape.CIRCLE:
            two = two.subtracted(_wider(one))
        else:
            one = one.subtracted(_wider(two))
    return [one, two]


def _stood(shape: Shape, size: float, tilt: float) -> QPainterPath:
    """Stand a shape on y = 0 around x = 0; a rounded square may tilt, degrees clockwise."""
    side = size if shape is Shape.CIRCLE else size * EQUAL
    path = filling(shape, QRectF(-side / 2, -side, side, side))
    if shape is Shape.SQUARE and tilt:
        turned = QTransform().rotate(tilt).map(path)
        edge = turned.boundingRect()
        path = turned.translated(-edge.center().x(), -edge.bottom())
    return path


def _wider(path: QPainterPath) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * _GAP)
    return path.united(stroker.createStroke(path))
