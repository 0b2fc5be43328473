"""Which errors of the disk and of the database are the world's, and what they are called."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from coach.errors import Problem, WorldError
from coach.store.home import database

_BY_ERRNO = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EACCES: Problem.FOLDER_READ_ONLY,
    errno.EPERM: Problem.FOLDER_READ_ONLY,
    errno.EROFS: Problem.FOLDER_READ_ONLY,
    errno.ENOTDIR: Problem.FOLDER_READ_ONLY,
    errno.EEXIST: Problem.FOLDER_READ_ONLY,  # a file where the folder should be
    # A drive that was pulled out, or a network that does not answer.
    errno.ENOENT: Problem.FOLDER_GONE,
    errno.ESTALE: Problem.FOLDER_GONE,
    errno.EIO: Problem.FOLDER_GONE,
    errno.ENODEV: Problem.FOLDER_GONE,
    errno.ENXIO: Problem.FOLDER_GONE,
    errno.ENOTCONN: Problem.FOLDER_GONE,
    errno.EHOSTDOWN: Problem.FOLDER_GONE,
    errno.EHOSTUNREACH: Problem.FOLDER_GONE,
    errno.ETIMEDOUT: Problem.FOLDER_GONE,
}

#: Windows says so where another program holds a file for itself alone.
_HELD_ON_WINDOWS = frozenset({32, 33})

#: Result codes of SQLite, without their extension (https://sqlite.org/rescode.html).
_BY_RESULT = {
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_READONLY: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_PERM: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_IOERR: Problem.FOLDER_GONE,  # a disk that does not answer
    sqlite3.SQLITE_BUSY: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_PROTOCOL: Problem.DATABASE_BUSY,  # others were quicker, again and again
    sqlite3.SQLITE_CORRUPT: Problem.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.DATABASE_DAMAGED,
}


_FOLDER = frozenset({Problem.FOLDER_READ_ONLY, Problem.FOLDER_GONE})


def problem_of(error: Exception) -> Problem | None:
    """Name the problem behind ``error``, or None where it is a defect of ours."""
    if getattr(error, "winerror", None) in _HELD_ON_WINDOWS:
        return Problem.DATABASE_BUSY
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0)
    result = getattr(error, "sqlite_errorcode", 0)
    if result == sqlite3.SQLITE_IOERR_SHMSIZE:  # no room for the small file beside the log
        return Problem.DISK_FULL
    return _BY_RESULT.get(result & 0xFF)


@contextmanager
def told(home: Path) -> Generator[None]:
    """Turn what the world did within into a ``WorldError``; a defect of ours goes on as it is.

    The facts hold the ``folder`` and the ``reason`` as the system words it, which never has
    anything in it that people typed.
    """
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        problem = problem_of(error)
        if problem is None:
            raise
        if problem in _FOLDER and isinstance(error, sqlite3.Error):
            problem = _folder_problem(home, problem)
        raise WorldError(problem, {"folder": str(home), "reason": str(error)}) from error


def _folder_problem(home: Path, said: Problem) -> Problem:
    """Tell a folder that is closed from one that is not there: SQLite says the same of both."""
    try:
        if not home.is_dir():
            return Problem.FOLDER_GONE
        in_the_way = database(home).is_dir()
    except OSError:  # a drive that does not even say whether it is there
        return Problem.FOLDER_GONE
    return Problem.FOLDER_READ_ONLY if in_the_way else said
