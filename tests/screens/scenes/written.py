"""The room in writing and in signs, and what helps over a talk."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.session.modes import Mode
from tests.screens.setting import Builder, Setting
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.room.screen import RoomScreen

MINE = (
    "I feel rushed on Saturday mornings. When the door shuts at seven I lie awake and the day "
    "has begun without us. I wish for one slow hour."
)
BACK = "So for you the day starts without us, and you would like one slow hour together."

#: Brings a session to the state that is pictured.
Way = Callable[[Room], Room]


def _room(
    way: Way, name: str = "say-it-back", mode: Mode = Mode.WRITE, *, clock: bool = True
) -> Builder:
    def build(setting: Setting) -> QWidget:
        room = way(Room(name, clock=setting.clock, mode=mode, with_clock=clock))
        screen = RoomScreen(setting.look, setting.clock)
        screen.resize(1280, 800)
        screen.show_view(room.view())
        setting.keep.append(room)
        return screen

    return build


def page(text: str) -> r.Type:
    """Somebody types on the page."""
    return r.Type("page 1", text)


def _writing(room: Room) -> Room:
    return room.press().wait(50).ask(page(MINE))


def _reading(room: Room) -> Room:
    return _writing(room).press()


def _writing_back(room: Room) -> Room:
    return _reading(room).press().wait(20).ask(page(BACK))


def _answering(room: Room) -> Room:
    return _writing_back(room).press().ask(r.Choose("answer", "got_it"))


def _replying(room: Room) -> Room:
    room.press().ask(page("A quarter of an hour on the balcony, before anybody is up."))
    return room.press().ask(r.Type("reply", "What do you do there?"))


def _picking(room: Room) -> Room:
    return _writing(room).ask(r.OpenAid("words"))


SCENES: dict[str, Builder] = {
    "written-together": _room(lambda room: room.ask(page("Saturdays, and only the mornings"))),
    "written-turn": _room(_writing),
    "written-no-clock": _room(_writing, clock=False),
    "written-reading": _room(_reading),
    "written-back": _room(_writing_back),
    "written-answer": _room(_answering),
    "written-line-back": _room(_replying, "know-my-world"),
    "written-good-time": _room(lambda room: room.ask(page("Our Saturdays")).press(), "open-gently"),
    "written-picker": _room(_picking),
    "signed-look-first": _room(lambda room: room.press().wait(1), mode=Mode.SIGN),
    "signed-turn": _room(lambda room: room.press().wait(25), mode=Mode.SIGN),
    "signed-time-up": _room(lambda room: room.press().wait(70), mode=Mode.SIGN),
    "stage-card-to-help": _room(
        lambda room: room.press().wait(8).press().wait(8).ask(r.OpenAid("card")), mode=Mode.TALK
    ),
    "stage-words-chosen": _room(
        lambda room: room.press().wait(8).ask(r.TakeWords(("sore", "a little sad"))),
        mode=Mode.TALK,
    ),
}
