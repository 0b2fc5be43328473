"""Reflect on screen: one of its pages at a time. Whatever held words is thrown away at the end."""

from collections.abc import Callable
from typing import Any, Protocol, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.reflect.book_page import BookPage
from ui.reflect.choose_page import ChoosePage
from ui.reflect.door_page import DoorPage
from ui.reflect.make_page import MakePage
from ui.reflect.room_page import GoneSheet, RoomPage
from ui.reflect.view import (
    CardView,
    ChooseView,
    DoorView,
    GoneView,
    GuidedView,
    LostView,
    MakeView,
    OpenView,
    ReflectView,
    RoomView,
    SafetyPage,
    ThereView,
    WordsView,
)
from ui.reflect.words_page import LostPage, TherePage, WordsPage
from ui.theme.look import Look

_PAGES: dict[type, Callable[[Look], Any]] = {
    DoorView: DoorPage,
    MakeView: MakePage,
    ThereView: TherePage,
    WordsView: WordsPage,
    LostView: LostPage,
    OpenView: BookPage,
    ChooseView: ChoosePage,
    RoomView: RoomPage,
}


#: Pages on which a passphrase or recovery words stand.
_SECRET = {DoorView, MakeView, LostView, WordsView}


class Other(Protocol):
    """A page that has a presenter of its own."""

    @property
    def screen(self) -> QWidget:
        """What is shown."""
        ...

    def drop(self) -> None:
        """Hold nothing any more of what somebody wrote."""
        ...

    def close(self) -> None:
        """Be of no use any more."""
        ...


class ReflectScreen(QStackedWidget):
    """A function of a ``ReflectView``. Each page is made when it is first needed."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(
        self, look: Look, others: dict[type, Callable[[], Other]], parent: QWidget | None = None
    ) -> None:
        """``others`` make the pages with questions, and the one that is the same for everybody."""
        super().__init__(parent)
        self._look = look
        self._makers = others
        self._pages: dict[type, Any] = {}
        self._others: dict[type, Other] = {}
        self._gone: GoneSheet | None = None

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.currentWidget()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: ReflectView) -> None:
        """Show it."""
        kind = type(view.page)
        if isinstance(view.page, DoorView) and any(_opens(card) for card in view.page.cards):
            # The passphrase takes a while: meanwhile the page is made that comes next.
            QTimer.singleShot(0, self, lambda: self._widget_for(OpenView))
        page = self._widget_for(kind)
        if kind in _PAGES:
            page.show_page(view.page)
            page.show_note(view.note)
        if page is not self.currentWidget():
            self._turn_to(page)
        self._show_gone(view.gone)

    def other(self, kind: type) -> Any:
        """Give a page that has a presenter of its own, made if need be."""
        if kind not in self._others:
            other = self._makers[kind]()
            self._others[kind] = other
            self.addWidget(other.screen)
        return self._others[kind]

    def forget(self) -> None:
        """Throw away every page on which something private was seen, its words first."""
        self._show_gone(None)
        keep = self._pages.get(DoorView)
        for page in self._pages.values():
            page.forget()
        self._pages = {kind: page for kind, page in self._pages.items() if page is keep}
        others, self._others = self._others, {}
        for other in others.values():
            self._end(other)
        for number in reversed(range(self.count())):
            page = self.widget(number)
            if page is not None and page is not keep:
                self.removeWidget(page)
                page.hide()
                page.deleteLater()
        self._look.forget_words()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Begin at the top, with the keyboard where one goes on."""
        self.page.focus()

    def _turn_to(self, page: Any) -> None:
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        before = self.page
        self._drop_secrets(page)
        self.setCurrentWidget(page)
        self._drop_safety(before)
        if hasattr(page, "to_the_top"):
            page.to_the_top()
        if had:
            page.focus()

    def _drop_secrets(self, following: Any) -> None:
        """Let a page that is left hold no passphrase and no word; a step aside comes back."""
        safety = self._others.get(SafetyPage)
        if safety is not None and safety.screen in {following, self.page}:
            return
        for kind in _SECRET & self._pages.keys():
            if self._pages[kind] is not following:
                self._pages[kind].forget()

    def _drop_safety(self, left: QWidget) -> None:
        """Throw away the page for one alone once it is left: not even a country stays chosen."""
        safety = self._others.get(SafetyPage)
        if safety is not None and safety.screen is left:
            del self._others[SafetyPage]
            self._end(safety)

    def _end(self, other: Other) -> None:
        page = other.screen
        other.drop()
        other.close()
        self.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _widget_for(self, kind: type) -> Any:
        if kind in {GuidedView, SafetyPage}:
            return self.other(kind).screen
        if kind not in self._pages:
            page = _PAGES[kind](self._look)
            page.asked.connect(self.asked)
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]

    def _show_gone(self, view: GoneView | None) -> None:
        if view is None:
            gone, self._gone = self._gone, None
            if gone is not None:
                gone.field.edit.setText("")
                gone.close_sheet()
                gone.deleteLater()
            return
        if self._gone is None:
            self._gone = GoneSheet(self._look, cast("QWidget", self.page), view)
            self._gone.asked.connect(self.asked)
        self._gone.show_view(view)


def _opens(card: CardView) -> bool:
    return card.opening is not None and card.opening.busy
