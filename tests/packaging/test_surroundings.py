"""Before Qt begins: letters are UTF-8, and where there is no screen that is said in a sentence."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from coach.files import resources
from ui.surroundings import (
    NO_FOLDER,
    NO_SCREEN,
    can_keep_in,
    do_without_fonts,
    has_screen,
    speak_utf8,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux alone has these ways")


#: Tells of no font at all.
NO_FONTS = resources() / "fonts" / "fonts.conf"


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


def _begun(home: Path, **environ: str) -> tuple[int, str]:
    """Start it; give its exit code, and what it said on standard error."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ui", "--home", str(home)],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, **environ},
        timeout=60,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("display", ["", "nowhere", ":987"])
def test_without_a_screen_there_is_one_sentence_and_no_dump(display: str, tmp_path: Path) -> None:
    begun = _begun(tmp_path / "home", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    assert begun == (1, f"{NO_SCREEN}\n")
    assert not (tmp_path / "home").exists()


def test_a_folder_whose_name_is_no_letters_is_refused_in_one_sentence(tmp_path: Path) -> None:
    home = tmp_path / os.fsdecode(b"a \xff")
    assert _begun(home) == (1, f"{NO_FOLDER}\n")
    assert list(tmp_path.iterdir()) == []


def test_a_computer_without_fonts_is_none_to_complain_of(tmp_path: Path) -> None:
    bare, own = dict[str, str](), {"FONTCONFIG_FILE": "own.conf"}
    for environ in (bare, own):
        do_without_fonts(environ, usual=str(tmp_path / "fonts.conf"))
    assert bare == {"FONTCONFIG_FILE": str(NO_FONTS)}
    assert own == {"FONTCONFIG_FILE": "own.conf"}


def test_a_folder_can_have_spaces_and_letters_of_any_language() -> None:
    assert can_keep_in("/home/a b é 我")
    assert not can_keep_in("~/.local/share/inturn")


_WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from ui.__main__ import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize(("option", "said"), [("--version", "In Turn "), ("--help", "FILE")])
def test_version_and_help_need_no_qt(option: str, said: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, option], check=True, capture_output=True, text=True
    )
    assert said in done.stdout


_AND_END = """
import os, signal, sys
from pathlib import Path
from ui import start
from ui.application import Application
begin = Application.start
def begin_and_end(program):
    begin(program)
    program.desk.keeper.ask(lambda store: None, lambda _: os.kill(os.getpid(), signal.SIGTERM))
Application.start = begin_and_end
sys.exit(start.run(Path(sys.argv[1])))
"""


@pytest.mark.parametrize(
    "environ",
    [
        {"LC_ALL": "POSIX", "XDG_RUNTIME_DIR": ""},
        {"TMPDIR": "/nowhere", "FONTCONFIG_FILE": str(NO_FONTS)},
        {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "PULSE_SERVER": "unix:/nowhere"},
    ],
    ids=["no letters", "no fonts, no place for files", "no bus, no sound"],
)
def test_it_begins_and_ends_in_silence(environ: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _AND_END, str(tmp_path / "a b é")],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, **environ},
        timeout=120,
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said, done.stdout) == (0, [], "")


@pytest.mark.parametrize("mask", [0o000, 0o077])
def test_what_it_keeps_is_closed_to_others_whatever_the_mask(mask: int, tmp_path: Path) -> None:
    home = tmp_path / "home"
    command = [sys.executable, "-c", _AND_END, str(home)]
    subprocess.run(command, check=True, umask=mask, stderr=subprocess.DEVNULL, timeout=120)
    assert home.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in home.rglob("*") if file.is_file()} == {0o600}


def test_it_needs_no_streams(tmp_path: Path) -> None:
    shut = f"exec {shlex.join([sys.executable, '-c', _AND_END, str(tmp_path / 'home')])} >&- 2>&-"
    done = subprocess.run(["sh", "-c", shut], check=False, timeout=120)
    assert done.returncode == 0
    assert (tmp_path / "home" / "inturn.db").is_file()
