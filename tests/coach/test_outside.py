"""Files that somebody names: whole or not at all, and a clear word for what went wrong."""

import errno
import os
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.outside import read_outside, write_outside


def problem_of_reading(path: Path, most: int = 10) -> Problem:
    with pytest.raises(WorldError) as caught:
        read_outside(path, most)
    return caught.value.problem


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    write_outside(tmp_path / "a.csv", b"one")
    write_outside(tmp_path / "a.csv", b"two")
    assert read_outside(tmp_path / "a.csv", 3) == b"two"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_file_that_is_not_there_a_folder_and_a_pipe_are_not_read(tmp_path: Path) -> None:
    assert problem_of_reading(tmp_path / "none") is Problem.FILE_UNREADABLE
    assert problem_of_reading(tmp_path) is Problem.FILE_UNREADABLE
    if hasattr(os, "mkfifo"):  # Windows has no pipes among its files
        os.mkfifo(tmp_path / "pipe")
        assert problem_of_reading(tmp_path / "pipe") is Problem.FILE_UNREADABLE


def test_a_name_that_no_system_takes_is_not_read(tmp_path: Path) -> None:
    assert problem_of_reading(tmp_path / ("n" * 4000)) is Problem.FILE_UNREADABLE


def test_a_disk_that_gives_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"x")

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(Path, "open", refuse)
    assert problem_of_reading(tmp_path / "a") is Problem.FILE_UNREADABLE


def test_what_is_larger_than_allowed_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b"x" * 11)
    assert problem_of_reading(tmp_path / "large") is Problem.FILE_TOO_LARGE


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, Problem.FILE_NO_ROOM), (errno.EACCES, Problem.FILE_NOT_ALLOWED)],
)
def test_a_full_disk_leaves_no_half_file_and_the_old_one_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: Problem
) -> None:
    target = tmp_path / "cards.pdf"
    target.write_bytes(b"old")

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(WorldError) as caught:
        write_outside(target, b"new one")
    assert caught.value.problem is problem
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["cards.pdf"]


def test_a_file_system_that_writes_nothing_through_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(os, "fsync", refuse)
    write_outside(tmp_path / "a.csv", b"one")
    assert (tmp_path / "a.csv").read_bytes() == b"one"


def test_nobody_else_can_read_it_even_where_the_old_one_was_open(tmp_path: Path) -> None:
    target = tmp_path / "pages.html"
    target.write_bytes(b"old")
    target.chmod(0o644)
    target.with_name(".pages.html.part").write_bytes(b"left by a kill")
    write_outside(target, b"new")
    assert target.stat().st_mode & 0o777 == 0o600


def test_it_is_on_the_disk_before_it_has_its_name_and_so_is_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, done = tmp_path / "all.inturn", list[bool]()

    def through(_: int) -> None:
        done.append(target.exists())

    monkeypatch.setattr(os, "fsync", through)
    write_outside(target, b"x")
    assert done == [False, True]


def test_what_is_read_again_otherwise_is_told_and_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another(_: Path) -> bytes:
        return b"another"

    target = tmp_path / "all.inturn"
    target.write_bytes(b"old")
    with pytest.raises(WorldError) as caught:
        write_outside(target, b"new", lambda data: data != b"new")
    assert caught.value.problem is Problem.FILE_NOT_WHOLE
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_bytes", another)
        with pytest.raises(WorldError):
            write_outside(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["all.inturn"]


def test_a_folder_that_is_not_there_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        write_outside(tmp_path / "gone" / "cards.csv", b"x")
    assert caught.value.problem is Problem.FILE_NOT_ALLOWED
    assert caught.value.facts["file"] == "cards.csv"
