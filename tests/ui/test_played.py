"""A recording in the place of the microphone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.listening.told import Form
from tests.ui.listening.standins import tone, wav
from ui.microphone import Access, Refused
from ui.played import PlayedMicrophone


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def played(tmp_path: Path, clock: HandClock, qtbot: QtBot) -> Iterator[PlayedMicrophone]:
    made = PlayedMicrophone(wav(tmp_path / "evening.wav", tone(0.2)), clock)
    yield made
    made.close()


def test_it_gives_what_is_due_and_silence_after_its_end(
    played: PlayedMicrophone, clock: HandClock
) -> None:
    heard: list[bytes] = []
    played.heard.connect(heard.append)
    assert played.open() == Form()
    for seconds in (0, 0.1, 0.05, 0.1):
        clock.move(seconds)
        played.look()
    assert [len(data) for data in heard] == [3200, 1600, 3200]
    assert b"".join(heard) == tone(0.2) + bytes(1600)


def test_it_begins_at_its_beginning_each_time_and_is_still_once_closed(
    played: PlayedMicrophone, clock: HandClock
) -> None:
    heard: list[bytes] = []
    played.heard.connect(heard.append)
    for _ in range(2):
        played.open()
        clock.move(0.1)
        played.look()
        played.close()
        clock.move(0.1)
        played.look()
    assert heard == [tone(0.1)] * 2


def test_it_is_a_device_like_any_other_and_nobody_is_asked(played: PlayedMicrophone) -> None:
    (device,) = played.devices()
    assert (device.id, device.name, played.opened) == ("evening.wav", "evening", "evening.wav")
    assert played.access() is Access.GRANTED
    answers: list[bool] = []
    played.ask(lambda: answers.append(True))
    assert answers == [True]


@pytest.mark.parametrize(("width", "number", "quiet"), [(1, "u1", b"\x80"), (3, "i3", b"\0")])
def test_other_forms_are_told_and_have_their_own_silence(
    tmp_path: Path, clock: HandClock, qtbot: QtBot, width: int, number: str, quiet: bytes
) -> None:
    file = wav(tmp_path / "other.wav", b"\x01" * 12, rate=8000, channels=2, width=width)
    played = PlayedMicrophone(file, clock)
    form = played.open()
    assert isinstance(form, Form)
    assert (form.rate, form.channels, form.number) == (8000, 2, number)
    heard: list[bytes] = []
    played.heard.connect(heard.append)
    clock.move(1)
    played.look()
    assert heard[0].strip(quiet) == b"\x01" * 12
    played.close()


def test_a_file_that_is_not_there_or_is_torn_is_no_device(
    tmp_path: Path, clock: HandClock, qtbot: QtBot
) -> None:
    missing = PlayedMicrophone(tmp_path / "none.wav", clock)
    assert (missing.devices(), missing.open()) == ((), Refused.NO_DEVICE)
    for torn in (b"", b"RIFF\x04\x00\x00\x00WAVE", b"words"):
        (tmp_path / "torn.wav").write_bytes(torn)
        assert PlayedMicrophone(tmp_path / "torn.wav", clock).open() is Refused.NO_DEVICE
