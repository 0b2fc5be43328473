"""The computer's voice is loaded when somebody wants to hear something, and may be missing."""

import sys
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from ui.voice import SystemVoice, Voice

pytestmark = pytest.mark.usefixtures("qapp")


class State:
    """The states of a speech, by name."""

    Error, Ready, Speaking = "error", "ready", "speaking"


class Changed:
    """A signal of a speech."""

    def connect(self, told: object) -> None:
        self.told = told


class Language:
    """What a locale says of its language."""

    def __init__(self, language: object) -> None:
        self._language = language

    def language(self) -> object:
        return self._language


class Speech:
    """A speech engine by hand. ``made`` are all that were made."""

    State = State
    engines: tuple[str, ...] = ("speechd", "mock")
    broken = False
    made: ClassVar[list["Speech"]] = []

    def __init__(self, parent: object) -> None:
        self.said: list[str] = []
        self.locale: object = None
        self.stateChanged = Changed()
        Speech.made.append(self)

    @staticmethod
    def availableEngines() -> tuple[str, ...]:
        return Speech.engines

    def engine(self) -> str:
        return "speechd"

    def state(self) -> str:
        return State.Error if Speech.broken else State.Ready

    def availableLocales(self) -> list[object]:
        return [QLocale("fr_FR"), QLocale("en_GB")]

    def setLocale(self, locale: object) -> None:
        self.locale = locale

    def say(self, words: str) -> None:
        self.said.append(words)

    def stop(self) -> None:
        self.said.append("")

    def deleteLater(self) -> None:
        Speech.made.remove(self)


@pytest.fixture(autouse=True)
def speech(monkeypatch: pytest.MonkeyPatch) -> type[Speech]:
    module: Any = type(sys)("PySide6.QtTextToSpeech")
    module.QTextToSpeech = Speech
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", module)
    monkeypatch.setattr(Speech, "engines", ("speechd", "mock"))
    monkeypatch.setattr(Speech, "broken", False)
    monkeypatch.setattr(Speech, "made", [])
    return Speech


def test_nothing_is_loaded_before_somebody_asks_and_then_once(speech: type[Speech]) -> None:
    voice = SystemVoice("en")
    voice.stop()
    assert speech.made == []
    voice.say("No rush.")
    voice.say("I am here.")
    voice.stop()
    (made,) = speech.made
    assert made.said == ["No rush.", "I am here.", ""]
    assert made.locale == QLocale("en_GB")


@pytest.mark.parametrize("engines", [(), ("mock",)])
def test_without_a_voice_that_is_told(
    speech: type[Speech], engines: tuple[str, ...], qtbot: QtBot
) -> None:
    speech.engines = engines
    voice = SystemVoice("en")
    with qtbot.waitSignal(voice.missing):
        voice.say("No rush.")
    assert speech.made == []


def test_a_voice_that_does_not_work_is_a_missing_one(speech: type[Speech], qtbot: QtBot) -> None:
    speech.broken = True
    voice = SystemVoice("en")
    with qtbot.waitSignal(voice.missing):
        voice.say("No rush.")
    assert speech.made == []


def test_a_system_without_a_sound_library_has_no_voice(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    voice = SystemVoice("en")
    with qtbot.waitSignal(voice.missing):
        voice.say("No rush.")


def test_whether_it_speaks_is_told_and_a_voice_that_breaks_is_missing(
    speech: type[Speech], qtbot: QtBot
) -> None:
    voice = SystemVoice("en")
    voice.say("No rush.")
    told = speech.made[0].stateChanged.told
    assert callable(told)
    heard: list[bool] = []
    voice.changed.connect(heard.append)
    told(State.Speaking)
    assert heard == [True]
    with qtbot.waitSignals([voice.missing, voice.changed]):
        told(State.Error)


def test_a_voice_of_no_kind_says_nothing() -> None:
    for say in (lambda: Voice().say("x"), lambda: Voice().stop()):
        with pytest.raises(NotImplementedError):
            say()
