"""Opening the file, and seeing what is in it before anything is changed."""

import sqlite3
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from coach.errors import Problem
from coach.store.home import database
from coach.store.schema import LATEST, TABLES
from coach.store.trouble import problem_of

_PATIENCE = 2.0  # seconds to wait for another program that has the file


def connect_to_write(path: Path) -> sqlite3.Connection:
    """Open ``path``. A thread may hand the connection on to another, but not share it."""
    return sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)


def connect_to_read(path: Path, patience: float = _PATIENCE) -> sqlite3.Connection:
    """Open ``path`` so that nothing in it can be changed, not even by tidying it on closing.

    ``patience`` is how many seconds to wait for another program that has the file.

    Where nothing at all can be written (a folder that is read-only), SQLite opens a file
    with a write-ahead log only if it may take it for granted that nobody else writes.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=patience)
    try:
        version_of(connection)
    except sqlite3.OperationalError as error:
        connection.close()
        if problem_of(error) is not Problem.FOLDER_READ_ONLY:
            raise
        return sqlite3.connect(f"{address}&immutable=1", uri=True)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """Say which version of the schema a database has; 0 if it is empty."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def rows_of(
    connection: sqlite3.Connection, query: str, values: tuple[str | int, ...] = ()
) -> list[dict[str, Any]]:
    """Give every row that ``query`` finds, by column."""
    cursor = connection.execute(query, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


class Found(StrEnum):
    """What lies where the database should be."""

    NOTHING = "nothing"
    OURS = "ours"
    NEWER = "newer"
    DAMAGED = "damaged"


class Condition(msgspec.Struct, frozen=True):
    """What was found, and which version it says that it has."""

    found: Found
    version: int = 0


def look(home: Path) -> Condition:
    """Look at the database in ``home`` from end to end, and change nothing.

    Raises ``sqlite3.Error`` or ``OSError`` where it cannot be looked at.
    """
    path = database(home)
    if not path.exists() or path.stat().st_size == 0:
        return Condition(Found.NOTHING)
    try:
        _undo_half_a_write(path)
        with closing(connect_to_read(path)) as connection:
            return _judge(connection)
    except sqlite3.DatabaseError as error:
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        return Condition(Found.DAMAGED)


def _undo_half_a_write(path: Path) -> None:
    """Let SQLite take back what a kill cut in two while the file was being made.

    Afterwards it has a write-ahead log, and no such journal any more.
    """
    if path.with_name(path.name + "-journal").exists():
        with closing(connect_to_write(path)) as connection:
            version_of(connection)


def _judge(connection: sqlite3.Connection) -> Condition:
    version = version_of(connection)
    if version > LATEST:
        return Condition(Found.NEWER, version)
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    tables = frozenset(name for (name,) in names)
    sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if not sound or version < 0 or not tables >= TABLES[version]:
        return Condition(Found.DAMAGED, version)
    if version == 0 and tables:  # a database, but none of ours
        return Condition(Found.DAMAGED, version)
    return Condition(Found.OURS, version)
