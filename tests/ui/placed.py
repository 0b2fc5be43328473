"""A place joined to its presenter as the application does it, in a window that knows the keys."""

from typing import Any

from pytestqt.qtbot import QtBot

from tests.ui.talk.screens import Window, settle
from ui.actions import Where


def placed(
    screen: Any, presenter: Any, qtbot: QtBot, width: int = 1080, height: int = 800
) -> Window:
    """Show the screen as it is beside the rail of a window 1280 px wide, with the keyboard.

    Keep the window for as long as the screen: without a name it is thrown away.
    """
    presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())
    window = Window(screen, Where.PLACE)
    qtbot.addWidget(window)
    window.resize(width, height)
    window.show()
    window.activateWindow()
    settle()
    screen.focus()
    settle()
    return window
