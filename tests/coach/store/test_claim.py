"""One program for one data folder. Most is tested with the window's own (tests/ui)."""

import sys
from pathlib import Path

import pytest

from coach.store import claim
from coach.store.claim import Claim


def test_the_first_has_the_folder_until_it_lets_go(tmp_path: Path) -> None:
    first, second = Claim(tmp_path), Claim(tmp_path)
    assert first.take()
    assert first.take()
    assert not second.take()
    first.let_go()
    first.let_go()
    assert second.take()
    second.let_go()


def test_a_folder_that_is_not_there_keeps_nobody_out(tmp_path: Path) -> None:
    assert Claim(tmp_path / "none").take()


@pytest.mark.skipif(sys.platform == "win32", reason="there, every file system knows them")
def test_a_file_system_that_knows_no_locks_keeps_nobody_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(claim.fcntl, "flock", refuse)
    one = Claim(tmp_path)
    assert one.take()
    one.let_go()


def test_a_folder_that_was_not_there_is_claimed_once_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    first, second = Claim(folder), Claim(folder)
    assert first.take()
    folder.mkdir()
    assert first.take()
    assert not second.take()
    first.let_go()


def test_a_drive_that_comes_back_is_claimed_anew(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()
    first, second = Claim(folder), Claim(folder)
    assert first.take()
    folder.rename(tmp_path / "away")
    assert first.take()
    folder.mkdir()
    assert first.take()
    assert not second.take()
    first.let_go()


def test_on_a_drive_that_came_back_another_one_may_have_been_quicker(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()
    first, second = Claim(folder), Claim(folder)
    assert first.take()
    (folder / "inturn.lock").unlink()
    assert second.take()
    assert not first.take()
    second.let_go()
