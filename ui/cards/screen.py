"""Cards on screen: the list, and over it one card large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.cards.browse_page import BrowsePage
from ui.cards.face_page import FacePage

if TYPE_CHECKING:
    from ui.actions import Deed
    from ui.cards.own.page import OwnPage
    from ui.cards.view import CardsView, Sub
    from ui.theme.look import Look


class CardsScreen(QStackedWidget):
    """A function of a ``CardsView``."""

    #: A CardsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CardsView | None = None
        self.browse = BrowsePage(look)
        self.face = FacePage(look)
        self._own: OwnPage | None = None
        self._subs: dict[Sub, Any] = {}
        self._look = look
        for page in (self.browse, self.face):
            self.addWidget(page)
            page.asked.connect(self.asked)

    @property
    def own(self) -> OwnPage:
        """The page on which a card is written, made when somebody first writes one."""
        if self._own is None:
            from ui.cards.own.page import OwnPage  # noqa: PLC0415 - most only read cards

            self._own = OwnPage(self._look)
            self.addWidget(self._own)
            self._own.asked.connect(self.asked)
        return self._own

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.currentWidget()

    def add_page(self, sub: Sub, page: QWidget) -> None:
        """Take one more page, which has a presenter of its own."""
        self._subs[sub] = page
        self.addWidget(page)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: CardsView) -> None:
        """Show it."""
        before, self._view = self._view, view
        self.browse.show_page(view.browse)
        if view.face is not None:
            self.face.show_page(view.face)
        if view.own is not None:
            self.own.show_page(view.own)
        page: Any = self.own if view.own is not None else self.face if view.face else self.browse
        if view.sub is not None:
            page = self._subs.get(view.sub, page)
        for one in (self.browse, self.face):
            one.note.show_note(view.note if one is page else None)
        if page is self.currentWidget():
            return
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        self.setCurrentWidget(page)
        if not had:
            return
        if page is self.browse and before is not None and before.face is not None:
            self.browse.back_on(before.face.key)
        else:
            page.focus()

    def forget(self) -> None:
        """Hold nothing that somebody wrote: the window is hidden."""
        if self._own is not None:
            self._own.forget()
        self._look.forget_words()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()
