"""A talk of two people who write or sign, on screen and by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.model import SPOKEN, Phase
from coach.people import Side
from coach.session.engine import begin
from coach.session.modes import Mode
from coach.session.state import Session, State
from tests.ui.talk.room import Room
from tests.ui.talk.screens import holder, press, settle, type_words, words_on
from ui.talk.room.screen import RoomScreen
from ui.theme.look import Look

ENTER, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down
LIBRARY = Library()

#: More steps than any talk has.
_MANY = 400


class Played:
    """A room on screen, joined to its presenter, and the hands in front of it."""

    def __init__(
        self,
        qtbot: QtBot,
        look: Look,
        talk: str = "say-it-back",
        mode: Mode = Mode.WRITE,
        starter: Side = Side.ONE,
        *,
        solo: bool = False,
    ) -> None:
        clock = HandClock()
        session = begin(
            LIBRARY.walkthrough(talk), clock.now(), starter=starter, mode=mode, solo=solo
        )
        self.room = Room(session=session, clock=clock)
        self.screen = RoomScreen(look, clock, LIBRARY)
        qtbot.addWidget(self.screen)
        self.screen.asked.connect(self.room.presenter.ask)
        self.room.presenter.view_changed.connect(self.screen.show_view)
        self.screen.show_view(self.room.view())
        self.screen.resize(1280, 800)
        self.screen.show()
        self.screen.activateWindow()
        settle()

    @property
    def session(self) -> Session:
        return self.room.presenter.session

    @property
    def phase(self) -> Phase:
        return self.session.place.phase

    def says(self, words: str) -> bool:
        """Whether this can be read, on labels and on pages."""
        pages = [one for one in self.screen.findChildren(QPlainTextEdit) if one.isVisible()]
        return any(
            words in one for one in (*words_on(self.screen), *(p.toPlainText() for p in pages))
        )

    def hand_over(self) -> "Played":
        """Press Ctrl+Enter, which works from within a page, too."""
        QTest.keyClick(holder(), ENTER, Qt.KeyboardModifier.ControlModifier)
        settle()
        return self

    def write(self, words: str) -> "Played":
        """Type on the page, which has the keyboard."""
        assert isinstance(holder(), QPlainTextEdit), f"{holder()} is no page"
        type_words(words)
        return self

    def answer(self, place: int) -> "Played":
        """Choose the answer at ``place``, and give it."""
        self.hand_over()
        press(Qt.Key.Key_Home, *[DOWN] * place, SPACE)
        return self.hand_over()

    def go_on(self) -> "Played":
        """Do the next natural thing, whatever it is."""
        place = self.session.place
        if place.unread:
            return self.hand_over()
        match place.phase:
            case Phase.ANSWER | Phase.ASK | Phase.CHOOSE:
                return self.answer(0)
            case Phase.MORE:
                return self.answer(1)
            case phase if phase in SPOKEN and self.session.mode is Mode.WRITE:
                return self.write(f"page {place.page}").hand_over()
            case _:
                self.room.wait(6)
                return self.hand_over()

    def to_the_summary(self) -> "Played":
        """Go on to the end."""
        for _ in range(_MANY):
            if self.session.state is not State.OPEN:
                return self
            self.go_on()
        raise AssertionError(f"the talk does not end, but stands at {self.phase}")
