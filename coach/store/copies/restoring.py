"""Bringing a copy back: what would change, doing it in one step, and undoing it.

The copy is made ready in memory and then takes the place of the content in one transaction of
SQLite's: a kill at any moment leaves the one or the other, whole. Before that, a copy of the
present is made. What runs stays as it is, and so do names and settings, which are not in copies.

What two computers know of each other stays, too. So bringing a copy back is something that is done
here: what goes here goes there, and what comes back here is new there.
"""

import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from coach.errors import Problem, WorldError
from coach.store.copies.backups import holding_in
from coach.store.copies.copying import make_copy, take_in, tighten
from coach.store.copies.soundness import content_tables, is_whole, wrong_rows
from coach.store.copies.values import Going, Line, Preview, Restored, Stopped, Why, on
from coach.store.database import File
from coach.store.home import database
from coach.store.migrations import step_up
from coach.store.reading import connect_to_read, in_memory, version_of
from coach.store.schema import LATEST, PASSING
from coach.store.sums import insert_whole
from coach.store.tables import database_on
from coach.store.trouble import problem_of, told
from coach.store.witness import count_up, number_of

#: What runs, and where and what two computers meet, are no part of a copy: it stays as it is now.
_STAYS = (*PASSING, "sync", "synced", "knows")

#: How much of bringing a copy back is reading it, and after how many rows to ask.
_READ, _ROWS = 0.4, 500


def preview(home: Path, path: Path, going: Going = on) -> Preview:
    """Compare the copy at ``path`` with what there is now, and change nothing.

    Raises ``WorldError`` where the copy is damaged or from a newer version, or ``Stopped``.
    """
    with told(home), _ready(home, path, going) as then:
        with closing(connect_to_read(database(home))) as now:
            names = content_tables(now)
            lines = tuple(_line(name, then.database.conn, now) for name in names)
        books = next(line for line in lines if line.table == "books")
        newest = holding_in(then.database.conn).newest
    return Preview(lines, newest, bool(books.gone or books.back or books.other))


def restore(file: File, path: Path, now: datetime, going: Going = on) -> Restored:
    """Let the copy at ``path`` take the place of all that is in ``file``.

    Raises ``WorldError`` or ``Stopped``; then nothing changed.
    """
    with told(file.home), _ready(file.home, path, _part(going, 0, _READ)) as then:
        copying = _part(going, _READ, 1)
        before = make_copy(file.home, Why.BEFORE_RESTORE, now, copying, even_if_wrong=True)
        _replace(file, then)
    return Restored(before)


def undo(file: File, restored: Restored) -> None:
    """Bring back what was there before. Raises ``WorldError``; then nothing changed."""
    with told(file.home), _ready(file.home, restored.before.path) as then:
        _replace(file, then)


def _replace(file: File, then: File) -> None:
    """Let ``then`` take the place of all but what stays."""
    with file.reading() as now, then.change() as table:
        for name in _STAYS:
            insert_whole(then.database, name, now(name).rows_where())
        table("untidy").delete_where()  # all pages come anew
    tighten(then.database)
    # It is one more change of the file, not one from before.
    count_up(then.database.conn, number_of(file.database.conn), database(file.home))
    # Only a connection can do this. All pages come in one transaction of the database there.
    then.database.conn.backup(file.database.conn)
    file.tidy()


@contextmanager
def _ready(home: Path, path: Path, going: Going = on) -> Generator[File]:
    """Give the copy at ``path`` in memory, seen to be sound and brought up to date."""
    memory = in_memory()
    with closing(memory):
        _look_through(path, memory, going)
        then = File(home, memory)
        step_up(then)
        with then.change() as table:
            for name in _STAYS:
                table(name).delete_where()
        yield then


def _look_through(path: Path, memory: sqlite3.Connection, going: Going) -> None:
    damaged = WorldError(Problem.COPY_DAMAGED, {"file": path.name})
    if not path.is_file():
        raise WorldError(Problem.FILE_UNREADABLE, {"file": path.name})
    try:
        take_in(path, database_on(memory), going)
        version = version_of(memory)
        if version > LATEST:
            facts = {"file": path.name, "version": str(version), "known": str(LATEST)}
            raise WorldError(Problem.DATABASE_NEWER, {"folder": str(path.parent), **facts})
        if not is_whole(memory) or wrong_rows(memory, _asking(memory, going)):
            raise damaged
    except sqlite3.DatabaseError as error:
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        raise damaged from error


def _part(going: Going, begin: float, end: float) -> Going:
    """Let something that is a part of the work tell how far all of it is."""

    def told(share: float) -> bool:
        return going(begin + (end - begin) * share)

    return told


def _asking(memory: sqlite3.Connection, going: Going) -> Callable[[], None]:
    """Ask after some rows whether to go on; what was read so far tells how far it is."""
    seen, rows = 0, sum(holding_in(memory).counts.values())

    def each() -> None:
        nonlocal seen
        seen += 1
        if seen % _ROWS == 0 and not going(min(seen / (rows or 1), 1)):
            raise Stopped

    return each


def _line(table: str, then: sqlite3.Connection, now: sqlite3.Connection) -> Line:
    before, after = _rows(then, table), _rows(now, table)
    both = before.keys() & after.keys()
    return Line(
        table,
        then=len(before),
        now=len(after),
        gone=len(after) - len(both),
        back=len(before) - len(both),
        other=sum(before[key] != after[key] for key in both),
    )


def _rows(connection: sqlite3.Connection, table: str) -> dict[tuple[Any, ...], int]:
    """Give the sum of each row by its key."""
    columns = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    key = ", ".join(f'"{column[1]}"' for column in columns if column[5])
    found = connection.execute(f'SELECT {key}, sum FROM "{table}"')  # noqa: S608
    return {tuple(row[:-1]): row[-1] for row in found}
