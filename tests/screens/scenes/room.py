"""A running session in its states, with real content: driven to each by its own presenter."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.people import Side
from coach.session.state import Carried
from tests.screens.setting import Builder, Setting
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.room.screen import RoomScreen

HEARD = "That the late trains worry you for my sake, not for dinner."
OFF_DUTY = "That Saturday mornings are the only time you feel off duty."

SENTENCE = (
    "When the plan changed on Sunday, I felt small, because I had looked forward to it. "
    "Could we look at it together first?"
)

SAID = (
    r.Type("one heard", HEARD),
    r.Type("one thanks", "For putting the phone in the other room."),
    r.Type("two heard", OFF_DUTY),
    r.Type("two thanks", "For waiting while I looked for the word."),
    r.Type("next", "Saturday, coffee in bed until ten."),
)

#: Brings a session to the state that is pictured.
Way = Callable[[Room], Room]


def _room(
    way: Way,
    name: str = "say-it-back",
    *,
    solo: bool = False,
    problem: str = "",
    carried: Carried | None = None,
) -> Builder:
    def build(setting: Setting) -> QWidget:
        room = way(Room(name, solo=solo, clock=setting.clock, carried=carried))
        room.presenter.set_problem(problem)
        screen = RoomScreen(setting.look, setting.clock)
        screen.show_view(room.view())
        setting.keep.append(room)
        return screen

    return build


def _telling(room: Room) -> Room:
    return room.press().wait(25).ask(r.Park("ask about Friday"))


def _handed_over(room: Room) -> Room:
    return _telling(room).press()


def _answering(room: Room) -> Room:
    return room.press().tell_and_say_back().wait(12).ask(r.Choose("answer", "partly"))


def _stuck(room: Room) -> Room:
    room.press()
    for _ in range(3):
        room.tell_and_say_back().answer("not_yet")
    return room.ask(r.Type("piece", "I want one evening without plans"))


def _repairing(room: Room) -> Room:
    return _telling(room).ask(r.Repair()).wait(6).ask(r.Choose("family", "sorry"))


def _resting(room: Room) -> Room:
    return _telling(room).ask(r.Break(), r.Choose("owes", "two")).press().wait(5)


def _calm_enough(room: Room) -> Room:
    return _resting(room).press().ask(r.Slide(8)).press().ask(r.Slide(8)).press()


def _opened(room: Room) -> Room:
    return room.press().answer("yes").wait(25)


def _choosing(room: Room) -> Room:
    room.press().answer("yes")
    for _ in range(4):
        room.wait(10).press()
    return room.ask(r.Choose("answer", "Leave it here: it was heard"))


def _closing(room: Room) -> Room:
    return room.to_the_close().ask(*SAID[:1])


def _ended(room: Room) -> Room:
    return room.to_the_close().ask(*SAID).press()


DISK_FULL = (
    "The disk is full. Talk on: nothing is lost while In Turn is open.\n"
    "It is written down as soon as there is room."
)

SCENES: dict[str, Builder] = {
    "stage-together": _room(lambda room: room.ask(r.Type("topic", "The trains")).wait(20)),
    "stage-turn": _room(_telling),
    "stage-handed-over": _room(_handed_over),
    "stage-say-back": _room(lambda room: _handed_over(room).wait(14)),
    "stage-time-waits": _room(lambda room: _telling(room).ask(r.Hold())),
    "stage-answer": _room(_answering),
    "stage-stuck": _room(_stuck),
    "stage-disk-full": _room(_telling, problem=DISK_FULL),
    "stage-alone": _room(lambda room: room.wait(25), solo=True),
    "stage-line": _room(lambda room: room.press(2), solo=True),
    "stage-closing": _room(_closing),
    "stage-good-time": _room(
        lambda room: room.press().ask(r.Choose("answer", "yes")), "open-gently"
    ),
    "stage-another-time": _room(lambda room: room.press().answer("later"), "open-gently"),
    "stage-card": _room(_opened, "open-gently", carried=Carried(Side.ONE, SENTENCE)),
    "stage-choose": _room(_choosing, "open-gently"),
    "room-break-sheet": _room(lambda room: _telling(room).ask(r.Break())),
    "room-repair": _room(_repairing),
    "room-rest": _room(_resting),
    "room-calm": _room(lambda room: _resting(room).press().ask(r.Slide(7))),
    "room-calm-enough": _room(_calm_enough),
    "room-summary": _room(lambda room: _ended(room).ask(r.Keep(room.presenter.session.starter))),
    "room-summary-without-words": _room(lambda room: room.to_the_close().press()),
}
