"""The ring as a band, for large text: the same turn in one line of 28 px."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from ui.parts.painted import Painted
from ui.parts.ring_view import RingView
from ui.parts.shapes import shrunk
from ui.theme.look import Look
from ui.theme.mirror import along

#: Measures in px, and into how many pieces a square person's band is cut.
HEIGHT, PIECES = 28, 48
_EDGE, _HOLLOW, _GAP, _SQUARE_CORNER = 2.0, 3.0, 5.0, 8.0


class TurnBand(Painted):
    """What ``TurnRing`` shows, but straight: round and solid, or square and with gaps.

    Name and words are said to screen readers only: on screen they stand around the band.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: RingView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: RingView) -> None:
        """Show a turn; under a px of growth nothing is drawn."""
        before, self._view = self._view, view
        said = ", ".join(filter(None, (view.name, view.words, view.digits)))
        self.tell(view.name or view.words, said)
        seen = before is not None and (before.shape, before.hue, before.state) == (
            view.shape,
            view.hue,
            view.state,
        )
        if before is None or not seen or self._steps(before) != self._steps(view):
            self.update()

    @property
    def length(self) -> float:
        """The length in px that fills, as ``pace.next_change`` wants it."""
        return float(self.width())

    def sizeHint(self) -> QSize:
        """Ask for the height; the width is what there is."""
        return QSize(320, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Ask for enough to tell the pieces apart."""
        return QSize(160, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, what is filled, and the edge over both."""
        view = self._view
        if view is None:
            return
        painter = self.painter()
        track = self._track(view.shape)
        painter.setPen(QPen(self.look.color("control"), _EDGE))
        painter.setBrush(self.look.color("paper"))
        painter.drawPath(track)
        filled = along(self._filled(view, track), self.width())
        color = self.look.person(view.hue).fill
        if view.hollow:
            painter.fillPath(filled, self.look.color("paper"))
            painter.setClipPath(filled)
            painter.strokePath(filled, QPen(color, 2 * _HOLLOW))  # half of it is clipped away
        else:
            painter.fillPath(filled, color)

    def _track(self, shape: Shape) -> QPainterPath:
        edge = QRectF(0, (self.height() - HEIGHT) / 2, self.width(), HEIGHT)
        edge = shrunk(edge, _EDGE / 2)
        radius = edge.height() / 2 if shape is Shape.CIRCLE else _SQUARE_CORNER
        path = QPainterPath()
        path.addRoundedRect(edge, radius, radius)
        return path

    def _filled(self, view: RingView, track: QPainterPath) -> QPainterPath:
        edge = shrunk(track.boundingRect(), -_EDGE / 2)
        done = QRectF(edge)
        done.setWidth(edge.width() * view.filled)
        part = QPainterPath()
        if view.filled <= 0:
            return part
        if view.shape is Shape.CIRCLE:
            done.setWidth(max(done.width(), edge.height()))
            part.addRoundedRect(done, edge.height() / 2, edge.height() / 2)
            return part
        whole = QPainterPath()
        whole.addRoundedRect(edge, _SQUARE_CORNER + _EDGE / 2, _SQUARE_CORNER + _EDGE / 2)
        piece = edge.width() / PIECES
        gap = min(_GAP, piece * 0.25)
        for number in range(PIECES):
            left = edge.left() + number * piece + (gap / 2 if number else 0)
            right = edge.left() + (number + 1) * piece - (gap / 2 if number < PIECES - 1 else 0)
            cell = QRectF(left, edge.top(), right - left, edge.height()).intersected(done)
            if not cell.isEmpty():
                part.addRect(cell)
        return part.intersected(whole)

    def _steps(self, view: RingView) -> int:
        return round(view.filled * self.width())
