"""Opening the file with what Python itself brings, and reading from it.

The first paint needs this, so the database library stays out of here.
"""

import sqlite3
from pathlib import Path
from typing import Any

from coach.errors import Problem
from coach.store.trouble import problem_of

_PATIENCE = 2.0  # seconds to wait for another program that has the file


class Connection(sqlite3.Connection):
    """A connection that says of every damage that it is one.

    Where a bit flipped in the schema, what SQLite says of it holds bytes that are no text. Python
    then raises an error of reading text, in the place of that of the database.
    """

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do what ``sql`` says. Raises ``sqlite3.Error``."""
        try:
            return super().execute(sql, parameters)
        except UnicodeDecodeError as error:
            damaged = sqlite3.DatabaseError("malformed database schema")
            damaged.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise damaged from error


def connect_to_write(path: Path) -> sqlite3.Connection:
    """Open ``path``. A thread may hand the connection on to another, but not share it."""
    return sqlite3.connect(
        path, _PATIENCE, isolation_level=None, check_same_thread=False, factory=Connection
    )


def connect_to_read(path: Path, patience: float = _PATIENCE) -> sqlite3.Connection:
    """Open ``path`` so that nothing in it can be changed, not even by tidying it on closing.

    ``patience`` is how many seconds to wait for another program that has the file.

    Where nothing at all can be written (a folder that is read-only), SQLite opens a file
    with a write-ahead log only if it may take it for granted that nobody else writes.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(address, uri=True, timeout=patience, factory=Connection)
    try:
        version_of(connection)
    except sqlite3.OperationalError as error:
        connection.close()
        if problem_of(error) is not Problem.FOLDER_READ_ONLY:
            raise
        return sqlite3.connect(f"{address}&immutable=1", uri=True, factory=Connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def in_memory() -> sqlite3.Connection:
    """Open an empty database in memory."""
    return sqlite3.connect(":memory:", isolation_level=None, factory=Connection)


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
