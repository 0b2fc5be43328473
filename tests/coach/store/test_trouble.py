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
        (sqlite3.SQLITE_IOERR_FSYNC, Problem.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_READONLY_DBMOVED, Problem.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_CANTOPEN, Problem.FOLDER_READ_ONLY),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Problem.DATABASE_BUSY),
        (sqlite3.SQLITE_LOCKED, Problem.DATABASE_BUSY),
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
        (errno.ENOENT, None),
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
