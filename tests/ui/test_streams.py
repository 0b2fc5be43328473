"""A program without a console has no streams; what is asked of it is answered all the same."""

import sys

import pytest

from ui.__main__ import main
from ui.surroundings import have_streams


@pytest.fixture
def no_console(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)


@pytest.mark.usefixtures("no_console")
def test_its_version_can_be_asked_for_without_a_console() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0


@pytest.mark.usefixtures("no_console")
def test_an_option_that_it_does_not_know_ends_it_as_usual() -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--no-such-option"])
    assert ended.value.code == 2


def test_streams_that_are_there_are_left_alone() -> None:
    there = sys.stdout, sys.stderr
    have_streams()
    assert (sys.stdout, sys.stderr) == there
