"""A key of the keyboard, drawn as a cap."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.parts.shapes import shrunk
from ui.theme.look import Look

#: A large cap, for a page that is about one key, in px at 100 % text.
_LARGE = (120, 64)


class KeyCap(QLabel):
    """What is printed on a key, on a cap 42 px high; ``large`` for the only key of a page."""

    def __init__(
        self, look: Look, text: str = "", parent: QWidget | None = None, *, large: bool = False
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._large = large
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for the cap around its words."""
        if self._large:
            wide, high = (self._look.grown(side) for side in _LARGE)
        else:
            wide, high = 0, self._look.px("target.key_cap")
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(max(wide, words + 2 * self._look.px("space.near"), high), high)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap, then the words on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._look.px("stroke.control")
        painter.setPen(QPen(self._look.color("control"), width))
        painter.setBrush(self._look.color("sunken"))
        radius = self._look.px("radius.field")
        painter.drawRoundedRect(shrunk(QRectF(self.rect()), width / 2), radius, radius)
        painter.setPen(self._look.color("ink"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _dress(self) -> None:
        self.setFont(self._look.font("aloud" if self._large else "small", 600))
        self.updateGeometry()
        self.update()
