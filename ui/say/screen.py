"""Say it on screen: a stack of pages, of which the first is the one that one writes on."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.say.say_page import SayPage
from ui.say.view import SayView, Sub
from ui.say.write_page import WritePage
from ui.theme.look import Look


class SayScreen(QStackedWidget):
    """A function of a SayView. Pages other than the first are made when they are first shown."""

    #: A SayRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.write = WritePage(look)
        self._pages: dict[Sub, SayPage] = {}
        self._add(Sub.WRITE, self.write)

    @property
    def page(self) -> SayPage:
        """The page that is shown."""
        return cast("SayPage", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.NEXT_NOTE})

    def show_view(self, view: SayView) -> None:
        """Show this page of it."""
        page = self._pages.get(view.sub) or self._made(view.sub)
        page.show_page(view.page)
        if page is not self.currentWidget():
            before = self.page
            at_page = before.isAncestorOf(self.focusWidget() or before)
            self.setCurrentWidget(page)
            if at_page and self.isVisible():
                page.focus()
        page.show_note(view.note)

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()

    def _made(self, sub: Sub) -> SayPage:
        raise NotImplementedError(sub)

    def _add(self, sub: Sub, page: SayPage) -> SayPage:
        page.asked.connect(self.asked)
        self._pages[sub] = page
        self.addWidget(page)
        return page
