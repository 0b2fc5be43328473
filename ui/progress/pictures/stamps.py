"""Piles of discs as little pictures: drawn once, then stamped wherever so many are needed."""

from math import ceil

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from ui.progress.pictures.marks import ACROSS, MOST, disc_pile, gap_of, pile_height
from ui.theme.look import Look

#: Around a pile, for its soft edges, in px.
_EDGE = 1


class Stamps:
    """One for a map of skills. It forgets them when the look changes."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._made: dict[tuple[int, float, float], QPixmap] = {}
        look.changed.connect(self._made.clear)

    def draw(self, painter: QPainter, count: int, foot: QPointF, side: float) -> None:
        """Draw the pile of ``count`` discs ``side`` px wide; its middle stands on ``foot``."""
        ratio = painter.device().devicePixelRatioF()
        key = (min(count, MOST), side, ratio)
        if key not in self._made:
            self._made[key] = self._stamp(*key)
        wide, high = self._size(key[0], side)
        place = QRect(round(foot.x() - wide / 2), round(foot.y()) - high, wide, high + _EDGE)
        painter.drawPixmap(place, self._made[key])

    def _size(self, count: int, side: float) -> tuple[int, int]:
        wide = ACROSS * (side + gap_of(side)) + 2 * _EDGE
        return 2 * ceil(wide / 2), ceil(pile_height(count, side)) + _EDGE

    def _stamp(self, count: int, side: float, ratio: float) -> QPixmap:
        wide, high = self._size(count, side)
        stamp = QPixmap(ceil(wide * ratio), ceil((high + _EDGE) * ratio))
        stamp.setDevicePixelRatio(ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = disc_pile(count, side).translated(wide / 2, high)
        painter.fillPath(path, self._look.color("ink_soft"))
        painter.end()
        return stamp
