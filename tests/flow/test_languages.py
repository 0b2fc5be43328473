"""In Turn in Spanish: at the first start where the computer speaks it, or once it was chosen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from coach.content import source
from coach.content.library import Library
from coach.content.mistakes import Notes
from coach.content.prose import SettingsWords
from tests.flow.conftest import Start
from tests.hygiene.project import ROOT
from ui.language import speak
from ui.preferences import Preferences
from ui.shell import PREFERENCES

#: Files that Today is made of, of more than sixty.
_FEW = 8


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def chosen(start: Start, language: str) -> None:
    """Let a language be chosen before the program begins."""
    start.data.mkdir(parents=True, exist_ok=True)
    preferences = Preferences(start.data / PREFERENCES)
    preferences.choose(replace(preferences.choices, language=language, welcomed=True))


def test_all_places_speak_the_chosen_language(start: Start) -> None:
    chosen(start, "es")
    app = start()
    for place in ("Hablar", "Dilo", "Tarjetas", "Avances", "Ayuda y seguridad", "Ajustes", "Hoy"):
        app.go_to(place)
        assert place in app.words
        assert "Help & safety" not in app.words


def test_a_choice_counts_from_the_next_start_on(start: Start) -> None:
    chosen(start, "")
    app = start()
    app.go_to("Settings").reach("Language: Like the computer").press("Right", times=2)
    next_ = Library(language="es").prose(SettingsWords).language_next
    app.until_words(next_)
    assert "Today" in app.words
    app.close()
    assert "Hoy" in start(app.home, app.clock).words


@pytest.mark.parametrize(
    ("environment", "speaks"),
    [
        ({"LANG": "es"}, "es"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8", "LC_ALL": "es_AR.UTF-8"}, "es"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system says it in its own way")
def test_the_first_start_speaks_what_the_computer_speaks(
    environment: dict[str, str], speaks: str
) -> None:
    code = "from ui.language import wanted_here; print(wanted_here(''))"
    plain = {name: value for name, value in os.environ.items() if name not in {"LANG", "LC_ALL"}}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=plain | environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == speaks


def test_the_first_page_reads_only_what_it_shows(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    plain = source.tables

    def reading(path: Path, notes: Notes, english: source.English | None = None) -> Any:
        read.append(path.name)
        return plain(path, notes, english)

    for module in ("reading", "deck", "drill"):
        monkeypatch.setattr(f"coach.content.{module}.tables", reading)
    start.known()
    assert "today.toml" in read
    assert len(read) <= _FEW, read
