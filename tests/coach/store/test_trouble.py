"""Which errors are the world's, and which are ours."""

import errno
import sqlite3
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.trouble import problem_of, told


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("said by SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (sqlite3.SQLITE_FULL, Problem.DISK_FULL),
        (sqlite3.SQLITE_IOERR_SHMSIZE, Problem.DISK_FULL),
        (sqlite3.SQLITE_IOERR_FSYNC, Problem.FOLDER_GONE),
        (sqlite3.SQLITE_READONLY_DBMOVED, Problem.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_CANTOPEN, Problem.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Problem.DATABASE_BUSY),
        (sqlite3.SQLITE_LOCKED, Problem.DATABASE_BUSY),
        (sqlite3.SQLITE_PROTOCOL, Problem.DATABASE_BUSY),
        (sqlite3.SQLITE_CORRUPT, Problem.DATABASE_DAMAGED),
        (sqlite3.SQLITE_NOTADB, Problem.DATABASE_DAMAGED),
        (sqlite3.SQLITE_CONSTRAINT, None),
        (sqlite3.SQLITE_ERROR, None),
    ],
)
def test_what_sqlite_says_has_a_name(code: int, problem: Problem | None) -> None:
    assert problem_of(of_sqlite(code)) is problem


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, Problem.DISK_FULL),
        (errno.EROFS, Problem.FOLDER_READ_ONLY),
        (errno.EACCES, Problem.FOLDER_READ_ONLY),
        (errno.ENOENT, Problem.FOLDER_GONE),
        (errno.ESTALE, Problem.FOLDER_GONE),
        (errno.EPIPE, None),
    ],
)
def test_what_the_system_says_has_a_name(code: int, problem: Problem | None) -> None:
    assert problem_of(OSError(code, "said by the system")) is problem


def test_an_error_without_a_number_is_ours() -> None:
    assert problem_of(OSError("no number")) is None
    assert problem_of(sqlite3.ProgrammingError("no code")) is None


def test_the_facts_name_the_folder_and_the_reason() -> None:
    with pytest.raises(WorldError) as raised, told(Path("/data")):
        raise of_sqlite(sqlite3.SQLITE_FULL)
    assert raised.value.facts == {"folder": str(Path("/data")), "reason": "said by SQLite"}


def test_a_defect_of_ours_goes_on_as_it_is() -> None:
    with pytest.raises(sqlite3.OperationalError), told(Path("/data")):
        raise of_sqlite(sqlite3.SQLITE_ERROR)


def test_a_file_that_windows_holds_for_another_program_is_busy() -> None:
    held = OSError(errno.EACCES, "used by another process")
    held.winerror = 32  # pyright: ignore[reportAttributeAccessIssue]
    assert problem_of(held) is Problem.DATABASE_BUSY


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR_READ])
def test_a_folder_that_is_not_there_is_gone(tmp_path: Path, code: int) -> None:
    with pytest.raises(WorldError) as raised, told(tmp_path / "gone"):
        raise of_sqlite(code)
    assert raised.value.problem is Problem.FOLDER_GONE


def test_a_folder_that_does_not_answer_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_answer(_: Path) -> bool:
        raise OSError(errno.EIO, "no answer")

    monkeypatch.setattr(Path, "is_dir", no_answer)
    with pytest.raises(WorldError) as raised, told(tmp_path):
        raise of_sqlite(sqlite3.SQLITE_CANTOPEN)
    assert raised.value.problem is Problem.FOLDER_GONE


def test_a_folder_in_the_place_of_the_file_is_not_called_gone(tmp_path: Path) -> None:
    (tmp_path / "inturn.db").mkdir()
    with pytest.raises(WorldError) as raised, told(tmp_path):
        raise of_sqlite(sqlite3.SQLITE_IOERR_READ)
    assert raised.value.problem is Problem.FOLDER_READ_ONLY
