"""The page as it will be printed, white in every theme, as large as there is room."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.cards.paper import PaperPage
from ui.cards.paper.draw import draw_page, size_of
from ui.parts.painted import Painted
from ui.theme.look import Look
from ui.theme.on_paper import inks

#: The least height in px at which the words of a card can be made out.
_LEAST = 330
_EDGE = 2


class Preview(Painted):
    """Draws a page by the very lines that are drawn on paper."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._page: PaperPage | None = None
        self._inks = inks()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_page(self, page: PaperPage, name: str) -> None:
        """Show this page; ``name`` is what screen readers say first, then its words."""
        self._page = page
        self.tell(name, " / ".join(page.texts))
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as one can read it."""
        return QSize(round(_LEAST / 1.4), _LEAST)

    def minimumSizeHint(self) -> QSize:
        """Be never lower."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet in the middle, then what is on it."""
        if self._page is None:
            return
        painter = self.painter()
        size = size_of(self._page)
        scale = min(self.width() / size.width(), self.height() / size.height())
        wide, high = size.width() * scale, size.height() * scale
        sheet = QRectF((self.width() - wide) / 2, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(self.look.color("control"), _EDGE))
        painter.setBrush(self._inks.sheet)
        painter.drawRect(sheet.adjusted(1, 1, -1, -1))
        painter.translate(sheet.topLeft())
        painter.scale(scale, scale)
        draw_page(painter, self._page, self._inks)
