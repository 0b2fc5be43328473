"""The marks that the pictures are piled from, as paths: discs, squares, pills.

Full, half, empty and dashed are the only four looks. What each means is said in words beside.
"""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

#: So many discs lie side by side, and so many are seen at the most: nine, and how many more.
ACROSS, MOST = 3, 9

#: The corners of a square and the gap between two marks, as a share of their side.
_CORNER, _GAP = 0.2, 0.13
#: Dash and gap of what was not tried yet, in widths of the line.
_DASH = (3.0, 2.2)


def gap_of(side: float) -> float:
    """Give the gap between two marks of a pile, in px."""
    return max(2.0, round(side * _GAP))


def pile_height(count: int, side: float) -> float:
    """Give how high the pile of so many discs is, in px; the dashed ring is one high."""
    rows = ceil(min(max(count, 1), MOST) / ACROSS)
    return rows * side + (rows - 1) * gap_of(side)


def disc_pile(count: int, side: float) -> QPainterPath:
    """Give discs in threes from the middle, standing on y = 0 around x = 0."""
    return _disc_pile(min(count, MOST), side)


@lru_cache(maxsize=128)
def _disc_pile(count: int, side: float) -> QPainterPath:
    path, step = QPainterPath(), side + gap_of(side)
    for row in range(ceil(count / ACROSS)):
        here = min(ACROSS, count - row * ACROSS)
        left = -(here * step - gap_of(side)) / 2
        for column in range(here):
            path.addEllipse(QRectF(left + column * step, -side - row * step, side, side))
    return path


def draw_dashed(painter: QPainter, around: QRectF, color: QColor, width: float) -> None:
    """Draw the ring of what was not tried yet, its line wholly inside."""
    pen = QPen(color, width)
    pen.setDashPattern(_DASH)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawEllipse(around.adjusted(inset, inset, -inset, -inset))
    painter.setPen(Qt.PenStyle.NoPen)


def full_box(around: QRectF, corner: float = _CORNER) -> QPainterPath:
    """Give a filled mark with round corners: a square, or a pill (``corner`` 0.5)."""
    path, radius = QPainterPath(), around.height() * corner
    path.addRoundedRect(around, radius, radius)
    return path


def empty_box(around: QRectF, line: float, corner: float = _CORNER) -> QPainterPath:
    """Give the outline of such a mark, as a path to fill."""
    path = full_box(around, corner)
    path.addPath(
        full_box(around.adjusted(line, line, -line, -line), corner)
    )  # what is in both is open
    return path


def half_box(around: QRectF, line: float, corner: float = _CORNER) -> QPainterPath:
    """Give such a mark filled by half, from where one begins to read."""
    inner = around.adjusted(line, line, -line, -line)
    part = QPainterPath()
    part.addRect(QRectF(around.center().x(), inner.top(), around.width() / 2, inner.height()))
    path = full_box(around, corner)
    path.addPath(full_box(inner, corner).intersected(part))
    return path


def check(around: QRectF) -> QPainterPath:
    """Give the line of a check within a disc, to be drawn with a pen."""
    side = around.width()
    path = QPainterPath(around.topLeft() + QPointF(0.28, 0.52) * side)
    path.lineTo(around.topLeft() + QPointF(0.44, 0.67) * side)
    path.lineTo(around.topLeft() + QPointF(0.73, 0.36) * side)
    return path
