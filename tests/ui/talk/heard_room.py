"""A talk with a stand-in ear: a session, its room on screen, and what lies between them."""

from typing import Self, TypeVar, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.people import Side
from coach.session.modes import Mode
from coach.session.state import Session
from tests.ui.reflect.shelf import Shelf as Books
from tests.ui.stand_in_ear import StandInEar
from tests.ui.talk.room import COUPLE, Room
from tests.ui.talk.screens import settle
from ui.hearing import Hearing
from ui.listening.ear import Ear
from ui.talk import requests as r
from ui.talk.gate.view import Decline, GateRequest
from ui.talk.hearing.asking_screen import AskingScreen
from ui.talk.hearing.shelf import Shelf
from ui.talk.hearing.voice_screen import VoiceScreen
from ui.talk.room.room_words import room_words
from ui.talk.room.screen import RoomScreen
from ui.talk.stage_view import RoomView
from ui.theme.look import Look

P = TypeVar("P", bound=QWidget)


class HeardRoom(Room):
    """Both sit in front of it; ``ears`` are those that were made."""

    def __init__(
        self,
        qtbot: QtBot,
        look: Look,
        name: str = "say-it-back",
        *,
        mode: Mode = Mode.TALK,
        solo: bool = False,
        books: Books | None = None,
    ) -> None:
        super().__init__(name, mode=mode, solo=solo)
        self.ears: list[StandInEar] = []
        self.pages: list[QWidget] = []
        self.screen = RoomScreen(look, self.clock)
        self._window = QStackedWidget()
        self._window.resize(1280, 800)
        qtbot.addWidget(self._window)
        shelf = Shelf(books.ask, lambda: COUPLE, self.clock) if books is not None else None
        self.hearing = Hearing(look, self.clock, self._make_ear, self.presenter, shelf)
        self.hearing.room_wanted.connect(self._show)
        session = self.presenter.session
        words = room_words(Library(), session, COUPLE, left="L", right="R", digits=False)
        self.hearing.join(self.presenter, words, self.screen)
        self._show(self.screen)

    def _make_ear(self, parent: QObject) -> Ear:
        self.ears.append(StandInEar(parent))
        return cast("Ear", self.ears[-1])

    def _show(self, page: QWidget) -> None:
        self.pages.append(page)
        if self._window.indexOf(page) < 0:
            self._window.addWidget(page)
        self._window.setCurrentWidget(page)
        self._window.show()
        settle()

    @property
    def ear(self) -> StandInEar:
        """The ear that listens."""
        return self.ears[-1]

    @property
    def session(self) -> Session:
        return self.presenter.session

    @property
    def shown(self) -> RoomView:
        """What the room shows."""
        view = self.screen.shown
        assert view is not None
        return view

    def resize(self, wide: int, high: int) -> None:
        """Let the window be so large."""
        self._window.resize(wide, high)
        settle()

    def page(self, kind: type[P]) -> P:
        """Give the page that is shown."""
        page = self.pages[-1]
        assert isinstance(page, kind)
        return page

    def ask(self, *requests: r.Request) -> Self:
        for request in requests:
            self.screen.asked.emit(request)
        return self

    def press_on(self, *requests: GateRequest) -> Self:
        """Ask for something on the page on which both are asked, or a voice is learned."""
        for request in requests:
            page = self.pages[-1]
            assert isinstance(page, AskingScreen | VoiceScreen)
            page.asked.emit(request)
        settle()
        return self

    def say(self, *answers: str) -> Self:
        """Each of the two answers yes or no, and covers their half."""
        for answer in answers:
            self.press_on(r.Choose("willing", answer), r.Primary())
        return self

    def agree(self) -> Self:
        """Switch it on; both say yes, and begin with one voice."""
        self.ask(r.Listen())
        return self.say("yes", "yes").press_on(r.Primary())

    def read(self) -> Self:
        """Both voices are heard."""
        for side in Side:
            self.ear.hears(side, 15.2)
            self.press_on(r.Primary())
        return self

    def listen(self) -> Self:
        """All that, until listening begins."""
        self.agree().read().ear.knows()
        return self

    def decline(self) -> Self:
        """Go on without listening."""
        return self.press_on(Decline())
