"""Progress in tables: the same as the pictures, to be read cell by cell."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.table import Table
from ui.parts.text import Text
from ui.progress.seen import TablesView, TableView
from ui.progress.view import PageView
from ui.progress.ways import ProgressPage
from ui.theme.look import Look

_GAP, _INNER = 24, 28


class TablesPage(ProgressPage):
    """A function of a TablesView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.cards: list[TableCard] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        self.body.addLayout(self._column)
        self.body.addStretch(1)

    def show_page(self, view: PageView) -> None:
        """Show these tables."""
        if not isinstance(view, TablesView):
            return
        while len(self.cards) < len(view.tables):
            card = TableCard(self.look)
            self.cards.append(card)
            self._column.addWidget(card)
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(view.tables))
            if at < len(view.tables):
                card.show_view(view.tables[at])


class TableCard(Panel):
    """One table under its heading."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._heading = Text(look, "strong")
        self.table = Table(look)
        self.body.addWidget(self._heading)
        self.body.addSpacing(8)
        self.body.addWidget(self.table)

    def show_view(self, view: TableView) -> None:
        """Show it."""
        self._heading.say(view.title)
        self.table.show_rows(view.title, view.heads, view.rows, view.spoken)
