"""Starting the program as people do, in processes of their own."""

import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach import __version__
from coach.content.library import Library
from coach.content.prose import WindowWords
from tests.flow.words import words_on
from tests.hygiene.project import ROOT
from ui.__main__ import main
from ui.doorbell import Doorbell, ring
from ui.instance import Instance
from ui.shell import Frame, Shell
from ui.waiting import Waiting

IN_TURN = [sys.executable, "-m", "ui"]


@contextmanager
def opened(home: Path) -> Generator[subprocess.Popen[bytes]]:
    """A window on ``home`` in a process of its own, which answers to the bell."""
    with subprocess.Popen([*IN_TURN, "--home", str(home)], cwd=ROOT) as process:
        try:
            assert ring(Instance(home).name, patience=20_000)
            yield process
        finally:
            process.kill()


def test_a_second_start_ends_at_once_and_shows_the_first(home: Path) -> None:
    folder = home / "inturn"
    with opened(folder) as first:
        second = subprocess.run(
            [*IN_TURN, "--home", str(folder)], cwd=ROOT, timeout=20, check=False
        )
        assert second.returncode == 0
        assert first.poll() is None


def test_one_that_was_killed_is_in_nobodys_way(home: Path) -> None:
    folder = home / "inturn"
    with opened(folder) as first:
        first.kill()
        first.wait()
        with opened(folder) as second:
            assert second.poll() is None


def test_the_data_folder_is_closed_to_others(home: Path) -> None:
    folder = home / "inturn"
    with opened(folder):
        assert folder.stat().st_mode & 0o777 == 0o700
        assert all(file.stat().st_mode & 0o077 == 0 for file in folder.rglob("*"))


def test_the_version_is_told_without_a_window(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out == f"In Turn {__version__}\n"


def test_what_is_asked_wrongly_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--hom"])
    assert "--home" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "opened", "file"),
    [
        ([], None, ""),
        (["--home", "here"], Path("here"), ""),
        (["--home=here"], Path("here"), ""),
        (["a.inturn"], None, "a.inturn"),
        (["--", "--a.csv"], None, "--a.csv"),
        (["--home", "here", "a.csv"], Path("here"), "a.csv"),
        (["a.csv", "--home", "here"], Path("here"), "a.csv"),
        (["--home", "here", "--", "-a.csv"], Path("here"), "-a.csv"),
    ],
)
def test_the_folder_and_the_file_are_those_that_were_named(
    given: list[str], opened: Path | None, file: str, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    asked: list[tuple[Path, str]] = []

    def run(folder: Path, *, named: bool, file: str, hear: Path | None) -> int:
        assert named  # the tests themselves name one
        assert hear is None
        asked.append((folder, file))
        return 0

    monkeypatch.setattr("ui.start.run", run)
    assert main(given) == 0
    assert asked == [(opened.absolute() if opened else home / "inturn", file)]


def test_a_recording_can_take_the_place_of_the_microphone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[dict[str, object]] = []

    def run(folder: Path, **given: object) -> int:
        asked.append({"folder": folder, **given})
        return 0

    monkeypatch.setattr("ui.start.run", run)
    assert main(["--home", "here", "--hear", "evening.wav"]) == 0
    assert asked[0]["hear"] == Path("evening.wav")
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "--hear" not in capsys.readouterr().out  # for tests and demonstrations


class Late:
    """A second start whose first one does not answer."""

    def __init__(self, qtbot: QtBot, app: QApplication, home: Path) -> None:
        self.first, self.mine = Instance(home), Instance(home)
        assert self.first.claim()
        self.shell = Shell("In Turn", Frame())
        qtbot.addWidget(self.shell)
        self.waiting = Waiting(app, self.shell, home, self.mine)
        self.shell.show()
        self.primary = self.waiting.page.primary

    def end(self) -> None:
        self.first.close()
        self.mine.close()
        self.waiting.deleteLater()


@pytest.fixture
def late(qtbot: QtBot, undressed: None, qapp: QApplication, home: Path) -> Iterator[Late]:
    late = Late(qtbot, qapp, home)
    yield late
    late.end()


def test_a_window_that_does_not_answer_is_waited_for(late: Late, qtbot: QtBot) -> None:
    words = Library().prose(WindowWords)
    assert words.already_open.title in words_on(late.shell)
    with qtbot.assertNotEmitted(late.waiting.over):
        late.waiting.look()
    late.first.close()
    with qtbot.waitSignal(late.waiting.over):
        late.waiting.look()


def test_it_can_be_shown_once_it_answers_again(late: Late, qtbot: QtBot) -> None:
    late.primary.click()
    assert late.shell.isVisible()
    bell = Doorbell(late.first.name)
    # Bell and visitor share one thread here, so the visitor hears nothing; the bell does.
    with qtbot.waitSignal(bell.rung):
        late.primary.click()
    bell.close()
