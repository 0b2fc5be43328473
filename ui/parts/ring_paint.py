"""How a ring is drawn: an empty track, and a line that fills it."""

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen

from coach.people import Shape
from ui.parts.ring_view import RingView
from ui.parts.shapes import RING_CORNER, ring_edge, ring_length, ring_line, shrunk
from ui.theme.look import Look

#: A ring of 324 px is 20 thick; a smaller one is thinner, but less than in proportion.
MODEL, MODEL_THICK = 324, 20

#: A square ring is cut into pieces with gaps of 5 px, narrower in a small ring.
PIECES, GAP = 48, 5.0

#: The edges of the empty track, and of what is filled while paused, in px.
_EDGE, _HOLLOW = 1.5, 3.0


class RingForm(msgspec.Struct, frozen=True):
    """The measures of one ring: ``line`` is where the middle of the stroke runs."""

    shape: Shape
    line: QRectF
    thick: float

    @property
    def length(self) -> float:
        """The length of the whole line in px."""
        return ring_length(self.shape, self.line)

    @property
    def inner(self) -> float:
        """Half the width of the free space inside."""
        return (self.line.width() - self.thick) / 2

    def tip(self, fraction: float) -> QPointF:
        """Give the place that the line has reached."""
        return ring_line(self.shape, self.line, fraction).currentPosition()


def ring_form(shape: Shape, around: QRectF) -> RingForm:
    """Work out the measures of a ring that looks as large as a circle in ``around``."""
    thick = float(round(MODEL_THICK * (around.width() / MODEL) ** 0.5))
    edge = shrunk(ring_edge(shape, around), thick / 2)
    return RingForm(shape, edge, thick)


def draw_track(painter: QPainter, form: RingForm, look: Look) -> None:
    """Draw the empty ring: paper between two thin edges."""
    pen = QPen(look.color("control"), _EDGE)
    half = form.thick / 2
    both = _outline(form, -half)
    both.addPath(_outline(form, half))
    painter.setPen(pen)
    painter.setBrush(look.color("paper"))
    painter.drawPath(both)


def draw_filled(painter: QPainter, form: RingForm, view: RingView, look: Look) -> None:
    """Draw the part that is filled: unbroken for a circle, in pieces for a square."""
    if view.filled <= 0:
        return
    color = look.person(view.hue).fill
    path = ring_line(form.shape, form.line, view.filled)
    thin = _HOLLOW if view.hollow else 0.0
    stroke = _stroke(form, path, thin)
    if view.hollow:
        pen = QPen(color, thin)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(look.color("paper"))
        stroke = stroke.simplified()  # one outline for each piece, also round a corner
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
    painter.drawPath(stroke)


def _stroke(form: RingForm, path: QPainterPath, thin: float) -> QPainterPath:
    """Make an area out of the line; ``thin`` is left free all around for an outline."""
    stroker = QPainterPathStroker()
    width = form.thick - thin
    stroker.setWidth(width)
    if form.shape is Shape.CIRCLE:
        stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
        return stroker.createStroke(path)
    piece = form.length / PIECES
    gap = min(GAP, piece * 0.25)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    # A pattern counts in widths of the stroke. It begins in the middle of a gap, so that the
    # top of a whole ring is as even as the rest.
    stroker.setDashPattern([(piece - gap - thin) / width, (gap + thin) / width])
    stroker.setDashOffset((piece - (gap + thin) / 2) / width)
    return stroker.createStroke(path)


def _outline(form: RingForm, out: float) -> QPainterPath:
    edge = shrunk(form.line, -out)
    path = QPainterPath()
    if form.shape is Shape.CIRCLE:
        path.addEllipse(edge)
    else:
        radius = form.line.width() * RING_CORNER + out
        path.addRoundedRect(edge, radius, radius)
    return path
