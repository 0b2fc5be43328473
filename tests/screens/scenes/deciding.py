"""The steps in which two people decide something, with real content."""

from PySide6.QtWidgets import QWidget

from tests.screens.setting import Builder, Setting
from tests.ui.talk import deciding as d
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.room.screen import RoomScreen


def _room(way: d.Way, name: str = "solve-it-together") -> Builder:
    def build(setting: Setting) -> QWidget:
        room = way(Room(name, clock=setting.clock, agreed=d.BEFORE))
        screen = RoomScreen(setting.look, setting.clock)
        screen.show_view(room.view())
        setting.keep.append(room)
        return screen

    return build


SCENES: dict[str, Builder] = {
    "decide-question": _room(lambda room: d.type_line(d.to_question(room), d.QUESTION)),
    "decide-ideas": _room(lambda room: d.typing(d.to_ideas(room, 6).wait(11), d.IDEAS[6])),
    "decide-ideas-enough": _room(lambda room: d.to_ideas(room, 8)),
    "decide-stars": _room(lambda room: d.starring(room, 0, 6)),
    "decide-met": _room(
        lambda room: d.stars_met(room).ask(
            r.Type("line joined 0", "Sam runs at seven and is back with rolls at nine.")
        )
    ),
    "decide-apart": _room(d.stars_apart),
    "decide-trial": _room(d.wrote),
    "decide-liveable": _room(lambda room: d.living(room).ask(r.Slide(7))),
    "decide-reopened": _room(lambda room: d.rated(room, 7, 2)),
    "decide-the-day": _room(d.agreed),
    "decide-review": _room(d.day_came, "look-again"),
    "meeting-agenda": _room(d.agenda, "our-weekly-meeting"),
    "meeting-thanks": _room(d.thanking, "our-weekly-meeting"),
    "meeting-list": _room(d.going_through, "our-weekly-meeting"),
}
