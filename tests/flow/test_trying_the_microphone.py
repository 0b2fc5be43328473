"""The microphone is tried in Settings, and closed whichever way one leaves them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.flow.app import App
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople, introduce
from tests.ui.listening.standins import HandMicrophone, tone, wav


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> HandMicrophone:
    """The microphone of this computer, by hand."""
    made = HandMicrophone()

    def system(*_: object) -> HandMicrophone:
        return made

    monkeypatch.setattr("ui.microphone.SystemMicrophone", system)
    return made


@pytest.fixture
def trying(start: Start, microphone: HandMicrophone) -> TwoPeople:
    two = start.known()
    two.go_to("Settings").reach("Microphone").choose("Try it").until_words("Very quiet")
    assert microphone.is_open
    return two


def test_it_hears_and_stops_when_told(trying: TwoPeople, microphone: HandMicrophone) -> None:
    microphone.give(tone(height=9000))
    trying.until_words("It hears something")
    trying.choose("Stop").until_words("It is closed.")
    assert not microphone.is_open


@pytest.mark.parametrize("key", ["F9", "Alt+Left", "Ctrl+Return"])
def test_it_is_closed_when_one_leaves_or_hides(
    trying: TwoPeople, microphone: HandMicrophone, key: str
) -> None:
    trying.press(key)
    assert not microphone.is_open


def test_it_is_closed_with_the_program(trying: TwoPeople, microphone: HandMicrophone) -> None:
    trying.close()
    assert not microphone.is_open


@pytest.fixture
def played(qtbot: QtBot, undressed: None, data: Path, tmp_path: Path) -> Iterator[App]:
    """The program with a recording in the place of the microphone."""
    introduce(data)
    app = App(qtbot, data, hear=wav(tmp_path / "evening.wav", tone(9, height=9000)))
    yield app.start()
    app.close()


def test_a_recording_is_heard_in_its_place(played: App) -> None:
    played.go_to("Settings").reach("Microphone").reach("The computer\u2019s own choice: evening")
    played.choose("Try it")
    played.clock.move(3)
    played.until_words("It hears something")
