"""A practice round on screen: a card of it, or that it is enough."""

from typing import TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.cards.over_page import OverPage
from ui.cards.practise.card_page import CardPage
from ui.cards.practise.view import CardView, PractiseView
from ui.theme.look import Look

#: Either of its pages.
P = TypeVar("P", CardPage, OverPage)


class PractisePage(QStackedWidget):
    """A function of a ``PractiseView``."""

    #: A PractiseRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.card = CardPage(look)
        self._over: OverPage | None = None
        self._add(self.card)

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
            page = self._over = self._over or self._add(OverPage(self._look))
            self.card.forget()
            page.show_view(view)
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

    def _add(self, page: P) -> P:
        page.asked.connect(self.asked)
        self.addWidget(page)
        return page
