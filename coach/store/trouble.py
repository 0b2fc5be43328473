"""Which errors of the disk and of the database are the world's, and what they are called."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from coach.errors import Problem, WorldError

_BY_ERRNO = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EACCES: Problem.FOLDER_READ_ONLY,
    errno.EPERM: Problem.FOLDER_READ_ONLY,
    errno.EROFS: Problem.FOLDER_READ_ONLY,
    errno.ENOTDIR: Problem.FOLDER_READ_ONLY,
    errno.EEXIST: Problem.FOLDER_READ_ONLY,  # a file where the folder should be
}

#: Result codes of SQLite, without their extension (https://sqlite.org/rescode.html).
_BY_RESULT = {
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_READONLY: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_PERM: Problem.FOLDER_READ_ONLY,
    sqlite3.SQLITE_IOERR: Problem.FOLDER_READ_ONLY,  # a disk that does not take what we write
    sqlite3.SQLITE_BUSY: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_LOCKED: Problem.DATABASE_BUSY,
    sqlite3.SQLITE_CORRUPT: Problem.DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.DATABASE_DAMAGED,
}


def problem_of(error: Exception) -> Problem | None:
    """Name the problem behind ``error``, or None where it is a defect of ours."""
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
        raise WorldError(problem, {"folder": str(home), "reason": str(error)}) from error
