"""The application in its dress, for the screens of this folder."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from tests.ui.talk.shown_room import ShownRoom
from ui.theme.comfort import Comfort, Motion
from ui.theme.look import Look


@pytest.fixture
def still(qapp: QApplication) -> Iterator[Look]:
    """A look in which nothing moves, so that a test ends when it ends."""
    with dressed(qapp, Comfort(motion=Motion.STILL)) as look:
        yield look


@pytest.fixture
def room(qtbot: QtBot, still: Look) -> ShownRoom:
    """A room that shows nothing yet."""
    return ShownRoom(qtbot, still)
