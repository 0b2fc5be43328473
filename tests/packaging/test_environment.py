"""The virtual environment: made once, left alone while it fits, made anew when it is broken."""

from pathlib import Path

import pytest

from machine.environment import Environment, check_python
from machine.world import Stop
from tests.packaging.machines import Computer


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "a folder with spaces"
    (root / "build").mkdir(parents=True)
    for name in ("requirements.txt", "requirements-dev.txt"):
        (root / "build" / name).write_text(f"{name}==1\n", encoding="utf-8")
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    return root


@pytest.fixture
def computer(project: Path) -> Computer:
    def make_venv(command: list[str]) -> None:
        if "venv" in command:
            python = project / ".venv" / "bin" / "python"
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
            home = f"command = python -m venv {command[-1]}\n"
            (project / ".venv" / "pyvenv.cfg").write_text(home, encoding="utf-8")

    return Computer(on_run=make_venv)


def _prepare(computer: Computer, project: Path, use: str = "run") -> Environment:
    environment = Environment(computer.world(), project)
    computer.ran.clear()
    environment.prepare(use)
    return environment


def test_the_first_start_makes_it_and_installs_by_sums(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    assert len(computer.commands("venv")) == 1
    pinned, own = computer.commands("install")
    assert "--require-hashes" in pinned
    assert pinned[-1] == str(project / "build" / "requirements.txt")
    assert own[-2:] == ["--editable", str(project)]


def test_the_second_start_runs_nothing(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    _prepare(computer, project)
    assert computer.ran == []


def test_what_is_there_for_the_tests_is_enough_to_run(computer: Computer, project: Path) -> None:
    _prepare(computer, project, "test")
    _prepare(computer, project, "run")
    assert computer.ran == []


def test_what_is_there_to_run_is_not_enough_for_the_tests(
    computer: Computer, project: Path
) -> None:
    _prepare(computer, project, "run")
    _prepare(computer, project, "test")
    assert computer.commands("venv") == []
    assert computer.commands("install")[0][-1].endswith("requirements-dev.txt")


@pytest.mark.parametrize("changed", ["build/requirements.txt", "pyproject.toml"])
def test_a_changed_list_is_installed_again(computer: Computer, project: Path, changed: str) -> None:
    _prepare(computer, project)
    (project / changed).write_text("other\n", encoding="utf-8")
    _prepare(computer, project)
    assert len(computer.commands("install")) == 2
    assert computer.commands("venv") == []


def test_one_that_does_not_start_is_made_anew(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    (project / ".venv" / "inturn-stamp.json").unlink()
    computer.answers["version_info"] = (127, [])
    _prepare(computer, project)
    assert "made anew" in computer.heard
    assert len(computer.commands("venv")) == 1


def test_one_whose_python_has_changed_is_made_anew(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    python = project / ".venv" / "bin" / "python"
    python.unlink()
    python.symlink_to("nowhere")
    _prepare(computer, project)
    assert len(computer.commands("venv")) == 1


def test_one_that_was_moved_is_made_anew(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    moved = project.rename(project.with_name("moved"))
    environment = Environment(computer.world(), moved)
    computer.on_run = lambda _: None
    computer.ran.clear()
    environment.prepare("run")
    assert len(computer.commands("venv")) == 1


def test_one_that_a_person_made_by_hand_is_used(computer: Computer, project: Path) -> None:
    computer.on_run(["venv", str(project / ".venv")])
    (project / ".venv" / "pyvenv.cfg").write_text("home = /usr/bin\n", encoding="utf-8")
    _prepare(computer, project)
    assert computer.commands("venv") == []


def test_a_failed_installation_is_told_and_tried_again(computer: Computer, project: Path) -> None:
    computer.answers["require-hashes"] = (1, ["Collecting x", "ERROR: no connection"])
    with pytest.raises(Stop, match="The last words of pip were:\n  ERROR: no connection"):
        _prepare(computer, project)
    computer.answers.clear()
    _prepare(computer, project)
    assert len(computer.commands("install")) == 2


def test_what_is_fetched_is_told_without_its_address(computer: Computer, project: Path) -> None:
    line = "  Downloading scheme:host/x/pyside6_addons-6.12.0-cp310-abi3-any.whl (59.2 MB)"
    computer.answers["require-hashes"] = (0, ["Collecting PySide6_Addons", line])
    _prepare(computer, project)
    assert computer.said[-1] == "  pyside6_addons (59.2 MB)"


def test_a_place_that_cannot_be_written_is_told(computer: Computer, project: Path) -> None:
    (project / ".venv").touch()
    with pytest.raises(Stop, match=r"\.venv cannot be written"):
        _prepare(computer, project)


def test_a_stamp_that_cannot_be_written_is_told(computer: Computer, project: Path) -> None:
    computer.on_run(["venv", str(project / ".venv")])
    (project / ".venv" / "inturn-stamp.json").mkdir()
    with pytest.raises(Stop, match=r"inturn-stamp\.json cannot be written"):
        _prepare(computer, project)


def test_a_broken_stamp_counts_as_none(computer: Computer, project: Path) -> None:
    _prepare(computer, project)
    (project / ".venv" / "inturn-stamp.json").write_text("{", encoding="utf-8")
    _prepare(computer, project)
    assert len(computer.commands("install")) == 2


def test_an_old_python_is_told_what_is_needed() -> None:
    with pytest.raises(Stop, match=r"needs Python 3\.11 or newer; this is Python 3\.9"):
        check_python((3, 9))
