"""Opens a deck of Anki (``.apkg``), whoever made it, by a few lines of zip and SQLite.

Three forms are known: ``collection.anki2`` and ``collection.anki21`` (up to Anki 2.1.49, and
still on request), and ``collection.anki21b``, which is packed by Zstandard. Pictures and sounds
are left where they are. A hostile file may hold anything: so sizes are bounded before anything
is unpacked, the database lies in memory, only plain tables are asked, and only for so long.
"""

import io
import sqlite3
import sys
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from itertools import count
from typing import Any, cast

from coach.cards.came import LARGEST

if sys.version_info >= (3, 14):  # pragma: no cover - one of the two on each Python
    from compression import zstd
else:
    from backports import zstd

#: The forms, the newest first: a file of the newest holds an old one that only says so.
FORMS = ("collection.anki21b", "collection.anki21", "collection.anki2")
#: The most bytes of the database and of one row, entries of the zip, and thousands of steps.
_DATABASE, _ROW, _ENTRIES, _STEPS = 4 * LARGEST, LARGEST // 8, 100_000, 50_000
_THOUSAND = 1000
_MAY = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION})
#: In the head of a SQLite file: which way of writing it is for; 1 is the plain one.
_WAYS = slice(18, 20)


class NotRead(Exception):
    """The file is none of Anki's, or it is torn, or it wants too much."""


#: What zip, SQLite and their helpers raise over bytes that mean nothing, or too much.
_RAISED = (
    *(sqlite3.Error, zipfile.BadZipFile, zlib.error, zstd.ZstdError, EOFError, OSError),
    *(
        ValueError,
        TypeError,
        NotImplementedError,
        RuntimeError,
        OverflowError,
        LookupError,
        MemoryError,
    ),
)


class Rows:
    """Answers questions to the tables of a deck."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def has(self, table: str) -> bool:
        """Say whether there is such a table: a plain one, no view that may run for ever."""
        asked = "SELECT sql FROM sqlite_master WHERE name = ? AND type = 'table'"
        row = self._database.execute(asked, (table,)).fetchone()
        return row is not None and str(row[0]).upper().startswith("CREATE TABLE")

    def ask(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        """Give columns of all rows of a table. Raises ``NotRead`` where it is none."""
        if not self.has(table):
            raise NotRead(table)
        named = ", ".join(columns)
        yield from self._database.execute(f"SELECT {named} FROM {table}")  # noqa: S608 - our own names


@contextmanager
def opened(data: bytes) -> Generator[Rows]:
    """Open a deck for as long as it takes to read it. Raises ``NotRead``, within as well."""
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(_collection(data))
            _bind(database)
            yield Rows(database)
    except _RAISED as error:
        raise NotRead(type(error).__name__) from error


def _collection(data: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as apkg:
        names = apkg.namelist()
        form = next((form for form in FORMS if form in names), "")
        if not form or len(names) > _ENTRIES:
            raise NotRead(form)
        with apkg.open(form) as file:
            found = _bounded(file)
    if form == FORMS[0]:
        with zstd.open(io.BytesIO(found)) as file:
            found = _bounded(file)
    # One for a log beside it, which no memory has, is read as a plain one.
    return found[: _WAYS.start] + b"\1\1" + found[_WAYS.stop :]


def _bounded(file: Any) -> bytes:
    """Read no more than we take: what a file says of its own size is not to be trusted."""
    data = cast("bytes", file.read(_DATABASE + 1))
    if len(data) > _DATABASE:
        raise NotRead("too large")
    return data


def _bind(database: sqlite3.Connection) -> None:
    """Let it do nothing but answer, with rows of a common size, and stop after a while."""
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _ROW)
    steps = count()
    database.set_progress_handler(lambda: int(next(steps) > _STEPS), _THOUSAND)
    database.set_authorizer(_only_read)


def _only_read(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in _MAY else sqlite3.SQLITE_DENY
