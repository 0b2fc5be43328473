"""A talk of two people who write or sign, on screen and by keyboard alone."""

from typing import Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
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
from tests.flow.deciding import decide
from tests.flow.words import name_of
from tests.ui.talk.room import Room
from tests.ui.talk.screens import holder, settle, type_words, words_on
from ui.parts.one_of import Member
from ui.talk.room.screen import RoomScreen
from ui.theme.look import Look

ENTER = Qt.Key.Key_Return
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
        self.press("Home", *["Down"] * place, "Space")
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
            case phase if decide(self, phase):
                return self
            case _:
                self.room.wait(6)
                return self.hand_over()

    # what ``decide`` needs

    @property
    def focus(self) -> str:
        """The name of what has the keyboard."""
        return name_of(holder())

    def press(self, *keys: str) -> "Played":
        """Press keys by their names."""
        for key in keys:
            pressed: QKeyCombination = cast("Any", QKeySequence(key))[0]
            QTest.keyClick(holder(), pressed.key(), pressed.keyboardModifiers())
            settle()
        return self

    def type(self, words: str) -> "Played":
        """Type into what has the keyboard."""
        type_words(words)
        return self

    def reach(self, name: str) -> "Played":
        """Come to something whose name begins like that: by Tab, and in a list by arrows."""
        for _ in range(60):
            if self.focus.startswith(name):
                return self
            self.press("Down" if self._in_list_with(name) else "Tab")
        raise AssertionError(f"no key leads to {name!r}")

    def choose(self, name: str) -> "Played":
        """Reach something and press it."""
        return self.reach(name).press("Return")

    def _in_list_with(self, name: str) -> bool:
        at = holder()
        if not isinstance(at, Member) or at.one_of is None:
            return False
        return any(name_of(member).startswith(name) for member in at.one_of.members)

    def to_the_summary(self) -> "Played":
        """Go on to the end."""
        for _ in range(_MANY):
            if self.session.state is not State.OPEN:
                return self
            self.go_on()
        raise AssertionError(f"the talk does not end, but stands at {self.phase}")
