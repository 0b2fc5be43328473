"""Private steps and the loop in a running session."""

from PySide6.QtWidgets import QWidget

from tests.screens.setting import Builder, Setting
from tests.ui.talk.private_ways import WAYS, Way
from ui.talk.room.screen import RoomScreen


def _room(way: Way) -> Builder:
    def build(setting: Setting) -> QWidget:
        room = way.room(clock=setting.clock)
        screen = RoomScreen(setting.look, setting.clock)
        screen.show_view(room.view())
        setting.keep.append(room)
        return screen

    return build


SCENES: dict[str, Builder] = {name: _room(way) for name, way in WAYS.items()}
