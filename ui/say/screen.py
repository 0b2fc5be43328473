"""Say it on screen: a stack of pages, of which the first is the one that one writes on."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from coach.wording.drafts import Slot
from ui.actions import Deed
from ui.say.along_page import AlongPage
from ui.say.aloud_page import AloudPage
from ui.say.kept_page import KeptPage
from ui.say.listen_page import ListenPage
from ui.say.practise_page import PractisePage
from ui.say.requests import Back
from ui.say.say_page import SayPage
from ui.say.view import SayView, Sub
from ui.say.words_page import WordsPage
from ui.say.write_page import WritePage
from ui.theme.look import Look

#: Any of its pages.
PageOf = SayPage | WordsPage | PractisePage


class SayScreen(QStackedWidget):
    """A function of a SayView. Pages other than the first are made when they are first shown."""

    #: A SayRequest.
    asked = Signal(object)
    #: Time has passed while somebody says it aloud.
    ticked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.write = WritePage(look)
        self._sub = Sub.WRITE
        self._pages: dict[Sub, PageOf] = {}
        self._makers: dict[Sub, Callable[[], PageOf]] = {
            Sub.LISTEN: self._make_listen,
            Sub.ALONG: lambda: AlongPage(look),
            Sub.ALOUD: self._make_aloud,
            Sub.KEPT: lambda: KeptPage(look),
        }
        self._add(Sub.WRITE, self.write)

    @property
    def page(self) -> PageOf:
        """The page that is shown."""
        return cast("PageOf", self.currentWidget())

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return self.page.works

    def add_page(self, sub: Sub, maker: Callable[[], PageOf]) -> None:
        """Take one more page, made when it is first shown."""
        self._makers[sub] = maker

    def show_view(self, view: SayView) -> None:
        """Show this page of it."""
        before, self._sub = self._sub, view.sub
        page = self._pages.get(view.sub) or self._add(view.sub, self._makers[view.sub]())
        page.show_page(view.page)
        if page is not self.currentWidget():
            at = self.focusWidget()
            had = at is not None and at.hasFocus()
            self.setCurrentWidget(page)
            if had and before is Sub.WORDS:
                self.write.questions.focus_on(Slot.FEEL)
            elif had:
                page.focus()
        page.show_note(view.note)

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote: the window is hidden."""
        self.write.forget()
        for sub in [sub for sub in self._pages if sub is not Sub.WRITE]:
            page = self._pages.pop(sub)
            self.removeWidget(page)
            page.deleteLater()
        self._look.forget_words()

    def act(self, deed: Deed) -> bool:
        """Let the page do what a key asked for."""
        return self.page.act(deed)

    def focus(self) -> None:
        """Put the keyboard where the page begins."""
        self.page.focus()

    def _make_listen(self) -> SayPage:
        page = ListenPage(self._look)
        page.question_asked.connect(self._answer)
        page.change_asked.connect(self._change)
        return page

    def _make_aloud(self) -> SayPage:
        page = AloudPage(self._look)
        page.ticked.connect(self.ticked)
        return page

    def _answer(self, question: Slot) -> None:
        self.asked.emit(Back())
        self.write.questions.focus_on(question)

    def _change(self) -> None:
        self.asked.emit(Back())
        self.write.panel.focus_gap("")

    def _add(self, sub: Sub, page: PageOf) -> PageOf:
        page.asked.connect(self.asked)
        self._pages[sub] = page
        self.addWidget(page)
        return page
