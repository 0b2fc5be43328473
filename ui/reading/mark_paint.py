"""How a mark looks: a solid bar for what may sting, round dots for what could land so."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextDocument, QTextLine

#: Below the baseline and how thick, in px: a bar, and dots with the gap between their middles.
_BAR_BELOW, _BAR = 6, 4
_DOTS_BELOW, _DOT, _DOT_STEP = 8, 3, 8


def lines_of(document: QTextDocument, start: int, end: int) -> Iterator[QLineF]:
    """Give the baseline under the words from ``start`` to ``end``: one for each line of text."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        layout = block.layout()
        begin = max(start - block.position(), 0)
        stop = min(end - block.position(), block.length() - 1)
        at = begin
        while at < stop:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                break
            over = line.textStart() + line.textLength()
            yield _baseline(line, at, min(stop, over)).translated(layout.position())
            at = max(over, at + 1)
        block = block.next()


def draw_mark(painter: QPainter, baseline: QLineF, color: QColor, *, soft: bool) -> None:
    """Draw the mark under a stretch of one line."""
    if soft:
        dots = max(round((baseline.length() - _DOT) / _DOT_STEP), 0) + 1
        wide = (dots - 1) * _DOT_STEP + _DOT + 1
        area = QRectF(baseline.x1(), baseline.y1() + _DOTS_BELOW - _DOT / 2 - 0.5, wide, _DOT + 1)
        # Whole px, or each dot would be blurred in another way.
        area.moveTo(round(area.left()), round(area.top()))
        painter.drawTiledPixmap(area, _dot(color.rgba(), painter.device().devicePixelRatioF()))
    else:
        area = QRectF(baseline.x1(), baseline.y1() + _BAR_BELOW - _BAR / 2, baseline.length(), _BAR)
        area.moveTop(round(area.top()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(area, 1, 1)


@lru_cache(maxsize=8)
def _dot(rgba: int, ratio: float) -> QPixmap:
    """Give one dot and the room after it: a line of dots is this, side by side."""
    tile = QPixmap(round(_DOT_STEP * ratio), round((_DOT + 1) * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgba(rgba))
    painter.drawEllipse(QRectF(0.5, 0.5, _DOT, _DOT))
    painter.end()
    return tile


def _baseline(line: QTextLine, start: int, end: int) -> QLineF:
    # From the right to the left in some scripts.
    ends = sorted(_x(line, at) for at in (start, end))
    base = line.y() + line.ascent()
    return QLineF(ends[0], base, max(ends[1], ends[0] + _DOT), base)


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # the stubs know only one of its two forms
    return float(found[0] if isinstance(found, tuple) else found)
