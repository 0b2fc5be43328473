"""In Turn opens no connection: the kernel would end it, whatever part of it tried."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging import jail
from ui.places import MAKERS
from ui.settings.view import Section

pytestmark = pytest.mark.skipif(not jail.is_possible(), reason="needs Linux on x86-64 or ARM64")

_IN_JAIL = [sys.executable, jail.__file__, sys.executable]
_QT_ASKS = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QTcpSocket
app = QCoreApplication([])
socket = QTcpSocket()
socket.connectToHost("127.0.0.1", 9)
socket.waitForConnected(2000)
"""
_QT_RINGS = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer
app = QCoreApplication([])
assert QLocalServer().listen("inturn-jail-test")
"""


def _exit_code(*arguments: str, cwd: Path) -> int:
    done = subprocess.run([*_IN_JAIL, *arguments], check=False, cwd=cwd, timeout=300)
    return done.returncode


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6", "AF_NETLINK"])
def test_a_socket_that_leads_elsewhere_ends_the_program(family: str, tmp_path: Path) -> None:
    code = f"import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM)"
    assert _exit_code("-c", code, cwd=tmp_path) == -signal.SIGSYS


def test_a_connection_of_qt_ends_the_program(tmp_path: Path) -> None:
    assert _exit_code("-c", _QT_ASKS, cwd=tmp_path) == -signal.SIGSYS


def test_a_program_that_a_program_starts_is_held_too(tmp_path: Path) -> None:
    inner = "import socket; socket.socket(socket.AF_INET)"
    outer = f"import subprocess, sys; sys.exit(-subprocess.call([sys.executable, '-c', {inner!r}]))"
    assert _exit_code("-c", outer, cwd=tmp_path) == signal.SIGSYS


def test_a_local_socket_is_fine(tmp_path: Path) -> None:
    code = "import socket; socket.socket(socket.AF_UNIX)"
    assert _exit_code("-c", code, cwd=tmp_path) == 0


def test_the_local_server_of_qt_is_fine(tmp_path: Path) -> None:
    assert _exit_code("-c", _QT_RINGS, cwd=tmp_path) == 0


@pytest.mark.slow
def test_a_whole_session_opens_no_connection(tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    code = _exit_code(
        "-P", "-m", "ui", "--home", str(tmp_path / "home"), "--tour", str(pictures), cwd=tmp_path
    )
    assert code == 0
    assert list(pictures.glob("*.png"))


@pytest.mark.slow
def test_no_place_opens_a_connection(tmp_path: Path) -> None:
    done = subprocess.run(
        [*_IN_JAIL, "-P", "-m", "ui", "--self-check"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    places = {line.removeprefix("ok      place ") for line in done.stdout.splitlines()}
    sections = {f"settings, {section.value}" for section in Section}
    assert places >= {*MAKERS, *sections, "welcome", "talk alone", "breathing", "hidden"}


def test_the_command_line_opens_no_connection(tmp_path: Path) -> None:
    assert _exit_code("-P", "-m", "coach", "content", "list", cwd=tmp_path) == 0
