"""A round on screen: one card or line after another, and the page that says it is enough."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.cards.over_page import OverPage
from ui.theme.look import Look


class RoundPage(QStackedWidget):
    """Shows views of one kind on ``going``, and all others on a page for the end.

    The end is made when somebody first comes to it. ``going`` has what a page of Cards has, and
    ``forget`` beside it, so that nothing that was typed is left there.
    """

    #: What was asked for on either page.
    asked = Signal(object)

    def __init__(self, look: Look, going: Any, kind: type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._going, self._kind = going, kind
        self._over: OverPage | None = None
        self._add(going)

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.currentWidget()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: Any) -> None:
        """Show what goes on, or the end."""
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        if isinstance(view, self._kind):
            page = self._going
        else:
            page = self._over = self._over or self._add(OverPage(self._look))
            self._going.forget()
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

    def _add(self, page: Any) -> Any:
        page.asked.connect(self.asked)
        self.addWidget(page)
        return page
