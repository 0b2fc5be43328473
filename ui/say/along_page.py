"""What can be done with the sentence: rows to open."""

from PySide6.QtWidgets import QWidget

from ui.parts.rows import Row, RowList
from ui.say.say_page import tr
from ui.say.sub_page import SentenceCard, SubPage
from ui.say.view import AlongView, Page, RowView
from ui.theme.look import Look


class AlongPage(SubPage):
    """A function of an AlongView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: tuple[RowView, ...] = ()
        self._card = SentenceCard(look, role="aloud", inner=32, badge=44)
        self._rows = RowList(look, tr("Ways to take it along"))
        self._rows.opened.connect(self.press)
        self.body.addWidget(self._card)
        self.body.addSpacing(16)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)

    def show_page(self, view: Page) -> None:
        """Show the sentence and the ways."""
        if not isinstance(view, AlongView):
            return
        self.say_head(view.back, view.title)
        self._card.show_sentence(view.person, view.sentence)
        if view.rows != self._shown:
            self._shown = view.rows
            self._rows.set_rows(
                tuple(Row(self.look, row.key, row.name, row.line) for row in view.rows)
            )
        self.buttons.show(view.primary, ())
