"""A second start rings at the first window."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from ui.doorbell import Doorbell, ring

pytestmark = pytest.mark.usefixtures("qapp")

NAME = "inturn-test-of-the-doorbell"


VISITOR = "import sys; from ui.doorbell import ring; sys.exit(0 if ring(sys.argv[1]) else 1)"


@pytest.fixture
def visitor() -> Iterator[subprocess.Popen[bytes]]:
    """A second start, which rings as long as it has patience."""
    with subprocess.Popen([sys.executable, "-c", VISITOR, NAME]) as process:
        yield process


def test_the_first_hears_it_and_answers(qtbot: QtBot, visitor: subprocess.Popen[bytes]) -> None:
    bell = Doorbell(NAME)
    with qtbot.waitSignal(bell.rung):
        qtbot.waitUntil(lambda: visitor.poll() is not None)
    assert visitor.returncode == 0
    bell.close()


def test_it_hangs_where_another_was_killed(qtbot: QtBot, visitor: subprocess.Popen[bytes]) -> None:
    old = Doorbell(NAME)
    new = Doorbell(NAME)
    with qtbot.waitSignal(new.rung):
        qtbot.waitUntil(lambda: visitor.poll() is not None)
    assert visitor.returncode == 0
    old.close()
    new.close()


def test_nobody_there_is_said_in_time() -> None:
    assert not ring(NAME, patience=120)


def test_a_first_that_does_not_answer_is_said_in_time() -> None:
    deaf = QLocalServer()
    deaf.listen(NAME)
    assert not ring(NAME, patience=120)
    deaf.close()


def test_noise_is_not_an_answer_to_the_door(qtbot: QtBot) -> None:
    bell, stranger = Doorbell(NAME), QLocalSocket()
    stranger.connectToServer(NAME)
    with qtbot.assertNotEmitted(bell.rung), qtbot.waitSignal(stranger.disconnected):
        stranger.write(b"open up")
    bell.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
