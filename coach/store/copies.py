"""Copies of the database, made before a migration, without the words of a running session."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

from coach.errors import Problem
from coach.store.home import (
    copies,
    database,
    free_name,
    make_private_file,
    make_private_folder,
)
from coach.store.lean import Database
from coach.store.reading import connect_to_read, connect_to_write
from coach.store.rows import Entry
from coach.store.tables import database_on, tables_in
from coach.store.trouble import problem_of

#: How many copies are kept; the oldest version goes first.
KEPT = 7


def make_copy(home: Path, version: int, day: date) -> Path:
    """Copy the database as it was last committed, and say where the copy is.

    The copy is put together in memory first, so that what is typed in a running session
    never reaches another file. A name that is taken is left alone. Raises ``sqlite3.Error``
    or ``OSError``, and then leaves no copy.
    """
    folder = copies(home)
    make_private_folder(folder)
    target = free_name(folder, f"inturn-v{version}-{day.isoformat()}")
    with database_on(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        _read_without_what_runs(home, memory)
        _write(memory, target)
    for old in _oldest_first(folder)[:-KEPT]:
        old.unlink()
    return target


def forget_in_copies(home: Path, entry: Entry) -> None:
    """Take ``entry`` out of every copy: what is removed is not kept in secret.

    A copy that cannot be read serves nobody and might hold the words, so it goes as a whole.
    Raises ``sqlite3.Error`` or ``OSError`` where a copy cannot be reached.
    """
    _in_each_copy(home, lambda copy: _forget(copy, entry))


def forget_row_in_copies(home: Path, table: str, same: Mapping[str, str | int]) -> None:
    """Take a row out of every copy, as ``forget_in_copies`` does with an entry.

    ``same`` are columns and what stands in them. A number alone is not enough: it could belong
    to another database, begun after one was put aside.
    """
    _in_each_copy(home, lambda copy: _forget_row(copy, table, same))


def change_in_copies(home: Path, change: Callable[[Database], None]) -> None:
    """Change every copy, one by one, as ``forget_in_copies`` does; ``change`` tidies up itself."""
    _in_each_copy(home, change)


def _in_each_copy(home: Path, forget: Callable[[Database], None]) -> None:
    for path in _oldest_first(copies(home)):
        try:
            with database_on(connect_to_write(path)) as copy:
                _prepare(copy)
                forget(copy)
        except sqlite3.DatabaseError as error:
            if problem_of(error) not in (None, Problem.DATABASE_DAMAGED):
                raise
            path.unlink()


def _prepare(copy: Database) -> None:
    copy.conn.execute("PRAGMA foreign_keys = ON")  # the library has no words for these two
    copy.conn.execute("PRAGMA temp_store = MEMORY")


def _forget_row(copy: Database, name: str, same: Mapping[str, str | int]) -> None:
    if name not in copy.table_names():  # a copy from before there was any
        return
    table = tables_in(copy)(name)
    if not copy.table(name).columns_dict.keys() >= same.keys():
        return  # from before there were numbers: nothing was typed there
    where, values = " and ".join(f'"{column}" = ?' for column in same), tuple(same.values())
    if table.count_where(where, values):
        table.delete_where(where, values)
        copy.vacuum()


def _forget(copy: Database, entry: Entry) -> None:
    records = tables_in(copy)("records")
    # A number alone could belong to another database, begun after one was put aside.
    same = "id = ? and began = ? and walkthrough = ?"
    values = (entry.id, entry.record.began, entry.record.walkthrough)
    if records.count_where(same, values):
        records.delete_where(same, values)
        copy.vacuum()


def _read_without_what_runs(home: Path, memory: Database) -> None:
    with closing(connect_to_read(database(home))) as source:
        source.backup(memory.conn)  # only a connection can do this, here and below
    for name in ("running", "aside"):
        tables_in(memory)(name).delete_where()
    memory.vacuum()


def _write(memory: Database, target: Path) -> None:
    """Write the copy under another name until it is whole: a kill leaves no half copy."""
    half = target.with_suffix(".part")
    half.unlink(missing_ok=True)
    try:
        make_private_file(half)
        with closing(sqlite3.connect(half)) as file:
            memory.conn.backup(file)
        half.rename(target)
    finally:
        half.unlink(missing_ok=True)


def _oldest_first(folder: Path) -> list[Path]:
    """Sort by version and then by name, which holds the day: a file's time may be anything."""
    found = folder.glob("inturn-v*.db")
    return sorted(found, key=lambda path: (len(path.stem.split("-")[1]), path.stem))
