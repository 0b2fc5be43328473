"""A voice as it was heard so far: a row of bars that fills from the beginning."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.people import Hue
from ui.parts.painted import Painted
from ui.parts.shapes import shrunk
from ui.theme.look import Look

#: How many bars there are; the width of one, and the least and greatest height, in px.
BARS = 36
_WIDE, _LEAST, _MOST = 10, 10, 60
_OUTLINE = 2


class VoiceBars(Painted):
    """What was heard is in the person's fill, as loud as it was; what is to come are dots."""

    mirrors = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bars: tuple[float, ...] = ()
        self._hue = Hue.INK
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: tuple[float, ...], hue: Hue, words: str) -> None:
        """Show the bars that are heard, each 0 to 1; ``words`` say how much that is."""
        self.tell(words)
        if (bars, hue) != (self._bars, self._hue):
            self._bars, self._hue = bars, hue
            self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as there is room."""
        return QSize(2 * BARS * _WIDE, _MOST)

    def minimumSizeHint(self) -> QSize:
        """Let the bars become thin rather than the page wide."""
        return QSize(BARS * _LEAST // 2, _MOST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each bar from the middle line."""
        painter, look = self.painter(), self.look
        step = self.width() / BARS
        wide = min(_WIDE, step * 0.6)
        for number in range(BARS):
            heard = number < len(self._bars)
            high = _LEAST + (_MOST - _LEAST) * self._bars[number] if heard else _LEAST
            left, top = number * step + (step - wide) / 2, (self.height() - high) / 2
            bar = QRectF(left, top, wide, high)
            if heard:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.color(f"{self._hue.value}.fill"))
            else:
                painter.setPen(QPen(look.color("control"), _OUTLINE))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                bar = shrunk(QRectF(left, (self.height() - wide) / 2, wide, wide), _OUTLINE / 2)
            painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
