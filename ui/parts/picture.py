"""An icon alone, beside words that say what it means."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.look import Look


class Picture(QWidget):
    """Decoration to a screen reader. ``size`` is in px at 100 % text."""

    def __init__(self, look: Look, icon: str, size: int) -> None:
        super().__init__()
        self._look, self._icon, self._size = look, icon, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be a square that grows with the text as icons do."""
        side = self._look.grown(self._size, "icon")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        picture = self._look.pixmap(self._icon, "ink", self._size, self.devicePixelRatioF())
        QPainter(self).drawPixmap(QRect(0, 0, self.width(), self.height()), picture)
