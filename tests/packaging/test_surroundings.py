"""Before Qt begins: letters are UTF-8, and where there is no screen that is said in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.surroundings import has_screen, speak_utf8

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has these ways")

_SAID = "In Turn opens a window, and there is no screen for it here.\n"


def _set(**environ: str) -> dict[str, str]:
    speak_utf8(environ)
    return environ


@pytest.mark.parametrize("name", ["en_GB.UTF-8", "C.utf8", "es_ES.utf-8"])
def test_a_computer_that_speaks_utf8_is_left_as_it_is(name: str) -> None:
    assert _set(LANG=name) == {"LANG": name}


def test_a_computer_that_names_no_letters_speaks_utf8() -> None:
    assert _set() == {"LC_CTYPE": "C.UTF-8"}
    assert _set(LANG="C") == {"LANG": "C", "LC_CTYPE": "C.UTF-8"}


def test_its_language_stays() -> None:
    assert _set(LC_ALL="es_ES", LANG="C") == {"LANG": "es_ES", "LC_CTYPE": "C.UTF-8"}


def _screen(**environ: str) -> bool:
    """Say whether there is one, on a computer whose X server is at :5."""
    return has_screen(environ, lambda: environ["DISPLAY"] == ":5")


def test_an_x_server_is_a_screen_if_it_answers() -> None:
    assert _screen(DISPLAY=":5")
    assert not _screen(DISPLAY=":6")
    assert not _screen()


def test_wayland_is_a_screen_if_its_socket_is_there(tmp_path: Path) -> None:
    named = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-0"}
    assert not _screen(**named)
    (tmp_path / "wayland-0").touch()
    assert _screen(**named)
    assert not _screen(QT_QPA_PLATFORM="xcb", **named)


def test_a_platform_that_needs_no_screen_has_one() -> None:
    assert _screen(QT_QPA_PLATFORM="offscreen")
    assert _screen(QT_QPA_PLATFORM="vnc:size=800x600")


@pytest.mark.parametrize("display", ["", "nowhere", ":987"])
def test_without_a_screen_there_is_one_sentence_and_no_dump(display: str, tmp_path: Path) -> None:
    environ = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ui", "--home", str(tmp_path / "home")],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environ,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (1, _SAID)
    assert not (tmp_path / "home").exists()
