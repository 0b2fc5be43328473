"""What every part that paints itself has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ui.theme.look import Look
from ui.theme.mirror import painter_on


class Painted(QLabel):
    """A picture that follows the look.

    It is a label only because Qt tells a screen reader "this is a graphic" of a label that
    holds a picture, and has no other word for it; the picture is one clear pixel, and what is
    seen comes from ``paintEvent``. Without an accessible name it is mere decoration.
    """

    #: Whether what it shows runs along the line; a person and a clock stand as they are.
    mirrors = False

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        clear = QPixmap(1, 1)
        clear.fill(Qt.GlobalColor.transparent)
        self.setPixmap(clear)
        look.changed.connect(self.look_changed)

    def look_changed(self) -> None:
        """Take the new colours and sizes."""
        self.updateGeometry()
        self.update()

    def tell(self, name: str, description: str = "") -> None:
        """Say to screen readers what is seen; nothing is sent if it is the same as before."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    def painter(self) -> QPainter:
        """Begin to paint, with smooth edges and no pen."""
        painter = painter_on(self) if self.mirrors else QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        return painter
