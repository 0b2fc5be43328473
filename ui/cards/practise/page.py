"""A practice round on screen: a card of it, or that it is enough."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.cards.over_page import OverPage
from ui.cards.practise.card_page import CardPage
from ui.cards.practise.view import CardView, PractiseView
from ui.theme.look import Look


class PractisePage(QStackedWidget):
    """A function of a ``PractiseView``."""

    #: A PractiseRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = CardPage(look)
        self.over = OverPage(look)
        for page in (self.card, self.over):
            page.asked.connect(self.asked)
            self.addWidget(page)

    @property
    def page(self) -> CardPage | OverPage:
        """The page that is shown."""
        return cast("CardPage | OverPage", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: PractiseView) -> None:
        """Show the card, or the end."""
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        if isinstance(view, CardView):
            page = self.card
            self.card.show_view(view)
        else:
            page = self.over
            self.card.forget()
            self.over.show_view(view)
        if page is not self.currentWidget():
            self.setCurrentWidget(page)
            if had:
                page.focus()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()
