"""Whether all that a database holds can be believed: its structure, and the sum of every row."""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from coach.errors import Problem
from coach.store.reading import connect_to_read, version_of
from coach.store.schema import LATEST, PASSING, TABLES
from coach.store.sums import SUM, WITHOUT, fitting
from coach.store.trouble import problem_of

#: Tables that hold nothing which a person would miss: what runs, and what the program keeps.
_OWN = WITHOUT | {*PASSING, "synced", "knows", "sync"}

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


def wrong_rows(connection: sqlite3.Connection, each: Callable[[], None] | None = None) -> int:
    """Count the rows whose sum does not fit them; 0 where there are no sums yet.

    ``each`` is called for each row, and may raise.
    """
    if version_of(connection) < _WITH_SUMS:
        return 0
    named = (name for name in tables_of(connection) if name not in WITHOUT)
    return sum(_wrong_in(connection, name, each) for name in named)


def fingerprint(connection: sqlite3.Connection) -> tuple[tuple[str, int, int | None], ...]:
    """Tell one content from another: for each table its rows, and what their sums add up to."""
    with_sums = version_of(connection) >= _WITH_SUMS
    asked = f"count(*), total({SUM})" if with_sums else "count(*), NULL"
    return tuple(
        (name, *connection.execute(f'SELECT {asked} FROM "{name}"').fetchone())  # noqa: S608
        for name in content_tables(connection)
    )


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def _wrong_in(connection: sqlite3.Connection, table: str, each: Callable[[], None] | None) -> int:
    # In the order of the columns' names, as the sum has them; the sum itself comes last.
    columns = sorted(row[1] for row in connection.execute(f'PRAGMA table_info("{table}")'))
    columns.remove(SUM)
    listed = ", ".join(f'"{column}"' for column in columns)
    asked = f'SELECT {listed}, {SUM} FROM "{table}"'  # noqa: S608 - our own names
    try:
        return _wrong_of(connection.execute(asked), table, columns, each)
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise  # Python's own complaint, that a text is none, has no code
    # Text that is none any more comes as text all the same: its sum will not fit.
    before, connection.text_factory = connection.text_factory, _text
    try:
        return _wrong_of(connection.execute(asked), table, columns, each)
    finally:
        connection.text_factory = before


def _wrong_of(
    rows: Iterable[tuple[Any, ...]],
    table: str,
    columns: Sequence[str],
    each: Callable[[], None] | None,
) -> int:
    wrong = 0
    fits = fitting(table, columns)
    for row in rows:
        if not fits(row):
            wrong += 1
        if each is not None:
            each()
    return wrong
