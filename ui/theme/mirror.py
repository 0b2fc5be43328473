"""Languages that run from right to left: whatever is painted or placed by hand is mirrored.

Qt mirrors its own layouts. What we paint is worked out from the left, as if everybody wrote so,
and goes to the screen through a painter that turns places round. Who sits on the left stays
there: that is where they sit.
"""

from typing import Any, TypeVar, cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QBoxLayout, QWidget

_P = TypeVar("_P", QRect, QRectF)

#: What each side becomes; the middle stays.
_ACROSS = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


def from_right() -> bool:
    """Whether the language that is spoken runs from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def across(side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Say where words stand that begin at ``side`` in a language from left to right."""
    return _ACROSS.get(side, side) if from_right() else side


def placed(place: _P, within: _P) -> _P:
    """Give the place for something that stands at ``place`` in a language from left to right."""
    if not from_right():
        return place
    whole, left = cast("Any", within), cast("Any", place)
    by = 2 * whole.left() + whole.width() - 2 * left.left() - left.width()
    return left.translated(by, 0)


def towards_start(arrow: Qt.Key) -> bool:
    """Whether an arrow key leads back to the beginning of a row, or of a column."""
    back = Qt.Key.Key_Right if from_right() else Qt.Key.Key_Left
    return arrow in {back, Qt.Key.Key_Up}


def reading_order(widget: QWidget) -> tuple[int, int]:
    """Give what widgets beside and below each other are sorted by, to be gone through."""
    return widget.y(), -widget.geometry().right() if from_right() else widget.x()


def margins(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    """Give margins where left and right differ: Qt does not mirror those."""
    return (right, top, left, bottom) if from_right() else (left, top, right, bottom)


def side_by_side() -> QBoxLayout.Direction:
    """Give the way to lay out two people: who is left stays left in every language."""
    way = QBoxLayout.Direction
    return way.RightToLeft if from_right() else way.LeftToRight


def along(path: QPainterPath, width: float) -> QPainterPath:
    """Give a path that grows from the beginning of a line ``width`` px long."""
    if not from_right():
        return path
    return QTransform(-1, 0, 0, 1, width, 0).map(path)


def painter_on(widget: QWidget) -> QPainter:
    """Begin to paint on a widget; places are given as if all ran from left to right."""
    return _Mirror(widget) if from_right() else QPainter(widget)


def seen_at(painter: QPainter, place: QRectF) -> QRectF:
    """Give a place as it is on the screen, for what draws itself with ``painter``."""
    return painter.turned(place) if isinstance(painter, _Mirror) else place


class _Mirror(QPainter):
    """Turns every place round the middle of the widget; what is in a picture stays as it is."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._wide = widget.width()

    def drawPixmap(self, *args: Any, **_: Any) -> None:
        place, picture = cast("tuple[QRect | QPoint, Any]", args)
        if isinstance(place, QPoint):
            place = QRect(place, picture.deviceIndependentSize().toSize())
        super().drawPixmap(self._turned(place), picture)

    def fillRect(self, *args: Any, **_: Any) -> None:
        place, color = args
        super().fillRect(self._turned(place), color)

    def drawRect(self, *args: Any, **_: Any) -> None:
        super().drawRect(self._turned(args[0]))

    def drawRoundedRect(self, *args: Any, **_: Any) -> None:
        place, *radius = args
        super().drawRoundedRect(self._turned(place), *radius)

    def drawEllipse(self, *args: Any, **_: Any) -> None:
        place, *radius = args
        super().drawEllipse(self._turned(place), *radius)

    def drawLine(self, *args: Any, **_: Any) -> None:
        one, two = args
        super().drawLine(self._turned(one), self._turned(two))

    def drawText(self, *args: Any, **_: Any) -> Any:
        place, flags, text = args
        return super().drawText(self._turned(place), flags, text)

    def drawPath(self, *args: Any, **_: Any) -> None:
        super().drawPath(self._turned(args[0]))

    def fillPath(self, *args: Any, **_: Any) -> None:
        path, brush = args
        super().fillPath(self._turned(path), brush)

    def turned(self, place: QRectF) -> QRectF:
        """Give a place as it is on the screen."""
        return self._turned(place)

    def _turned(self, place: Any) -> Any:
        if isinstance(place, QRect | QRectF):
            part = cast("Any", place)
            return part.translated(self._wide - 2 * part.left() - part.width(), 0)
        if isinstance(place, QPainterPath):
            # What it shows stays as it is: only where it stands is turned.
            around = place.boundingRect()
            return place.translated(self._wide - 2 * around.left() - around.width(), 0)
        return QPointF(self._wide - place.x(), place.y())
