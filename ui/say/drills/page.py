"""The drills on screen: the list, and the page of a line."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.say.drills.line_page import LinePage
from ui.say.drills.list_page import ListPage
from ui.say.drills.view import DrillsView, ListView
from ui.theme.look import Look


class DrillsPage(QStackedWidget):
    """A function of a ``DrillsView``."""

    #: A DrillsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ListPage(look)
        self._line = LinePage(look)
        for page in (self._list, self._line):
            page.asked.connect(self.asked)
            self.addWidget(page)

    @property
    def page(self) -> ListPage | LinePage:
        """The page that is shown."""
        return cast("ListPage | LinePage", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: DrillsView) -> None:
        """Show the list, or a line."""
        page = self._list if isinstance(view, ListView) else self._line
        if isinstance(view, ListView):
            self._line.forget()
            self._list.show_view(view)
        else:
            self._line.show_view(view)
        if page is not self.currentWidget():
            at = self.focusWidget()
            had = at is not None and at.hasFocus()
            self.setCurrentWidget(page)
            if had:
                page.focus()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()
