"""An errand is done on another thread, and what comes of it is told on this one."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.errand import Errands, at_once

pytestmark = pytest.mark.usefixtures("qapp")


def test_an_errand_is_done_elsewhere_and_told_here(qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    errands = Errands()

    def take(done_on: str) -> None:
        told.append((done_on, threading.current_thread().name))

    errands(lambda: threading.current_thread().name, take)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("errand", threading.main_thread().name)]


def test_at_once_is_at_once() -> None:
    told: list[int] = []
    at_once(lambda: 7, told.append)
    assert told == [7]
