"""Before the computer sleeps the book is locked: logind waits for that, where there is one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from pytestqt.qtbot import QtBot

from tests.ui.talk.before import HandAfter
from ui.reflect import sleeping
from ui.reflect.sleeping import LET_GO, Sleep, system_bus

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no bus here"),
]

_PATH, _INTERFACE = "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


class Logind(QDBusVirtualObject):
    """Stands in for logind on a bus of its own."""

    def __init__(self, bus: QDBusConnection, *, grants: bool = True) -> None:
        super().__init__()
        self._bus = bus
        self._grants = grants
        self.asked: list[list[object]] = []
        self._reads = -1
        bus.registerVirtualObject(_PATH, self)
        bus.registerService("org.freedesktop.login1")

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append(message.arguments())
        if not self._grants:
            return connection.send(message.createErrorReply("org.test.No", "not now"))
        self._reads, writes = os.pipe()
        os.set_blocking(self._reads, False)
        reply = message.createReply()
        reply.setArguments([QDBusUnixFileDescriptor(writes)])
        os.close(writes)
        return connection.send(reply)

    def tell(self, *, begins: bool) -> None:
        signal = QDBusMessage.createSignal(_PATH, _INTERFACE, "PrepareForSleep")
        signal.setArguments([begins])
        self._bus.send(signal)

    @property
    def waits(self) -> bool:
        """Whether the other end of what it gave is still held."""
        try:
            return os.read(self._reads, 1) != b""
        except BlockingIOError:
            return True


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A bus for this test alone."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address",
               f"--address=unix:path={tmp_path / 'bus'}"]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        for name in ("logind", "sleep"):
            QDBusConnection.disconnectFromBus(name)
        daemon.terminate()


@pytest.fixture
def logind(address: str) -> Logind:
    return Logind(QDBusConnection.connectToBus(address, "logind"))


@pytest.fixture
def after() -> HandAfter:
    return HandAfter()


@pytest.fixture
def sleep(address: str, after: HandAfter) -> Sleep:
    return Sleep(after, lambda: QDBusConnection.connectToBus(address, "sleep"))


def test_the_computer_waits_while_a_book_is_open_and_for_the_moment_after(
    qtbot: QtBot, logind: Logind, sleep: Sleep, after: HandAfter
) -> None:
    sleep.begin()
    sleep.begin()
    qtbot.waitUntil(lambda: sleep.holds)
    assert logind.asked == [["sleep", "In Turn", "Locks a private book", "delay"]]
    sleep.end()
    sleep.end()
    assert logind.waits
    assert after.come() == [LET_GO]
    qtbot.waitUntil(lambda: not logind.waits)
    sleep.begin()
    qtbot.waitUntil(lambda: sleep.holds)


def test_sleep_is_told_while_a_book_is_open_and_waking_is_not(
    qtbot: QtBot, logind: Logind, sleep: Sleep
) -> None:
    told = list[bool]()
    sleep.coming.connect(lambda: told.append(True))
    sleep.begin()
    qtbot.waitUntil(lambda: sleep.holds)
    logind.tell(begins=False)
    logind.tell(begins=True)
    qtbot.waitUntil(lambda: told == [True])
    sleep.end()
    sleep.prepare(True)
    assert told == [True]


def test_a_book_that_is_opened_again_at_once_still_holds_it(
    qtbot: QtBot, logind: Logind, sleep: Sleep, after: HandAfter
) -> None:
    sleep.begin()
    qtbot.waitUntil(lambda: sleep.holds)
    sleep.end()
    sleep.begin()
    after.come()
    assert sleep.holds
    assert len(logind.asked) == 1


def test_what_is_granted_after_the_book_closed_is_let_go(
    qtbot: QtBot, logind: Logind, sleep: Sleep, after: HandAfter
) -> None:
    sleep.begin()
    qtbot.waitUntil(lambda: logind.asked != [])
    sleep.end()
    after.come()
    qtbot.waitUntil(lambda: not logind.waits)
    assert not sleep.holds


def test_where_it_is_not_granted_nothing_is_said(qtbot: QtBot, address: str) -> None:
    logind = Logind(QDBusConnection.connectToBus(address, "logind"), grants=False)
    sleep = Sleep(HandAfter(), lambda: QDBusConnection.connectToBus(address, "sleep"))
    sleep.begin()
    qtbot.waitUntil(lambda: logind.asked != [])
    assert not sleep.holds


def test_without_a_bus_nothing_is_held_and_nothing_breaks(qtbot: QtBot) -> None:
    looked = list[bool]()

    def none() -> None:
        looked.append(True)

    sleep = Sleep(HandAfter(), none)
    sleep.begin()
    qtbot.waitUntil(lambda: looked == [True])
    sleep.end()
    assert not sleep.holds


def test_elsewhere_no_bus_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleeping.sys, "platform", "win32")
    assert system_bus() is None
    monkeypatch.setattr(sleeping.sys, "platform", "linux")
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)
    assert system_bus() is None
