"""``build/run.py``: a window where there is a screen, a told tour where there is none."""

from pathlib import Path

import pytest
import run

from machine import screen
from machine.world import Stop
from tests.packaging.machines import Computer


@pytest.fixture(autouse=True)
def x_server_on_five(monkeypatch: pytest.MonkeyPatch) -> None:
    def answers(display: str) -> bool:
        return display == ":5"

    monkeypatch.setattr(screen, "x_server_answers", answers)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a project whose environment is being made by a computer that only notes it."""
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "requirements.txt").touch()
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def _started(computer: Computer, root: Path, *arguments: str) -> list[str]:
    computer.on_run = lambda command: _do(command, root)
    assert run.main(list(arguments), computer.world(), root) == 0
    return computer.ran[-1]


def _do(command: list[str], root: Path) -> None:
    """Leave behind what the real commands would: a Python, a picture."""
    if "venv" in command:
        (root / ".venv" / "bin").mkdir()
        (root / ".venv" / "bin" / "python").touch()
    if "--tour" in command:
        folder = Path(command[command.index("--tour") + 1])
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "01-today.png").touch()


def test_with_a_screen_the_app_is_opened_with_its_options(root: Path) -> None:
    computer = Computer(environ={"DISPLAY": ":5"})
    command = _started(computer, root, "--home", "here")
    assert command == [
        str(root / ".venv" / "bin" / "python"), "-P", "-m", "ui", "--home", "here",
    ]  # fmt: skip


def test_the_app_gets_the_screen_as_it_is(root: Path) -> None:
    computer = Computer(environ={"DISPLAY": ":5", "PYTHONPATH": "/elsewhere"})
    _started(computer, root)
    assert computer.given[-1] == {"DISPLAY": ":5"}


def test_without_a_screen_a_session_is_played_and_its_pictures_are_told(root: Path) -> None:
    computer = Computer()
    command = _started(computer, root)
    assert command[-2:] == ["--tour", str(root / "dist" / "tour")]
    assert computer.given[-1]["QT_QPA_PLATFORM"] == "offscreen"
    assert "There is no screen here" in computer.heard
    assert "Pictures written: 1." in computer.heard


def test_pictures_of_an_earlier_session_are_put_away(root: Path) -> None:
    old = root / "dist" / "tour" / "99-old.png"
    old.parent.mkdir(parents=True)
    old.touch()
    computer = Computer()
    _started(computer, root)
    assert not old.exists()
    assert "Pictures written: 1." in computer.heard


def test_the_tour_leaves_the_data_of_the_person_alone(root: Path) -> None:
    command = _started(Computer(), root)
    home = Path(command[command.index("--home") + 1])
    assert "inturn-tour-" in home.name
    assert not home.exists()


def test_without_a_screen_the_help_is_still_shown(root: Path) -> None:
    computer = Computer()
    assert _started(computer, root, "--help")[-1] == "--help"
    assert "no screen" not in computer.heard


def test_libraries_of_x_are_asked_for_only_with_a_screen(root: Path) -> None:
    _started(Computer(lacking={"libxcb-cursor.so.0"}), root)


def test_libraries_of_x_are_asked_for_with_a_screen(root: Path) -> None:
    computer = Computer(lacking={"libxcb-cursor.so.0"}, environ={"DISPLAY": ":5"})
    with pytest.raises(Stop, match="libxcb-cursor0"):
        run.main([], computer.world(), root)


def test_on_windows_the_window_is_opened_by_the_python_of_windows(root: Path) -> None:
    computer = Computer(platform="win32", programs=set())
    computer.on_run = lambda command: _do(command, root)
    scripts = root / ".venv" / "Scripts"
    scripts.mkdir(parents=True)
    (scripts / "python.exe").touch()
    (root / ".venv" / "pyvenv.cfg").write_text("home = C:\\Python\n", encoding="utf-8")
    assert run.main([], computer.world(), root) == 0
    assert computer.ran[-1] == [str(scripts / "python.exe"), "-P", "-m", "ui"]


def test_on_a_mac_no_library_and_no_screen_is_looked_for(root: Path) -> None:
    computer = Computer(lacking={"libGL.so.1"}, platform="darwin", programs=set())
    command = _started(computer, root)
    assert command[1:] == ["-P", "-m", "ui"]
    assert "no screen" not in computer.heard


def test_a_tour_that_breaks_off_is_told(root: Path) -> None:
    computer = Computer(answers={"--tour": (3, [])})
    with pytest.raises(Stop, match=r"could not be played to its end \(exit code 3\)"):
        _started(computer, root)
