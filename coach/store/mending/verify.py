"""Holds a database against what it should be: its tables, its numbers, the sum of every row.

More than ``soundness`` asks of a copy: a database that people go on writing to must not fail
them later, at a table that is shaped in another way or a number that is given twice.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Any

from coach.store.copies.soundness import tables_of, wrong_rows
from coach.store.migrations import new_in_memory
from coach.store.schema import LATEST

#: The first version of which every row has a sum.
SUMMED = 7
#: No number that people can reach is higher; a flipped bit easily makes one that is.
HIGHEST = 2**53

#: A table's columns (name, type, whether it may be empty, its place in the key), and what they
#: refer to.
Shape = tuple[tuple[Any, ...], ...]

_COLUMNS = 'SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid'
_FOREIGN = 'SELECT "from", "table", "to", on_delete FROM pragma_foreign_key_list(?) ORDER BY 1'


def is_as_it_should_be(connection: sqlite3.Connection, version: int) -> bool:
    """Say whether nothing is wrong from end to end with a database that has ``version``.

    Raises ``sqlite3.Error`` where it cannot be read at all.
    """
    if [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] != ["ok"]:
        return False
    if version < SUMMED:
        return not _went_further(connection, version)
    same = version < LATEST or shapes_of(connection) == the_shapes()
    return (
        same
        and not connection.execute("PRAGMA foreign_key_check").fetchall()
        and _steps_fit(connection, version)
        and _numbers_fit(connection)
        and not wrong_rows(connection)
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
        for name in tables_of(connection)
    }


def numbers_of(rows: Iterable[tuple[Any, Any]]) -> dict[str, int]:
    """Give the last number of each table, of those that can be believed."""
    return {
        name: number
        for name, number in rows
        if isinstance(name, str) and isinstance(number, int) and 0 <= number < HIGHEST
    }


def _went_further(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a later step was taken than the number of the version says."""
    later = f"to-version-{version + 1}"
    asked = "SELECT count(*) FROM _sqlite_migrations WHERE name = ?"
    return version > 0 and connection.execute(asked, [later]).fetchone()[0] > 0


def knows_all_steps(connection: sqlite3.Connection) -> bool:
    """Say whether the last step that a database took is the last that this version knows.

    One that a newer version wrote took another one, or keeps its list elsewhere.
    """
    return "_sqlite_migrations" in tables_of(connection) and _steps_fit(connection, LATEST)


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
