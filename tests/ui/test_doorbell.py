"""A second start rings at the first window."""

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from ui.doorbell import ANSWER, ASK, LONGEST, Doorbell, file_in, line_for, ring

pytestmark = pytest.mark.usefixtures("qapp")

NAME = "inturn-test-of-the-doorbell"


FILE = "/home/noor/Our deck.apkg"
VISITOR = (
    "import sys; from ui.doorbell import ring; "
    "sys.exit(0 if ring(sys.argv[1], 20_000, sys.argv[2]) else 1)"
)


@pytest.fixture
def visitor(request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """A second start, which rings as long as it has patience; its parameter is a file."""
    with visiting(NAME, str(getattr(request, "param", ""))) as process:
        yield process


def visiting(name: str, file: str) -> subprocess.Popen[bytes]:
    """Ring from another process, as a second start does."""
    return subprocess.Popen([sys.executable, "-c", VISITOR, name, file])


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


@pytest.mark.parametrize("visitor", [FILE], indirect=True)
def test_the_first_is_given_the_file_of_the_second(
    qtbot: QtBot, visitor: subprocess.Popen[bytes]
) -> None:
    bell, heard = Doorbell(NAME), list[str]()
    bell.rung.connect(heard.append)
    qtbot.waitUntil(lambda: visitor.poll() is not None, timeout=20_000)
    assert (visitor.returncode, heard) == (0, [FILE])
    bell.close()


@pytest.mark.parametrize("visitor", [FILE], indirect=True)
def test_an_older_first_still_comes_to_the_front(
    qtbot: QtBot, visitor: subprocess.Popen[bytes]
) -> None:
    old, heard = QLocalServer(), list[bytes]()

    def greet() -> None:
        guest = old.nextPendingConnection()

        def answer() -> None:
            heard.append(bytes(guest.readAll().data()))
            if heard[-1] == ASK:
                guest.write(ANSWER)
            guest.disconnectFromServer()

        guest.readyRead.connect(answer)

    old.newConnection.connect(greet)
    old.listen(NAME)
    qtbot.waitUntil(lambda: visitor.poll() is not None, timeout=20_000)
    assert (visitor.returncode, heard[-1]) == (0, ASK)
    old.close()


@pytest.mark.parametrize("file", [FILE, os.fsdecode(b"/tmp/\xff\n.csv"), "/" + "a" * (LONGEST - 1)])
def test_a_path_comes_as_it_is(file: str) -> None:
    assert file_in(line_for(file)) == file


@pytest.mark.parametrize("file", ["", "/" + "a" * LONGEST])
def test_no_file_or_one_that_no_system_has_is_not_told(file: str) -> None:
    assert line_for(file) == ASK


@pytest.mark.parametrize(
    "line",
    [
        b"open up\n",
        b"open 2f\xff\n",
        b"open " + b"relative.csv".hex().encode() + b"\n",
        b"open " + b"/a\0b".hex().encode() + b"\n",
        b"open " + b"/a.csv".hex().encode(),
        b"open " + b"2f" * (LONGEST + 1) + b"\n",
        b"open \n",
    ],
)
def test_what_is_no_path_is_refused(line: bytes) -> None:
    assert file_in(line) is None


@pytest.mark.parametrize("noise", [b"open up\n", b"open " + b"2f" * 9000])
def test_noise_is_not_an_answer_to_the_door(qtbot: QtBot, noise: bytes) -> None:
    bell, stranger = Doorbell(NAME), QLocalSocket()
    stranger.connectToServer(NAME)
    with qtbot.assertNotEmitted(bell.rung), qtbot.waitSignal(stranger.disconnected):
        stranger.write(noise)
    bell.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_path_may_come_in_two_parts(qtbot: QtBot) -> None:
    bell, guest, heard = Doorbell(NAME), QLocalSocket(), list[str]()
    bell.rung.connect(heard.append)
    guest.connectToServer(NAME)
    line = line_for(FILE)
    guest.write(line[:9])
    guest.flush()
    QCoreApplication.processEvents()
    with qtbot.waitSignal(bell.rung):
        guest.write(line[9:])
    assert heard == [FILE]
    bell.close()
