"""The practice of answering on screen: a line, or that it is enough."""

from typing import TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.cards.over_page import OverPage
from ui.cards.trainer.line_page import LinePage
from ui.cards.trainer.view import LineView, TrainerView
from ui.theme.look import Look

#: Either of its pages.
P = TypeVar("P", LinePage, OverPage)


class TrainerPage(QStackedWidget):
    """A function of a ``TrainerView``."""

    #: A TrainerRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = LinePage(look)
        self._over: OverPage | None = None
        self._add(self.line)

    @property
    def page(self) -> LinePage | OverPage:
        """The page that is shown."""
        return cast("LinePage | OverPage", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: TrainerView) -> None:
        """Show the line, or the end."""
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        if isinstance(view, LineView):
            page = self.line
            self.line.show_view(view)
        else:
            page = self._over = self._over or self._add(OverPage(self._look))
            self.line.forget()
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
