"""How far something is that takes a while: a bar that fills, in ink."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.painted import Painted
from ui.parts.shapes import shrunk
from ui.plural import number_words
from ui.theme.look import Look

_HIGH, _LEAST, _OUTLINE = 12, 160, 2


class ShareBar(Painted):
    """Says its share in percent to whoever cannot see it."""

    mirrors = True

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, name: str) -> None:
        """Show how far it is, from 0 to 1; ``name`` is what is being done."""
        self.tell(name, f"{number_words(round(share * 100))} %")
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        """Take the width that there is."""
        return QSize(_LEAST, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Be seen in a narrow column, too."""
        return QSize(_LEAST, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the track, and what is filled of it."""
        painter, radius = self.painter(), _HIGH / 2
        track = QRectF(self.rect())
        if self.look.high_contrast:
            painter.setPen(QPen(self.look.color("ink"), _OUTLINE))
            track = shrunk(track, _OUTLINE / 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(self.look.color("line"))
        painter.drawRoundedRect(track, radius, radius)
        filled = QRectF(track)
        filled.setWidth(max(track.width() * self._share, 2 * radius))
        painter.setBrush(self.look.color("ink"))
        painter.drawRoundedRect(filled, radius, radius)
