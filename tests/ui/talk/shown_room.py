"""A room on screen for a test: what it was shown, and what it has asked for."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.screens import settle
from ui.talk.requests import Request
from ui.talk.room.screen import RoomScreen
from ui.talk.stage_view import RoomView
from ui.theme.look import Look

W = TypeVar("W", bound=QWidget)


class ShownRoom:
    """Shows one view after the other; ``asked`` is what came back, forgotten by ``show``."""

    def __init__(self, qtbot: QtBot, look: Look, size: tuple[int, int] = (1280, 800)) -> None:
        self.asked: list[Request] = []
        self.screen = RoomScreen(look, HandClock())
        qtbot.addWidget(self.screen)
        self.screen.asked.connect(self.asked.append)
        self.screen.resize(*size)

    def part(self, kind: type[W]) -> W:
        """Give the part of the screen that is of this kind, the seen one if there are more."""
        found = self.screen.findChildren(kind)
        return next((one for one in found if one.isVisible()), found[0])

    def show(self, view: RoomView | str) -> "ShownRoom":
        """Show a view, or the sample of that name."""
        self.screen.show_view(SAMPLES[view] if isinstance(view, str) else view)
        self.screen.show()
        self.screen.activateWindow()
        settle()
        self.asked.clear()
        return self
