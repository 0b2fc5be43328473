"""Holds a database against what it should be: its tables, its numbers, the sum of every row.

Read with what Python itself brings, row by row and in one state of the file: ten years of use
are gone through while somebody reads the first page.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any

import msgspec

from coach.store.migrations import new_in_memory
from coach.store.schema import LATEST
from coach.store.sums import SUM, WITHOUT, sum_of

#: The first version of which every row has a sum.
SUMMED = 7
#: No number that people can reach is higher; a flipped bit easily makes one that is.
HIGHEST = 2**53

#: A table's columns (name, type, whether it may be empty, its place in the key), and what they
#: refer to.
Shape = tuple[tuple[Any, ...], ...]

_COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid'
_FOREIGN = 'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY 1'


def readable(connection: sqlite3.Connection) -> sqlite3.Connection:
    """Let text that is none any more come as text all the same: its sum will not fit."""
    connection.text_factory = _text
    return connection


def is_as_it_should_be(connection: sqlite3.Connection, version: int) -> bool:
    """Say whether nothing is wrong from end to end with a database that has ``version``.

    Raises ``sqlite3.Error`` where it cannot be read at all.
    """
    readable(connection)
    if [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] != ["ok"]:
        return False
    if version < SUMMED:
        return True
    same = version < LATEST or shapes_of(connection) == the_shapes()
    return (
        same
        and not connection.execute("PRAGMA foreign_key_check").fetchall()
        and _steps_fit(connection, version)
        and _numbers_fit(connection)
        and all(fits for name in summed_tables(connection) for fits in _rows_fit(connection, name))
    )


def the_shapes() -> Mapping[str, Shape]:
    """Give the shapes of all tables as a new database has them."""
    with closing(new_in_memory()) as fresh:
        return shapes_of(fresh.conn)


def shapes_of(connection: sqlite3.Connection) -> Mapping[str, Shape]:
    """Give the shape of each table that is ours."""
    return {
        name: tuple(
            row for asked in (_COLUMNS, _FOREIGN) for row in connection.execute(asked, [name])
        )
        for name in _tables(connection)
    }


def summed_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Give the names of the tables whose rows have sums."""
    return tuple(name for name in _tables(connection) if name not in WITHOUT)


def sound_rows(connection: sqlite3.Connection, name: str) -> Iterator[dict[str, Any]]:
    """Give the rows of a table whose sum fits, with it."""
    found = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name of ours
    columns = [column[0] for column in found.description]
    for values in found:
        row = dict(zip(columns, values, strict=True))
        if row.get(SUM) == sum_of(name, row):
            yield row


def numbers_of(rows: Iterable[tuple[Any, Any]]) -> dict[str, int]:
    """Give the last number of each table, of those that can be believed."""
    return {
        name: number
        for name, number in rows
        if isinstance(name, str) and isinstance(number, int) and 0 <= number < HIGHEST
    }


def _tables(connection: sqlite3.Connection) -> list[str]:
    named = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    return [row[0] for row in connection.execute(named) if not row[0].startswith("sqlite_")]


def _steps_fit(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the list of steps says the same as the number of the version."""
    taken = connection.execute("SELECT migration_set, name FROM _sqlite_migrations")
    return set(taken) == {("inturn", f"to-version-{step + 1}") for step in range(version)}


def _numbers_fit(connection: sqlite3.Connection) -> bool:
    """Whether no number could be given twice, and none is beyond all numbers."""
    kept = list(connection.execute("SELECT name, seq FROM sqlite_sequence"))
    last = numbers_of(kept)
    if len(last) != len(kept):
        return False
    counted = "SELECT name FROM sqlite_schema WHERE sql LIKE '%AUTOINCREMENT%'"
    for (name,) in connection.execute(counted).fetchall():
        highest = connection.execute(f'SELECT max(rowid) FROM "{name}"').fetchone()[0]  # noqa: S608
        if (highest or 0) > last.get(name, 0):
            return False
    return True


def _rows_fit(connection: sqlite3.Connection, name: str) -> Iterator[bool]:
    """Say of each row whether its sum fits: as ``sum_of`` does, ten thousand times at once."""
    shape = connection.execute(_COLUMNS, [name]).fetchall()
    if any(kind == "REAL" for _, kind, *_ in shape):  # whole numbers there need a second look
        found = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name of ours
        columns = [column[0] for column in found.description]
        for values in found:
            row = dict(zip(columns, values, strict=True))
            yield row[SUM] == sum_of(name, row)
        return
    columns = sorted(column for column, *_ in shape if column != SUM)
    listed = ", ".join(f'"{column}"' for column in (*columns, SUM))
    encode, crc = msgspec.msgpack.Encoder().encode, zlib.crc32
    for values in connection.execute(f'SELECT {listed} FROM "{name}"'):  # noqa: S608 - ours too
        # zip leaves the sum out: it has no name.
        yield (crc(encode([name, list(zip(columns, values, strict=False))])) or 1) == values[-1]


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
