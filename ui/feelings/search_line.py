"""The line in which one looks for a word in all families."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintEvent

from ui.parts.field import Line
from ui.theme.look import Look
from ui.theme.mirror import painter_on

_ICON, _BESIDE = 24, 18


class SearchLine(Line):
    """A field with a glass at its right end."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self._glass = look
        self.setMaxLength(60)
        self._make_room()
        look.changed.connect(self._make_room)

    def name(self, words: str) -> None:
        """Say what it is for, in it and to screen readers."""
        self.say_hint(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and the glass."""
        super().paintEvent(event)
        side = self._glass.grown(_ICON, "icon")
        at = QPoint(self.width() - _BESIDE - side, (self.height() - side) // 2)
        picture = self._glass.pixmap("search", "ink_soft", _ICON, self.devicePixelRatioF())
        painter_on(self).drawPixmap(at, picture)

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, self._glass.grown(_ICON, "icon") + 8, 0)
