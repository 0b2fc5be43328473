"""The two shapes, as paths: what carries a person where colour cannot.

All that is drawn of a person (ring, badge, sign, picture) is cut from these, so that a circle
and a rounded square look equally heavy everywhere.
"""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from coach.people import Shape

#: A rounded square of this share of a circle's width looks as large as the circle.
EQUAL = 0.92

#: Corner radius of a filled rounded square, as a share of its own width.
CORNER = 0.21

#: Of a ring only the edge is seen, so its square may be a little wider, and rounder.
RING_EQUAL = 0.944
RING_CORNER = 0.231

#: A quarter circle as a cubic curve: where its handles lie, as a share of the radius.
_QUARTER = 4 / 3 * math.tan(math.pi / 8)


def box(shape: Shape, around: QRectF) -> QRectF:
    """Give the rectangle that ``shape`` fills so as to look as large as a circle in ``around``."""
    if shape is Shape.CIRCLE:
        return QRectF(around)
    return shrunk(around, around.width() * (1 - EQUAL) / 2)


def figure(shape: Shape, around: QRectF) -> QPainterPath:
    """Give the filled shape, as large as a circle that fills the square ``around``."""
    return filling(shape, box(shape, around))


def filling(shape: Shape, edge: QRectF) -> QPainterPath:
    """Give the shape whose edge touches ``edge`` on all four sides."""
    path = QPainterPath()
    if shape is Shape.CIRCLE:
        path.addEllipse(edge)
    else:
        radius = edge.width() * CORNER
        path.addRoundedRect(edge, radius, radius)
    return path


def shrunk(edge: QRectF, by: float) -> QRectF:
    """Give ``edge`` with ``by`` px taken from each side (added, if negative)."""
    return edge.adjusted(by, by, -by, -by)


def ring_edge(shape: Shape, around: QRectF) -> QRectF:
    """Give the outer edge of a person's ring, as large as a circle that fills ``around``."""
    if shape is Shape.CIRCLE:
        return QRectF(around)
    return shrunk(around, around.width() * (1 - RING_EQUAL) / 2)


def ring_line(shape: Shape, edge: QRectF, fraction: float = 1.0) -> QPainterPath:
    """Give the first part of a ring's line: from twelve o'clock, clockwise.

    ``edge`` is what the whole line touches; ``fraction`` is the share of its length, and
    what is outside 0 to 1 is brought inside. At 0 the path has no line in it.
    """
    share = min(max(fraction, 0.0), 1.0)
    path = QPainterPath(QPointF(edge.center().x(), edge.top()))
    if shape is Shape.CIRCLE:
        if share > 0:
            path.arcTo(edge, 90, -360 * share)
    else:
        _walk(path, edge, share)
    if share >= 1.0:
        path.closeSubpath()
    return path


def ring_length(shape: Shape, edge: QRectF) -> float:
    """Give the length in px of the whole line."""
    if shape is Shape.CIRCLE:
        return math.pi * edge.width()
    radius = edge.width() * RING_CORNER
    return 4 * (edge.width() - 2 * radius) + 2 * math.pi * radius


def _walk(path: QPainterPath, edge: QRectF, share: float) -> None:
    """Go along a rounded square from the middle of its top until ``share`` is used up."""
    left = ring_length(Shape.SQUARE, edge) * share
    radius = edge.width() * RING_CORNER
    side = edge.width() - 2 * radius
    bend = math.pi / 2 * radius
    ahead, across = QPointF(1, 0), QPointF(0, 1)
    legs = (side / 2, bend, side, bend, side, bend, side, bend, side / 2)
    for number, length in enumerate(legs):
        part = min(left / length, 1.0)
        if part <= 0:
            return
        if number % 2 == 0:
            path.lineTo(path.currentPosition() + ahead * (length * part))
        else:
            _bend(path, ahead, across, radius, part)
            ahead, across = across, -ahead
        left -= length


def _bend(path: QPainterPath, ahead: QPointF, across: QPointF, radius: float, part: float) -> None:
    """Turn right by ``part`` of a quarter circle."""
    angle = math.pi / 2 * part
    handle = radius * (_QUARTER if part == 1.0 else 4 / 3 * math.tan(angle / 4))
    start = path.currentPosition()
    centre = start + across * radius
    end = centre + ahead * (radius * math.sin(angle)) - across * (radius * math.cos(angle))
    out = ahead * math.cos(angle) + across * math.sin(angle)
    path.cubicTo(start + ahead * handle, end - out * handle, end)
