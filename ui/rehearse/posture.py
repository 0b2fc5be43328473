"""The two of a rehearsal on one line: how near the partner is shows in distance and lean.

One's own shape has its colour; the practice partner is an outline in ink, which is nobody's. There
is no face. A circle cannot lean: of it only the distance tells, and the words beside it say all.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Shape
from coach.rehearsal.partner import Mood
from ui.parts.painted import Painted
from ui.parts.shapes import filling, shrunk
from ui.rehearse.view import PostureView
from ui.theme.look import Look
from ui.theme.mirror import from_right

#: What lies between the two, in widths of a shape, and how far the partner leans away, in degrees.
STANCES: dict[Mood, tuple[float, float]] = {
    Mood.TURNED_AWAY: (0.5, 24.0),
    Mood.LEANING_BACK: (0.32, 13.0),
    Mood.WAITING: (0.18, 0.0),
    Mood.LISTENING: (0.06, -6.0),
    Mood.NEAR: (0.0, 0.0),
}
#: The line in px; its length and the room over it, in widths of a shape.
LINE, _LONG, _TALL = 3.0, 2.8, 1.2
#: The outline as a share of the shape, and the least of it in px.
_OUTLINE, _THINNEST = 0.04, 3.0


def high(side: float) -> float:
    """Say how much room over the line the two need; each is ``side`` px wide."""
    return side * _TALL


def standing(view: PostureView, side: float) -> tuple[QPainterPath, QPainterPath]:
    """Give one's own shape and the middle of the partner's outline, around x = 0 on y = 0."""
    gap, lean = STANCES[view.posture]
    edge = _edge(side)
    around = QRectF(-side / 2, -side, side, side)
    you = filling(view.you.shape, around)
    partner = filling(view.partner.shape, shrunk(around, edge / 2))
    if view.partner.shape is Shape.SQUARE:
        partner = QTransform().rotate(lean).map(partner)
    place = shrunk(partner.boundingRect(), -edge / 2)
    far = you.boundingRect().right() + gap * side
    partner.translate(far - place.left(), -place.bottom())
    middle = (you.boundingRect().left() + far + place.width()) / 2
    return you.translated(-middle, 0), partner.translated(-middle, 0)


def draw_pair(painter: QPainter, look: Look, view: PostureView, side: float) -> None:
    """Draw the two on y = 0 around x = 0; from right to left one's own shape stands right."""
    you, partner = standing(view, side)
    painter.save()
    if from_right():
        painter.scale(-1, 1)
    painter.fillPath(you, look.person(view.you.hue).fill)
    painter.setPen(QPen(look.color("ink"), _edge(side)))
    painter.setBrush(look.color("surface"))
    painter.drawPath(partner)
    painter.restore()


def draw_line(painter: QPainter, look: Look, left: float, right: float, top: float) -> None:
    """Draw the line that all of them stand on."""
    painter.setPen(_round(look.color("control")))
    at, end = top + LINE / 2, LINE / 2
    painter.drawLine(QPointF(left + end, at), QPointF(right - end, at))


class Posture(Painted):
    """A function of a ``PostureView``; another posture comes with one soft fade.

    ``size`` is the width of a shape in px. It does not grow with the text, which needs the room.
    """

    def __init__(self, look: Look, size: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._size = size
        self._view: PostureView | None = None
        self._before: PostureView | None = None
        self._left = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._take)
        self._fade.finished.connect(self._settle)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def fading(self) -> bool:
        """Whether what was there is still to be seen."""
        return self._before is not None

    def show_view(self, view: PostureView) -> None:
        """Show how near the partner is now, and tell it to screen readers."""
        before, self._view = self._view, view
        self.tell(view.said)
        if before is None or _seen(before) == _seen(view):
            return
        self._settle()
        if self.look.fade and self.isVisible():
            self._before = before
            self._fade.setDuration(self.look.fade)
            self._fade.start()

    def set_size(self, size: int) -> None:
        """Be as large as this."""
        if size != self._size:
            self._size = size
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for the line and what stands on it."""
        return QSize(round(self._size * _LONG), round(high(self._size) + LINE))

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def look_changed(self) -> None:
        """Take the new colours; where nothing may move any more, be still at once."""
        self._settle()
        super().look_changed()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop: nobody sees it."""
        self._settle()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the two: what goes and what comes are as one while it fades."""
        if self._view is None:
            return
        painter, hint = self.painter(), self.sizeHint()
        middle = self.width() / 2
        ground = (self.height() + hint.height()) / 2 - LINE
        half = hint.width() / 2
        draw_line(painter, self.look, middle - half, middle + half, ground)
        painter.translate(middle, ground)
        if self._before is not None:
            painter.setOpacity(self._left)
            draw_pair(painter, self.look, self._before, self._size)
            painter.setOpacity(1.0 - self._left)
        draw_pair(painter, self.look, self._view, self._size)

    def _take(self, left: float) -> None:
        self._left = left
        self.update()

    def _settle(self) -> None:
        self._fade.stop()
        self._before = None
        self.update()


def _seen(view: PostureView) -> tuple[object, ...]:
    return view.posture, view.you.shape, view.you.hue, view.partner.shape


def _edge(side: float) -> float:
    return max(side * _OUTLINE, _THINNEST)


def _round(color: QColor) -> QPen:
    pen = QPen(color, LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
