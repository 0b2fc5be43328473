"""The card that lies on top of those to be sorted, 34 px, on its stack."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.strokes import draw_box
from ui.parts.text import Text
from ui.theme.look import Look

#: How far the stack looks out below the card, and how much narrower it is on each side, in px.
_OUT, _IN = 12, 24
_INNER, _ABOVE, _LEAST = 32, 18, 108


class SortCard(QWidget):
    """One sentence on a card. A second card lies under it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = Text(look, "prompt")
        column = QVBoxLayout(self)
        column.setContentsMargins(_INNER, _ABOVE, _INNER, _ABOVE + _OUT)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addStretch(1)
        self.setMinimumHeight(_LEAST + _OUT)
        look.changed.connect(self.update)

    def say(self, words: str) -> None:
        """Show another card; without words there is none."""
        self._words.say(words)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stack, then the card."""
        look, painter = self._look, QPainter(self)
        area = QRectF(self.rect())
        radius, edge = look.px("radius.card"), look.edges.panel
        below = area.adjusted(_IN, _OUT, -_IN, 0)
        draw_box(painter, below, radius, look.color("sunken"), look.color("control"), edge)
        card = area.adjusted(0, 0, 0, -_OUT)
        draw_box(painter, card, radius, look.color("surface"), look.color("control"), edge)
