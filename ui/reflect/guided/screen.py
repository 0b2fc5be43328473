"""The guided pages on screen: one of them at a time, and the page with words for a feeling."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.content.mistakes import ContentBroken
from coach.content.model import Picks
from ui.actions import Deed
from ui.reflect.guided.calm_page import CalmPage
from ui.reflect.guided.card_page import CardPage, EndPage
from ui.reflect.guided.drafts_page import DraftsPage
from ui.reflect.guided.items_page import ItemsPage
from ui.reflect.guided.look_page import LookPage
from ui.reflect.guided.page import GuidedPage, tr
from ui.reflect.guided.question_page import QuestionPage
from ui.reflect.guided.view import (
    CalmView,
    CardView,
    DraftsView,
    EndView,
    GuidedView,
    ItemsView,
    LookView,
    Picked,
    Press,
    QuestionView,
)
from ui.theme.look import Look

_PAGES: dict[type, type[GuidedPage]] = {
    QuestionView: QuestionPage,
    ItemsView: ItemsPage,
    LookView: LookPage,
    CardView: CardPage,
    EndView: EndPage,
    CalmView: CalmPage,
    DraftsView: DraftsPage,
}


class GuidedPages(QStackedWidget):
    """A function of a ``GuidedView``. Each page is made when it is first needed."""

    #: A GuidedRequest.
    asked = Signal(object)
    #: The words for feelings and needs cannot be read.
    unreadable = Signal()

    def __init__(
        self, look: Look, picker: Callable[[], Any], parent: QWidget | None = None
    ) -> None:
        """``picker`` makes what words are chosen on: a ``ui.feelings`` picker."""
        super().__init__(parent)
        self._look = look
        self._make_picker = picker
        self._picker: Any = None
        self._step = ("", "")
        self._pages: dict[type, GuidedPage] = {}

    @property
    def page(self) -> Any:
        """The page that is shown: a guided one, or the picker."""
        return self.currentWidget()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: GuidedView) -> None:
        """Show it; the keyboard goes along to another question."""
        if view.picking != Picks.NONE:
            self._pick(view)
            return
        page = self._page_for(type(view.body))
        page.show_view(view)
        step = (type(view.body).__name__, getattr(view.body, "key", ""))
        if step == self._step and page is self.currentWidget():
            return
        had = self._has_keyboard()
        self._step = step
        self.setCurrentWidget(page)
        page.to_the_top()
        if had:
            page.focus()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        if self.page is not self._picker:
            return self.page.act(deed)
        if self._picker.act(deed):
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Picked())
            return True
        return False

    def focus(self) -> None:
        """Begin where one goes on."""
        page = self.page
        if page is not self._picker:
            cast("GuidedPage", page).to_the_top()
        page.focus()

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote or chose."""
        self._step = ("", "")
        for page in self._pages.values():
            page.forget()
        if self._picker is not None:
            self._picker.wipe()

    def _has_keyboard(self) -> bool:
        at = self.focusWidget()
        return at is not None and at.hasFocus()

    def _page_for(self, kind: type) -> GuidedPage:
        if kind not in self._pages:
            page = _PAGES[kind](self._look)
            page.asked.connect(self.asked)
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]

    def _pick(self, view: GuidedView) -> None:
        """Show the words, begun anew; where they cannot be read, what was shown stays."""
        if self._picker is not None and self.page is self._picker:
            return
        from ui.feelings.view import Route  # noqa: PLC0415 - when somebody looks for a word

        route = Route.NEEDS if view.picking == Picks.NEED else Route.FEELINGS
        picker = self._the_picker()
        try:
            back = tr("Back to my page")
            picker.open(view.head.person, title=view.picking_title, back=back, route=route)
        except ContentBroken:
            self.asked.emit(Picked())
            self.unreadable.emit()
            return
        had = self._has_keyboard()
        self._step = ("", "")
        self.setCurrentWidget(picker)
        if had:
            picker.focus()

    def _the_picker(self) -> Any:
        if self._picker is None:
            self._picker = self._make_picker()
            picker = self._picker
            picker.words_chosen.connect(lambda words: self.asked.emit(Picked(tuple(words))))
            picker.needs_chosen.connect(lambda words: self.asked.emit(Picked(tuple(words))))
            picker.left_open.connect(lambda: self.asked.emit(Picked()))
            picker.closed.connect(lambda: self.asked.emit(Picked()))
            picker.help_asked.connect(lambda: self.asked.emit(Press("help")))
            self.addWidget(picker)
        return self._picker
