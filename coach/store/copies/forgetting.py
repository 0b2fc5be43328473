"""Taking out of every copy what was removed: nothing is kept in secret.

A copy is written with every page packed anew (``copying.tighten``), so a row lies there once and
is overwritten where it lies. Deleting may move other rows, which leave remnants behind: such a
copy has a row in ``untidy``, and is packed again before the next row is taken out of it, or when
the next copy is made, whichever comes first. So the first removal waits for no packing.
"""

import sqlite3
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from coach.errors import Problem
from coach.store.copies.backups import copies_of
from coach.store.copies.values import Copy
from coach.store.lean import Database
from coach.store.reading import connect_to_write
from coach.store.rows import Entry
from coach.store.tables import database_on, tables_in
from coach.store.trouble import problem_of

# The library has no words for these.
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
)

#: The table of a row, and columns with what stands in them.
Row = tuple[str, Mapping[str, str | int]]


def forget_in_copies(home: Path, entry: Entry) -> None:
    """Take ``entry`` out of every copy: what is removed is not kept in secret.

    A copy that cannot be read serves nobody and might hold the words, so it goes as a whole.
    Raises ``sqlite3.Error`` or ``OSError`` where a copy cannot be reached.
    """
    # A number alone could belong to another database, begun after one was put aside.
    record = entry.record
    same = {"id": entry.id, "began": record.began, "walkthrough": record.walkthrough}
    forget_row_in_copies(home, "records", same)


def forget_row_in_copies(home: Path, table: str, same: Mapping[str, str | int]) -> None:
    """Take a row out of every copy, as ``forget_in_copies`` does with an entry.

    ``same`` are columns and what stands in them. A number alone is not enough: it could belong
    to another database, begun after one was put aside.
    """
    forget_rows_in_copies(home, [(table, same)])


def forget_rows_in_copies(home: Path, rows: Sequence[Row]) -> None:
    """Take many rows out of every copy, as ``forget_row_in_copies`` does with one."""
    for copy in copies_of(home):
        change_copy(copy, partial(forget_rows, copy, rows=rows))


def change_copy(copy: Copy, change: Callable[[Database], None]) -> None:
    """Change one copy, as ``forget_in_copies`` does with all; ``change`` tidies up itself."""
    try:
        with _opened(copy) as database:
            change(database)
    except sqlite3.DatabaseError as error:
        # Only what says that it is no good copy: another error may be gone the next time.
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        copy.path.unlink()


def forget_rows(copy: Copy, database: Database, rows: Sequence[Row]) -> None:
    """Take rows out of a copy that is open, as ``forget_rows_in_copies`` does of each."""
    found = list(_found(database, rows))
    if not found:
        return
    packed = _packed(copy, database)
    with database.atomic():  # a kill in between must not leave what only looks packed
        for name, where, values in found:
            tables_in(database)(name).delete_where(where, values)
        tables_in(database)("untidy").insert({"only": 1}, ignore=True)
    if not packed:
        _pack(copy, database)


def tidy_copies(home: Path) -> None:
    """Pack every copy that a removal left untidy. What does not work waits for the next time."""
    for copy in copies_of(home):
        with suppress(sqlite3.Error), _opened(copy) as database:
            _pack(copy, database)


@contextmanager
def _opened(copy: Copy) -> Generator[Database]:
    with database_on(connect_to_write(copy.path)) as database:
        for setting in _SETTINGS:
            database.conn.execute(setting)
        yield database


def _packed(copy: Copy, database: Database) -> bool:
    """Say whether every page of a copy is as it was packed. The first ones of all never were."""
    return copy.number > 0 and not tables_in(database)("untidy").count_where()


def _pack(copy: Copy, database: Database) -> None:
    if not _packed(copy, database):
        database.vacuum()
        tables_in(database)("untidy").delete_where()


def _found(
    database: Database, rows: Sequence[Row]
) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
    """Give what is there of ``rows``: the table, and by what it is found."""
    tables = {name: {*database.table(name).columns_dict} for name in database.table_names()}
    for name, same in rows:
        # A copy from before there was any, or from before there were numbers.
        if not tables.get(name, set()) >= same.keys():
            continue
        where, values = " and ".join(f'"{column}" = ?' for column in same), tuple(same.values())
        if tables_in(database)(name).count_where(where, values):
            yield name, where, values
