"""Listening: both are asked, a voice is learned, and how it stands in a turn and at the end."""

from collections.abc import Callable
from typing import Self, cast

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Side
from tests.screens.scenes.room import SAID
from tests.screens.setting import Builder, Setting
from tests.ui.stand_in_ear import StandInEar
from tests.ui.talk.room import COUPLE, Room
from ui.hearing import Hearing
from ui.listening.ear import Ear
from ui.talk import requests as r
from ui.talk.hearing.asking_screen import AskingScreen
from ui.talk.hearing.shelf import Shelf
from ui.talk.hearing.voice_screen import VoiceScreen
from ui.talk.room.room_words import room_words
from ui.talk.room.screen import RoomScreen

#: A voice, piece by piece: how loud it was, in dB.
_LEVELS = (-40, -28, -22, -25, -35, -24, -20, -27, -38, -26, -21, -24, -33)


class Heard(Room):
    """A talk with a stand-in ear, and the page that is shown of it."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(clock=setting.clock)
        self.screen = RoomScreen(setting.look, setting.clock)
        self.page: QWidget = self.screen
        self.ear = StandInEar()
        self.hearing = Hearing(
            setting.look,
            setting.clock,
            lambda _: cast("Ear", self.ear),
            self.presenter,
            Shelf(lambda _job, _then: None, lambda: COUPLE, setting.clock),
        )
        self.hearing.room_wanted.connect(self._show)
        session = self.presenter.session
        words = room_words(Library(), session, COUPLE, left="", right="", digits=False)
        self.hearing.join(self.presenter, words, self.screen)
        self.press().wait(25)

    def _show(self, page: QWidget) -> None:
        self.page = page

    def ask(self, *requests: r.Request) -> Self:
        for request in requests:
            self.screen.asked.emit(request)
        return self

    def press_on(self, *requests: r.Request) -> Self:
        for request in requests:
            assert isinstance(self.page, AskingScreen | VoiceScreen)
            self.page.asked.emit(request)
        return self

    def say(self, *answers: str) -> Self:
        for answer in answers:
            self.press_on(r.Choose("willing", answer), r.Primary())
        return self

    def read(self, side: Side, seconds: float) -> Self:
        for number, level in enumerate(_LEVELS):
            self.ear.hears(side, seconds * (number + 1) / len(_LEVELS), level)
        return self

    def agree(self) -> Self:
        return self.ask(r.Listen()).say("yes", "yes").press_on(r.Primary())

    def both(self) -> Self:
        self.agree()
        for side in Side:
            self.read(side, 15.5).press_on(r.Primary())
        return self

    def listen(self) -> Self:
        self.both().ear.knows()
        return self


def _scene(way: Callable[[Heard], object]) -> Builder:
    def build(setting: Setting) -> QWidget:
        heard = Heard(setting)
        way(heard)
        setting.keep.append(heard)
        return heard.page

    return build


def _second_half(heard: Heard) -> None:
    heard.ask(r.Listen()).say("yes").press_on(r.Choose("willing", "yes"))


def _second_voice(heard: Heard) -> None:
    heard.agree().read(Side.ONE, 15.5).press_on(r.Primary()).read(Side.TWO, 9)


def _waiting(heard: Heard) -> None:
    heard.listen().wait(1).ear.taken()


def _ended(heard: Heard) -> None:
    _waiting(heard)
    heard.wait(12).ear.given_back()
    for _ in range(2):
        heard.tell_and_say_back().answer("got_it").answer("enough").wait(4)
    heard.ask(*SAID).press()


SCENES: dict[str, Builder] = {
    "listening-asked": _scene(_second_half),
    "listening-voice": _scene(_second_voice),
    "listening-waits": _scene(_waiting),
    "listening-share": _scene(_ended),
}
