"""Rehearse on screen: one of its pages at a time, each made when it is first shown."""

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import Deed
from ui.rehearse.choose_page import ChoosePage
from ui.rehearse.view import AboutView, ChooseView, LookBackView, OwnView, PageView, SceneView
from ui.theme.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# Every import in a function here is late on purpose: a page costs nothing until it is shown.
# ruff: noqa: PLC0415


class RehearseScreen(QStackedWidget):
    """A function of a ``PageView``."""

    #: A request of Rehearse.
    asked = Signal(object)
    #: Time has passed while somebody says it aloud.
    ticked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages: dict[type, Any] = {}
        self._makers: Mapping[type, Callable[[], Any]] = {
            ChooseView: lambda: ChoosePage(look),
            OwnView: self._make_own,
            SceneView: self._make_scene,
            LookBackView: self._make_look_back,
            AboutView: self._make_about,
        }

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return cast("Any", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def show_view(self, view: PageView) -> None:
        """Show this page of it."""
        page = self._page_for(type(view))
        page.show_page(view)
        if page is self.currentWidget():
            return
        at = self.focusWidget()
        had = at is not None and at.hasFocus()
        self.setCurrentWidget(page)
        page.to_the_top()
        if had:
            page.focus()

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote: the window is hidden."""
        for kind in [kind for kind in self._pages if kind is not ChooseView]:
            page = self._pages.pop(kind)
            page.forget()
            self.removeWidget(page)
            page.deleteLater()
        self._look.forget_words()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()

    def _page_for(self, kind: type) -> Any:
        if kind not in self._pages:
            page = self._makers[kind]()
            page.asked.connect(self.asked)
            self.addWidget(page)
            self._pages[kind] = page
        return self._pages[kind]

    def _make_own(self) -> QWidget:
        from ui.rehearse.own_page import OwnPage

        return OwnPage(self._look)

    def _make_scene(self) -> QWidget:
        from ui.rehearse.scene_page import ScenePage

        page = ScenePage(self._look)
        page.ticked.connect(self.ticked)
        return page

    def _make_look_back(self) -> QWidget:
        from ui.rehearse.look_back_page import LookBackPage

        return LookBackPage(self._look)

    def _make_about(self) -> QWidget:
        from ui.rehearse.about_page import AboutPage

        return AboutPage(self._look)
