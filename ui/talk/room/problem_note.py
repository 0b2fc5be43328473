"""A problem, said calmly where it stands: an ink bar, an icon, what happened and what is safe."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins, painter_on

_ICON = 24


class ProblemNote(QWidget):
    """The first line is strong, what follows it soft. Without words it takes no room."""

    def __init__(self, look: Look, icon: str = "info") -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self._words = ""
        self._what = Text(look, "label", balanced=False)
        self._more = Text(look, "small", balanced=False)
        self._row = QHBoxLayout(self)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._what)
        lines.addWidget(self._more)
        self._row.addLayout(lines, 1)
        look.changed.connect(self._settle)
        self._settle()
        self.hide()

    def show_problem(self, words: str) -> None:
        """Show ``words``: one line, or two that are parted by a line break."""
        if words == self._words:
            return
        self._words = words
        what, _, more = words.partition("\n")
        self._what.say(what)
        self._more.say(more)
        self._more.setVisible(bool(more))
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the icon."""
        look, painter = self._look, painter_on(self)
        bar = look.px("stroke.chosen")
        painter.fillRect(QRectF(0, 0, bar, self.height()), look.color("ink"))
        side = look.grown(_ICON, "icon")
        picture = look.pixmap(self._icon, "ink", _ICON, self.devicePixelRatioF())
        place = QRect(bar + look.px("space.near"), (self.height() - side) // 2, side, side)
        painter.drawPixmap(place, picture)

    def _settle(self) -> None:
        look = self._look
        before = look.px("stroke.chosen") + look.px("space.near") + look.grown(_ICON, "icon")
        self._row.setContentsMargins(*margins(before + look.px("space.snug"), 0, 0, 0))
        self.update()
