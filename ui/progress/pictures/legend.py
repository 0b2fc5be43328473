"""What the marks of a picture mean: a mark and its word, side by side.

While somebody points at the picture, what is pointed at is written in the same place. It keeps
the room of the longest, so that nothing on the page moves.
"""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look
from ui.theme.mirror import along, painter_on
from ui.theme.typeset import UNBOUNDED, Typeset

_BESIDE, _APART = 10, 28

#: Draws a mark of a width and a height into a place.
Mark = Callable[[QRectF, float], QPainterPath]


class Legend(QWidget):
    """``marks`` are drawn ``side`` px high (at 100 % text) and ``wide`` times as wide."""

    def __init__(self, look: Look, marks: Sequence[Mark], side: int, *, wide: float = 1.0) -> None:
        super().__init__()
        self._look, self._marks, self._side, self._wide = look, tuple(marks), side, wide
        self._words: tuple[str, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._line = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)

    def show_words(self, words: tuple[str, ...], lines: tuple[str, ...] = ()) -> None:
        """Show what the marks mean; ``lines`` are all that may be written in its place."""
        if (words, lines) != (self._words, self._lines):
            self._words, self._lines, self._line = words, lines, ""
            self.setAccessibleName(", ".join(words))
            self.updateGeometry()
            self.update()

    def write(self, line: str) -> None:
        """Write this in its place; with no words the legend is back."""
        if line != self._line:
            self._line = line
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the legend or of the longest line, whichever is more."""
        lines = (self._set(line, width).height for line in self._lines)
        return ceil(max([self._laid(width)[1], *lines]))

    def sizeHint(self) -> QSize:
        """Prefer one row."""
        return QSize(200, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Need the widest mark with its word."""
        parts = (self._set(word, UNBOUNDED).width for word in self._words)
        wide = self._mark_width() + _BESIDE + max(parts, default=0.0)
        return QSize(ceil(wide), self._look.line_height("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks with their words, or the line."""
        painter, look = painter_on(self), self._look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line:
            words = self._set(self._line, self.width())
            words.draw(painter, QRectF(0, 0, self.width(), words.height), look.color("ink"))
            return
        stroke, high = look.px("stroke.control"), look.line_height("small")
        side = look.grown(self._side, "icon")
        for mark, words, place in zip(
            self._marks, self._words, self._laid(self.width())[0], strict=False
        ):
            left, top = place
            around = QRectF(left, top + (high - side) / 2, self._mark_width(), side)
            path = mark(QRectF(0, around.top(), around.width(), side), stroke)
            path = along(path, around.width()).translated(left, 0)
            painter.fillPath(path, look.color("ink_soft"))
            said = self._set(words, UNBOUNDED)
            beside = QRectF(around.right() + _BESIDE, top, said.width, said.height)
            said.draw(painter, beside, look.color("ink_soft"))

    def _mark_width(self) -> float:
        return self._look.grown(self._side, "icon") * self._wide

    def _laid(self, width: int) -> tuple[list[tuple[float, float]], float]:
        """Give where each mark with its word stands, and how high all are together."""
        places: list[tuple[float, float]] = []
        left, top, high = 0.0, 0.0, self._look.line_height("small")
        for words in self._words:
            wide = self._mark_width() + _BESIDE + self._set(words, UNBOUNDED).width
            if left and left + wide > width:
                left, top = 0.0, top + high
            places.append((left, top))
            left += wide + _APART
        return places, top + high

    def _set(self, words: str, width: float) -> Typeset:
        return self._look.typeset(words, "small", 400, width)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
