"""Progress on screen: pictures, tables, the letter, or the list of all entries."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.parts.buttons import Primary
from ui.progress.pictures_page import PicturesPage
from ui.progress.seen import LetterView, TablesView
from ui.progress.view import EntriesView, PageView, ProgressView
from ui.progress.ways import ProgressPage
from ui.theme.look import Look

# Pages are imported when they are first needed: tables and lists bring much of Qt along.
# ruff: noqa: PLC0415


def _page_of(view: PageView) -> type[ProgressPage]:
    match view:
        case TablesView():
            from ui.progress.tables_page import TablesPage

            return TablesPage
        case LetterView():
            from ui.progress.letter_page import LetterPage

            return LetterPage
        case EntriesView():
            from ui.progress.entries_page import EntriesPage

            return EntriesPage
        case _:
            return PicturesPage


class ProgressScreen(QStackedWidget):
    """A function of a ProgressView. Each page is made when it is first needed."""

    #: A ProgressRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages: dict[type, ProgressPage] = {}

    @property
    def page(self) -> ProgressPage:
        """The page that is shown."""
        return cast("ProgressPage", self.currentWidget())

    @property
    def primary(self) -> Primary:
        """Its dark button."""
        return self.page.primary

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: ProgressView) -> None:
        """Show it."""
        before = self.currentWidget()
        page = self._page_for(view.page)
        page.show_view(view)
        if page is before:
            return
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        switched = had and isinstance(before, ProgressPage) and before.switch.isAncestorOf(at)
        self.setCurrentWidget(page)
        page.to_the_top()
        if switched:
            # Whoever goes through the ways to see stays on them. Qt has just given the keyboard
            # to what had it here before, which became the stop of the switch by that.
            page.switch.choose(view.switch)
            page.switch.group.focus()
        elif had:
            page.focus()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Begin at the top, with the keyboard where one goes on."""
        self.page.to_the_top()
        self.page.focus()

    def _page_for(self, view: PageView) -> ProgressPage:
        kind = type(view)
        if kind not in self._pages:
            page = _page_of(view)(self._look)
            page.asked.connect(self.asked)
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]
