"""The self-check passes on what is whole, and fails on what is not."""

import io
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from ui.selfcheck import around, libraries
from ui.selfcheck.heard import Heard
from ui.selfcheck.tally import Amiss, Tally, need


def _broken() -> None:
    raise KeyError("torn")


def test_what_passes_is_told_with_its_note_and_counted() -> None:
    out = io.StringIO()
    tally = Tally(out)
    tally.look("icons", lambda: "68")
    assert tally.end() == 0
    assert out.getvalue().splitlines() == ["ok      icons (68)", "1 passed, 0 failed"]


@pytest.mark.parametrize(
    ("check", "why"),
    [(lambda: need(0, "there are\nnone"), "there are none"), (_broken, "KeyError: 'torn'")],
)
def test_what_fails_is_told_in_one_line_and_ends_in_1(check: Callable[[], None], why: str) -> None:
    out = io.StringIO()
    tally = Tally(out)
    tally.look("icons", check)
    assert tally.end() == 1
    assert out.getvalue().splitlines() == [f"failed  icons: {why}", "0 passed, 1 failed"]


def test_a_program_without_a_console_still_counts() -> None:
    tally = Tally(None)
    tally.look("icons", _broken)
    assert tally.end() == 1


def _torn(folder: Path, file: str) -> Callable[[], Path]:
    """Give a folder of resources in which one file is empty."""
    path = folder / file
    path.parent.mkdir(parents=True)
    path.write_bytes(b"")
    return lambda: folder


@pytest.mark.parametrize(
    ("check", "file"),
    [
        (libraries.plain_files, "theme/light.toml"),
        (libraries.tones, "tones/one.wav"),
        (libraries.content, "content/es/talk.toml"),
        (around.icons, "icons/sun.svg"),
        (around.labels, "translations/es.qm"),
    ],
)
def test_a_file_that_is_torn_or_missing_is_found(
    check: Callable[[], str], file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (libraries, around):
        monkeypatch.setattr(module, "resources", _torn(tmp_path / module.__name__, file))
    with pytest.raises(Amiss):
        check()


def test_a_warning_of_qt_and_an_error_that_nobody_caught_are_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PySide6.QtCore import qInstallMessageHandler

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard = Heard()
    before = heard.listen()
    try:
        qWarning("This plugin does not support propagateSizeHints()")
        qWarning("torn")
        sys.excepthook(KeyError, KeyError("gone"), None)
    finally:
        qInstallMessageHandler(before)
    assert heard.complaints == ["torn", "KeyError: 'gone'"]


@pytest.mark.slow
@pytest.mark.parametrize(
    "surroundings", [{}, {"LC_ALL": "POSIX", "HOME": "/nonexistent"}], ids=["usual", "bare"]
)
def test_the_whole_self_check_passes_in_silence(
    surroundings: dict[str, str], tmp_path: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "ui", "--self-check"],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, **surroundings},
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.splitlines()[-1].endswith(" 0 failed")
