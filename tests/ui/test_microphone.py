"""The microphone: opened when asked, closed when asked, and never silent about what is wrong."""

import sys
from collections.abc import Iterator
from typing import Any, Self

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.listening.told import Form
from tests.ui.hand_sound import Error, Format, HandDevice, HandSound, SampleFormat
from ui.microphone import Access, Device, Gone, Microphone, Refused, SystemMicrophone

INSIDE = HandDevice("inside")
DESK = HandDevice("desk", usual=True)


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> HandSound:
    module: Any = type(sys)("PySide6.QtMultimedia")
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", module)
    return HandSound(module, INSIDE, DESK)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def microphone(sound: HandSound, clock: HandClock, qtbot: QtBot) -> Iterator[SystemMicrophone]:
    made = SystemMicrophone(clock)
    yield made
    made.close()


@pytest.fixture
def told(microphone: SystemMicrophone) -> list[object]:
    told: list[object] = []
    microphone.heard.connect(told.append)
    microphone.lost.connect(told.append)
    return told


def look(microphone: SystemMicrophone, clock: HandClock, seconds: float) -> None:
    """Let time pass as the timer lets it."""
    for _ in range(round(seconds * 20)):
        clock.move(0.05)
        microphone.look()


def allow(monkeypatch: pytest.MonkeyPatch, status: Qt.PermissionStatus) -> None:
    def check(*_: object) -> Qt.PermissionStatus:
        return status

    monkeypatch.setattr(QGuiApplication, "checkPermission", check)


def test_devices_are_named_and_the_usual_one_comes_first(microphone: SystemMicrophone) -> None:
    assert microphone.devices() == (Device("id of desk", "desk"), Device("id of inside", "inside"))


def test_it_opens_with_our_own_form_and_room_for_two_seconds(
    microphone: SystemMicrophone, sound: HandSound
) -> None:
    assert microphone.open() == Form()
    assert (sound.source.device, sound.source.room) == (DESK, 64_000)
    assert microphone.opened == "id of desk"


def test_the_chosen_one_is_taken_and_the_usual_one_where_it_is_gone(
    microphone: SystemMicrophone, sound: HandSound
) -> None:
    microphone.open("id of inside")
    assert sound.source.device is INSIDE
    microphone.open("id of another")
    assert sound.source.device is DESK
    sound.devices = [INSIDE]
    microphone.open("")
    assert sound.source.device is INSIDE


@pytest.mark.parametrize(
    "device",
    [HandDevice("wide", takes=(48_000,)), HandDevice("proud", opens=(48_000,))],
    ids=lambda device: device.name,
)
def test_where_our_form_is_refused_its_own_is_taken(
    microphone: SystemMicrophone, sound: HandSound, device: HandDevice
) -> None:
    sound.devices = [device]
    assert microphone.open() == Form(48_000, 2, "f4")
    assert sound.source.room == 768_000


@pytest.mark.parametrize(
    "device",
    [
        HandDevice("shut", opens=()),
        HandDevice("odd", opens=(), prefers=Format(48_000, 2, SampleFormat.Unknown)),
        HandDevice("empty", opens=(), prefers=Format(0, 0, SampleFormat.Int32)),
    ],
    ids=lambda device: device.name,
)
def test_one_that_cannot_be_opened_is_none_and_nothing_stays_open(
    microphone: SystemMicrophone, sound: HandSound, device: HandDevice
) -> None:
    sound.devices = [device]
    assert microphone.open() is Refused.NO_DEVICE
    assert all(one.calls == ["start", "stop", "delete"] for one in sound.sources)


class Registry:
    """The part of the registry of Windows in which people choose what may hear."""

    HKEY_CURRENT_USER, HKEY_LOCAL_MACHINE = "user", "machine"

    def __init__(self, **chosen: str) -> None:
        self.chosen = chosen

    def OpenKey(self, key: str, path: str) -> "Registry":
        value = self.chosen.get("desktop" if path.endswith("NonPackaged") else key)
        if value is None:
            raise FileNotFoundError(path)
        return Registry(value=value)

    def QueryValueEx(self, key: "Registry", name: str) -> tuple[str, int]:
        return key.chosen[name.lower()], 1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize(
    ("registry", "access"),
    [
        (Registry(), Access.GRANTED),
        (Registry(user="Allow", machine="Allow", desktop="Allow"), Access.GRANTED),
        (Registry(user="Deny"), Access.DENIED),
        (Registry(user="Allow", desktop="Deny"), Access.DENIED),
        (Registry(machine="Deny"), Access.DENIED),
    ],
)
def test_windows_asks_nobody_and_is_read(
    microphone: SystemMicrophone,
    monkeypatch: pytest.MonkeyPatch,
    registry: Registry,
    access: Access,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", registry)
    assert microphone.access() is access


def test_windows_refuses_to_open_in_the_place_of_asking(
    microphone: SystemMicrophone, sound: HandSound, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound.devices = [HandDevice("shut", opens=())]
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "winreg", Registry())
    assert microphone.open() is Refused.NOT_ALLOWED


def test_without_a_device_or_a_sound_library_there_is_none(
    microphone: SystemMicrophone, sound: HandSound, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound.devices = []
    assert (microphone.devices(), microphone.open()) == ((), Refused.NO_DEVICE)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert SystemMicrophone().open() is Refused.NO_DEVICE


@pytest.mark.parametrize(
    ("status", "access"),
    [
        (Qt.PermissionStatus.Granted, Access.GRANTED),
        (Qt.PermissionStatus.Undetermined, Access.ASK),
        (Qt.PermissionStatus.Denied, Access.DENIED),
    ],
)
def test_what_the_system_allows_is_known_without_asking(
    microphone: SystemMicrophone,
    sound: HandSound,
    monkeypatch: pytest.MonkeyPatch,
    status: Qt.PermissionStatus,
    access: Access,
) -> None:
    allow(monkeypatch, status)
    assert microphone.access() is access
    opened = microphone.open()
    assert (opened == Form()) is (access is Access.GRANTED)
    assert bool(sound.sources) is (access is Access.GRANTED)


def test_the_system_asks_in_its_own_window(microphone: SystemMicrophone, qtbot: QtBot) -> None:
    answers: list[bool] = []
    microphone.ask(lambda: answers.append(True))
    qtbot.waitUntil(lambda: answers == [True])


def test_all_that_comes_is_given_in_bursts_or_late_and_nothing_twice(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    sound.source.waiting = b"first"
    look(microphone, clock, 1.5)
    sound.source.waiting = b"late" * 1000
    look(microphone, clock, 1.5)
    sound.source.waiting = b"more"
    look(microphone, clock, 0.1)
    assert told == [b"first", b"late" * 1000, b"more"]


def test_one_that_gives_nothing_for_two_seconds_is_gone(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    sound.source.waiting = b"first"
    look(microphone, clock, 1.95)
    assert told == [b"first"]
    look(microphone, clock, 0.15)
    assert told == [b"first", Gone.STILL]
    assert sound.source.calls == ["start", "stop", "delete"]
    look(microphone, clock, 5)
    assert len(told) == 2


def test_before_its_first_sound_it_may_take_longer(
    microphone: SystemMicrophone, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    look(microphone, clock, 5.9)
    assert told == []
    look(microphone, clock, 0.2)
    assert told == [Gone.STILL]


def test_a_computer_that_slept_has_lost_no_microphone(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    sound.source.waiting = b"first"
    look(microphone, clock, 0.1)
    clock.move(3600)
    look(microphone, clock, 0.1)
    assert told == [b"first"]


def test_one_that_says_that_it_is_broken_gives_its_last_and_is_gone(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    sound.source.waiting, sound.source.fails = b"last", Error.IOError
    look(microphone, clock, 0.1)
    assert told == [b"last", Gone.FAULT]


def test_one_that_is_pulled_out_is_gone_and_others_are_not(
    microphone: SystemMicrophone, sound: HandSound, told: list[object]
) -> None:
    changes: list[bool] = []
    microphone.devices_changed.connect(lambda: changes.append(True))
    microphone.open()
    sound.plug(DESK)
    assert told == []
    sound.plug(INSIDE)
    assert told == [Gone.AWAY]
    assert len(changes) == 2


def test_after_closing_nothing_is_given_and_the_device_is_let_go(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()
    sound.source.waiting = b"sound"
    microphone.close()
    look(microphone, clock, 5)
    assert told == []
    assert sound.source.calls == ["start", "stop", "delete"]


def test_who_closes_it_while_it_tells_is_told_no_more(
    microphone: SystemMicrophone, sound: HandSound, clock: HandClock, told: list[object]
) -> None:
    microphone.open()

    def close(_: object) -> None:
        microphone.close()

    microphone.heard.connect(close)
    sound.source.waiting, sound.source.fails = b"last", Error.IOError
    look(microphone, clock, 0.1)
    assert told == [b"last"]


def test_no_sound_is_loaded_before_a_microphone_is_asked_for(qtbot: QtBot) -> None:
    if "PySide6.QtMultimedia" in sys.modules:
        pytest.skip("another test has loaded it")
    SystemMicrophone().close()
    assert "PySide6.QtMultimedia" not in sys.modules


def test_a_real_microphone_or_none_is_no_error_and_no_warning(qtbot: QtBot) -> None:
    microphone = SystemMicrophone()
    opened = microphone.open()
    assert isinstance(opened, Form) is bool(microphone.devices())
    microphone.close()


@pytest.mark.parametrize("what", ["devices", "access", "open", "close"])
def test_a_microphone_of_no_kind_hears_nothing(what: str) -> None:
    with pytest.raises(NotImplementedError):
        getattr(Microphone(), what)()
