"""The practice of answering on screen: a line, or that it is enough."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.cards.over_page import OverPage
from ui.cards.trainer.line_page import LinePage
from ui.cards.trainer.view import LineView, TrainerView
from ui.theme.look import Look


class TrainerPage(QStackedWidget):
    """A function of a ``TrainerView``."""

    #: A TrainerRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LinePage(look)
        self.over = OverPage(look)
        for page in (self.line, self.over):
            page.asked.connect(self.asked)
            self.addWidget(page)

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
            page = self.over
            self.line.forget()
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
