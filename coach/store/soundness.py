"""Whether all that a database holds can be believed: its structure, and the sum of every row."""

import sqlite3
from contextlib import closing
from pathlib import Path

from coach.errors import Problem
from coach.store.reading import connect_to_read, version_of
from coach.store.schema import LATEST, TABLES
from coach.store.sums import SUM, WITHOUT, sum_of
from coach.store.trouble import problem_of

#: Tables that hold nothing which a person would miss: what runs, and what the program keeps.
_OWN = WITHOUT | {"running", "aside", "synced", "knows", "sync"}

#: The first version in which every row has a sum.
_WITH_SUMS = 7


def content_tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Name the tables that hold what people did and wrote, in the order of the alphabet."""
    return tuple(name for name in tables_of(connection) if name not in _OWN)


def tables_of(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Name all tables but those of SQLite itself, in the order of the alphabet."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " ORDER BY name"
    )
    return tuple(name for (name,) in names)


def is_sound(path: Path) -> bool:
    """Read a database of ours from end to end, and say whether all of it can be believed.

    Nothing is changed. Raises ``sqlite3.Error`` or ``OSError`` where it cannot be reached.
    """
    try:
        with closing(connect_to_read(path)) as connection:
            return is_whole(connection) and not wrong_rows(connection)
    except sqlite3.DatabaseError as error:
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        return False


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether the structure is sound, and every table of its version is there."""
    version = version_of(connection)
    if not 0 < version <= LATEST:
        return False
    # All of it, not the first fault alone: what is asked here is only whether there is any.
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    return found == "ok" and set(tables_of(connection)) >= TABLES[version]


def wrong_rows(connection: sqlite3.Connection) -> int:
    """Count the rows whose sum does not fit them; 0 where there are no sums yet."""
    if version_of(connection) < _WITH_SUMS:
        return 0
    named = (name for name in tables_of(connection) if name not in WITHOUT)
    return sum(_wrong_in(connection, name) for name in named)


def _wrong_in(connection: sqlite3.Connection, table: str) -> int:
    found = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608
    names = [column[0] for column in found.description]
    wrong = 0
    for values in found:
        row = dict(zip(names, values, strict=True))
        wrong += row[SUM] != sum_of(table, row)
    return wrong
