"""What the pages of the guide are put together from, beside the words of ``ui.paper``."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from ui.paper.blocks import typeset
from ui.paper.flow import Block
from ui.paper.units import MM
from ui.theme.on_paper import Inks

#: Around a picture: its corners and its line, in mm.
_CORNER, _LINE = 2.5, 0.25
#: Under a picture its caption, in points and mm.
_CAPTION, _UNDER_PICTURE = 9.5, 2.0
#: Before a line: the room for its dot or number, and the dot, in mm.
_MARK, _DOT = 6.0, 1.1
_BODY = 11

#: Draws something, one unit for a px of its own.
Draw = Callable[[QPainter], None]


class _Plain:
    """A block that stands for itself."""

    height: float
    above: float
    together = False

    @property
    def head(self) -> Block | None:
        """There is none."""
        return None


class Framed(_Plain):
    """A picture of the app, in a frame with round corners, and what it shows."""

    def __init__(self, image: QImage, caption: str, width: float, *, above: float) -> None:
        """``above`` is in mm."""
        self._image, self._wide = image, width
        self._high = image.height() * width / image.width()
        self._caption = typeset(caption, _CAPTION, 400, width)
        self.height = self._high + _UNDER_PICTURE * MM + self._caption.height
        self.above = above * MM

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw the picture within its frame, and the caption below."""
        frame = QRectF(place.left(), place.top(), self._wide, self._high)
        corners = QPainterPath()
        corners.addRoundedRect(frame, _CORNER * MM, _CORNER * MM)
        painter.save()
        painter.setClipPath(corners)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.drawImage(frame, self._image)
        painter.restore()
        painter.setPen(QPen(inks.cut, _LINE * MM))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(corners)
        below = place.adjusted(0, self._high + _UNDER_PICTURE * MM, 0, 0)
        self._caption.draw(painter, below, inks.soft)


class Drawn(_Plain):
    """Something small, at the left edge, ``scale`` units for a px."""

    def __init__(self, draw: Draw, size: QSize, scale: float, *, above: float) -> None:
        """``above`` is in mm."""
        self._draw, self._scale = draw, scale
        self.height = size.height() * scale
        self.above = above * MM

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:  # noqa: ARG002
        """Draw it, in colours of its own."""
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(self._scale, self._scale)
        self._draw(painter)
        painter.restore()


class Marked(_Plain):
    """A line behind a dot, or behind its number."""

    def __init__(self, text: str, width: float, number: int = 0, *, above: float) -> None:
        """``above`` is in mm; with 0 it has no number."""
        self._words = typeset(text, _BODY, 400, width - _MARK * MM)
        self._number = typeset(f"{number}.", _BODY, 600, width) if number else None
        self.height = self._words.height
        self.above = above * MM

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw the mark, and the words beside it."""
        self._words.draw(painter, place.adjusted(_MARK * MM, 0, 0, 0), inks.ink)
        if self._number is not None:
            self._number.draw(painter, place, inks.ink)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.soft)
        middle = place.top() + self._words.height / self._words.lines / 2
        half = _DOT * MM / 2
        painter.drawEllipse(QPointF(place.left() + half, middle), half, half)


class Entry(_Plain):
    """A chapter in the list of contents: its name, what it is about, its page."""

    def __init__(self, name: str, line: str, page: int, width: float) -> None:
        self._name = typeset(name, 13, 600, width)
        self._line = typeset(line, 10.5, 400, width)
        self._page = typeset(str(page), 13, 400, width)
        self.height = self._name.height + self._line.height + 5 * MM
        self.above = 0.0

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """Draw all three, and a thin line above them."""
        pen = QPen(inks.cut, _LINE * MM)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(place.topLeft(), place.topRight())
        words = place.adjusted(0, 2.2 * MM, 0, 0)
        self._name.draw(painter, words, inks.ink)
        self._page.draw(painter, words, inks.ink, Qt.AlignmentFlag.AlignRight)
        self._line.draw(painter, words.adjusted(0, self._name.height, 0, 0), inks.soft)
