"""The loop as a line between two shapes: it always turns clockwise, and nobody began.

The line is ink, because it belongs to nobody; only the two shapes have a colour.
"""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.badge import PartnerBadge
from ui.parts.painted import Painted
from ui.talk.person_line import person_of
from ui.talk.private_view import LoopHalf, LoopView
from ui.theme.look import Look

#: The line, the shapes and the arrow heads, in px; gaps beside a shape, in degrees.
_LINE, _BADGE, _HEAD, _GAP = 4.0, 92, 18.0, 25.0
#: The least size, how much of the width a label on the line may take, and room around it.
_LEAST, _LABEL, _AROUND = QSize(380, 300), 0.62, 14
#: How far below the line the way out ends.
_OUT = 46


class LoopDrawing(Painted):
    """Two halves of an ellipse with an arrow each, and what each of the two does on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: LoopView | None = None
        self._badges = (PartnerBadge(look, _BADGE, self), PartnerBadge(look, _BADGE, self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_view(self, view: LoopView) -> None:
        """Show the loop; a screen reader hears it in sentences."""
        self._view = view
        for badge, half in zip(self._badges, view.halves, strict=True):
            badge.show_person(person_of(half.who))
            badge.setAccessibleName("")
        self.tell(" ".join(view.said))
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: a layout takes the hint for what must be there."""
        return _LEAST

    def minimumSizeHint(self) -> QSize:
        """Need enough for two labels and a sentence."""
        return _LEAST

    def resizeEvent(self, event: object) -> None:
        """Put the shapes where the line meets them."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the words on it."""
        view = self._view
        if view is None:
            return
        painter, area = self.painter(), self._ellipse()
        for half, start in zip(view.halves, (180.0, 0.0), strict=True):
            self._draw_arc(painter, area, half, start, opens=start == 0.0 and bool(view.way_out))
        top = QPointF(area.center().x(), area.top())
        bottom = QPointF(area.center().x(), area.bottom())
        self._draw_label(painter, view.halves[0].does or view.empty, top)
        self._draw_label(painter, view.halves[1].does or view.empty, bottom)
        self._draw_whole(painter, area, view.whole)
        if view.way_out:
            self._draw_way_out(painter, area, view.way_out)

    def _ellipse(self) -> QRectF:
        """Give the line's own rectangle: inside the shapes, with room for labels in two lines."""
        badge = self.look.grown(_BADGE, "icon") / 2
        above = self.look.line_height("body") + _AROUND
        below = above + (_OUT if self._view is not None and self._view.way_out else 0)
        return QRectF(self.rect()).adjusted(badge, above, -badge, -below)

    def _place(self) -> None:
        area = self._ellipse()
        for badge, x in zip(self._badges, (area.left(), area.right()), strict=True):
            size = badge.sizeHint()
            badge.setGeometry(
                round(x - size.width() / 2),
                round(area.center().y() - size.height() / 2),
                size.width(),
                size.height(),
            )

    def _draw_arc(
        self, painter: QPainter, area: QRectF, half: LoopHalf, start: float, *, opens: bool
    ) -> None:
        """Draw half a turn from one shape to the other; where it is not known yet, dashed."""
        pen = QPen(self.look.color("ink" if half.does else "control"), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not half.does:
            pen.setDashPattern([0.5, 2.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path = QPainterPath()
        first, long = start - _GAP, -(180.0 - 2 * _GAP)
        path.arcMoveTo(area, first)
        # Where the way out opens, the lower line ends in the middle instead of going round.
        path.arcTo(area, first, long / 2 if opens else long)
        painter.drawPath(path)
        if not opens:
            self._draw_head(painter, area, first + long)

    def _draw_head(self, painter: QPainter, area: QRectF, angle: float) -> None:
        """Draw an open arrow head where the line comes to a shape, along its direction there."""
        turn = math.radians(angle)
        wide, high = area.width() / 2, area.height() / 2
        tip = area.center() + QPointF(wide * math.cos(turn), -high * math.sin(turn))
        way = math.atan2(high * math.cos(turn), wide * math.sin(turn))
        painter.setPen(_solid(painter.pen()))
        for side in (2.6, -2.6):
            end = QPointF(math.cos(way + side), math.sin(way + side)) * _HEAD
            painter.drawLine(tip, tip + end)

    def _draw_label(self, painter: QPainter, words: str, at: QPointF) -> None:
        """Write on the line, which leaves room for the words."""
        ellipse = self._ellipse()
        set_ = self.look.typeset(words, "body", 600, leading=1.3, width=ellipse.width() * _LABEL)
        place = QRectF(0, 0, set_.width, set_.height)
        place.moveCenter(at)
        ground = place.adjusted(-_AROUND, -2, _AROUND, 2)
        painter.fillRect(ground, self.look.color("surface"))
        set_.draw(painter, place, self.look.color("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _draw_whole(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Write the loop in one sentence in its middle."""
        room = area.width() - self.look.grown(_BADGE, "icon") - 48
        set_ = self.look.typeset(words, "aloud", 500, leading=1.35, width=room)
        place = QRectF(0, 0, set_.width, set_.height)
        place.moveCenter(area.center())
        set_.draw(painter, place, self.look.color("ink"), Qt.AlignmentFlag.AlignHCenter)

    def _draw_way_out(self, painter: QPainter, area: QRectF, words: str) -> None:
        """Let the line lead down and out, to what one of them can do."""
        set_ = self.look.typeset(words, "body", 600, leading=1.3)
        low = QRectF(0, 0, set_.width, set_.height)
        high = self.look.line_height("body") / 2 + _AROUND
        low.moveCenter(QPointF(area.center().x(), area.bottom() + high + _OUT - 6))
        painter.setPen(_solid(QPen(self.look.color("ink"), _LINE)))
        begins = QPointF(area.center().x(), area.bottom() + high - 8)
        ends = QPointF(begins.x(), low.top() - 4)
        painter.drawLine(begins, ends)
        for side in (-7.0, 7.0):
            painter.drawLine(ends, ends + QPointF(side, -8))
        set_.draw(painter, low, self.look.color("ink"), Qt.AlignmentFlag.AlignHCenter)


def _solid(pen: QPen) -> QPen:
    solid = QPen(pen.color(), pen.widthF())
    solid.setCapStyle(Qt.PenCapStyle.RoundCap)
    return solid
