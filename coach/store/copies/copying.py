"""Making a copy: whole or not at all, without a running session's words, read again afterwards."""

import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from coach.errors import Problem, WorldError
from coach.store.copies.backups import copies_of, holding_in, name_of, next_number
from coach.store.copies.forgetting import tidy_copies
from coach.store.copies.rotation import surplus
from coach.store.copies.soundness import fingerprint, is_whole, wrong_rows
from coach.store.copies.values import Copy, Going, Stopped, Why, on
from coach.store.home import copies, database, free_name, make_private_file, make_private_folder
from coach.store.lean import Database
from coach.store.reading import connect_to_read, in_memory, version_of
from coach.store.schema import PASSING
from coach.store.tables import database_on, tables_in
from coach.store.trouble import problem_of

#: So many pages are copied between two times that somebody is told.
_PAGES = 512
#: So many steps of SQLite's are done between two times that somebody is asked.
_STEPS = 2_000

# How far it is when each part begins. Reading the copy again takes the longest.
_TIDIED, _WRITTEN, _CHECKED = 0.1, 0.2, 0.3


def make_copy(
    home: Path, why: Why, made: datetime, going: Going = on, *, even_if_wrong: bool = False
) -> Copy:
    """Copy the database as it was last committed, and give the copy.

    The copy is put together in memory first, so that what is typed in a running session
    never reaches another file. Rows that are not what they were are no reason to replace good
    copies: then this raises ``WorldError``, unless it is to be ``even_if_wrong``, as before
    something that changes all of it. Also raises ``sqlite3.Error``, ``OSError``, or ``Stopped``;
    then there is no new copy, and the old ones are as they were.
    """
    folder, going = copies(home), _onward(going)
    make_private_folder(folder)
    _sweep(folder)
    with database_on(in_memory()) as memory:
        _take_in(home, memory, going)
        name = name_of(next_number(home), made, why, version_of(memory.conn))
        target = free_name(folder, name)
        write_whole(memory, target, going, even_if_wrong=even_if_wrong)
    for old in surplus(copies_of(home)):
        old.path.unlink()
    tidy_copies(home)
    return next(copy for copy in copies_of(home) if copy.path == target)


def copy_outside(home: Path, target: Path, going: Going = on) -> None:
    """Write a copy to a place that somebody named, where nothing lies yet.

    Raises as ``make_copy`` does.
    """
    going = _onward(going)
    with database_on(in_memory()) as memory:
        _take_in(home, memory, going)
        write_whole(memory, target, going)


def copy_of_the_day(home: Path, made: datetime, going: Going = on) -> Copy | None:
    """Make a copy unless this day has one, or nothing changed since the last one."""
    if any(copy.made.date() == made.date() and copy.number for copy in copies_of(home)):
        return None
    return copy_if_changed(home, made, going)


def copy_if_changed(home: Path, made: datetime, going: Going = on) -> Copy | None:
    """Make a copy unless the last one holds the same, or there is nothing yet to be copied."""
    return make_copy(home, Why.DAILY, made, going) if _changed(home) else None


def _changed(home: Path) -> bool:
    with closing(connect_to_read(database(home))) as connection:
        now = fingerprint(connection)
    newest = copies_of(home)[:1]
    if not newest:
        return any(count for _, count, _ in now)
    try:
        with closing(connect_to_read(newest[0].path)) as connection:
            return fingerprint(connection) != now
    except sqlite3.Error:  # a copy that cannot be read holds nothing
        return True


def write_whole(
    memory: Database, target: Path, going: Going = on, *, even_if_wrong: bool = False
) -> None:
    """Write a database to ``target``, which is there afterwards as a whole or not at all.

    It has another name until it was read again: a kill leaves no half copy. Raises as
    ``make_copy`` does.
    """
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    try:
        make_private_file(half)
        with closing(sqlite3.connect(half, isolation_level=None)) as file:
            file.execute("PRAGMA journal_mode = OFF")  # a half copy is not to be mended
            memory.conn.backup(file, pages=_PAGES, progress=_telling(going, _TIDIED, _WRITTEN))
        _check(memory.conn, half, going, even_if_wrong=even_if_wrong)
        half.rename(target)
        _settle(target.parent)
    finally:
        half.unlink(missing_ok=True)


def take_in(path: Path, memory: Database, going: Going = on) -> None:
    """Read the database at ``path`` into memory as it stands."""
    with closing(connect_to_read(path)) as source:
        # Only a connection can do this.
        source.backup(memory.conn, pages=_PAGES, progress=_telling(going, 0, _TIDIED))


def tighten(memory: Database, going: Going = on) -> None:
    """Write every page anew, so that none has a remnant of what was moved or deleted."""
    memory.conn.execute("PRAGMA secure_delete = ON")
    with _asking(memory.conn, going, _TIDIED):
        memory.vacuum()


def _take_in(home: Path, memory: Database, going: Going) -> None:
    take_in(database(home), memory, going)
    for name in PASSING:
        tables_in(memory)(name).delete_where()
    tables_in(memory)("untidy").delete_where()
    tighten(memory, going)


def _check(memory: sqlite3.Connection, half: Path, going: Going, *, even_if_wrong: bool) -> None:
    """Read the copy from end to end, and compare it with what was to be copied."""
    expected = holding_in(memory)
    rows = sum(expected.counts.values())
    seen = 0

    def each() -> None:
        nonlocal seen
        seen += 1
        if seen % 500 == 0:
            _tell(going, _CHECKED + (1 - _CHECKED) * min(seen / (rows or 1), 1))

    try:
        with closing(connect_to_read(half)) as copy, _asking(copy, going, _WRITTEN):
            whole = is_whole(copy) and holding_in(copy) == expected
            wrong = wrong_rows(copy, each) if whole else 0
    except sqlite3.DatabaseError as error:
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        whole, wrong = False, 0
    if not whole or (wrong and not wrong_rows(memory)):
        raise WorldError(Problem.COPY_DAMAGED, {"file": half.stem})
    if wrong and not even_if_wrong:
        raise WorldError(Problem.DATABASE_DAMAGED, {"folder": str(half.parent.parent)})


def _telling(going: Going, begin: float, end: float) -> Callable[[int, int, int], None]:
    def told(_status: int, left: int, all_: int) -> None:
        _tell(going, begin + (end - begin) * (1 - left / (all_ or 1)))

    return told


def _onward(going: Going) -> Going:
    """Tell never less than before: parts of the work overlap."""
    furthest = 0.0

    def told(share: float) -> bool:
        nonlocal furthest
        furthest = max(furthest, share)
        return going(furthest)

    return told


def _tell(going: Going, share: float) -> None:
    if not going(share):
        raise Stopped


@contextmanager
def _asking(connection: sqlite3.Connection, going: Going, share: float) -> Generator[None]:
    """Let SQLite ask in the middle of what takes long."""
    connection.set_progress_handler(lambda: not going(share), _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Stopped from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _sweep(folder: Path) -> None:
    """Take away what a kill left of a copy that was never whole."""
    for half in folder.glob("inturn-*.part*"):
        half.unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Have the new name on the disk, too; Windows does that by itself."""
    if os.name == "posix":  # pragma: no branch - one of the two on each system
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
