"""From a folder, whatever lies in it, to an open store or one clear problem."""

import errno
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from coach.clock import Clock
from coach.errors import Problem, WorldError
from coach.store.condition import Condition, Found, look
from coach.store.copies.owed import drop_unmade, settle_all
from coach.store.database import File
from coach.store.exporting.beside import settle
from coach.store.home import database, make_private_file, make_private_folder
from coach.store.mending.damage import Answer, Damaged
from coach.store.mending.placing import finish, take_place
from coach.store.mending.salvage import salvage
from coach.store.migrations import migrate
from coach.store.notices import Notice
from coach.store.schema import LATEST
from coach.store.store import Store
from coach.store.trouble import told
from coach.store.witness import number_of


def open_at(
    home: Path,
    clock: Clock,
    connect: Callable[[Path], sqlite3.Connection],
    answer: Answer | None = None,
    *,
    again: bool = False,
) -> Store:
    """Open the database in ``home``; see ``coach.store.open_store``."""
    now = clock.now().local()
    with told(home):
        if again:
            be_there(home)
        make_private_folder(home)
        notices = finish(home, now.date())
        notices += _make_room(home, look(home), now.date(), answer)
        make_private_file(database(home))
        connection = connect(database(home))
    try:
        file = File(home, connection)
        with told(home):
            settle(home, number_of(connection))
            drop_unmade(home, number_of(connection))
        migrate(file, now)
        with file.change() as table:  # what cannot be written shows now, not during a talk
            table("running").delete_where("only = 0")
        file.tidy()
    except BaseException:
        connection.close()
        raise
    return Store(file, notices)


def be_there(home: Path) -> None:
    """Say that what was open a moment ago is gone, rather than to begin anew in its place.

    A drive that is not there leaves an empty folder behind, or none. Raises ``OSError``.
    """
    if database(home).stat().st_size == 0:
        raise OSError(errno.ENOENT, "the database is empty")


def _make_room(
    home: Path, condition: Condition, day: date, answer: Answer | None
) -> tuple[Notice, ...]:
    """Leave a newer database untouched; bring back what was damaged, or ask about it."""
    folder = {"folder": str(home)}
    match condition.found:
        case Found.NEWER:
            versions = {"version": str(condition.version), "known": str(LATEST)}
            raise WorldError(
                Problem.DATABASE_NEWER, {**folder, "file": database(home).name, **versions}
            )
        case Found.DAMAGED | Found.GONE:
            return _mend(home, day, answer, lost=condition.lost)
        case _:
            return ()


def _mend(home: Path, day: date, answer: Answer | None, *, lost: bool) -> tuple[Notice, ...]:
    with suppress(WorldError):  # what was removed must not come back from a copy
        settle_all(home)
    found = salvage(home, lost=lost)
    if found.whole:
        code = Problem.LAST_CHANGE_LOST if found.last_change else Problem.DATABASE_MENDED
    elif answer is Answer.BRING_BACK and not found.finding.hopeless:
        code = Problem.DATABASE_BROUGHT_BACK
    elif answer is Answer.BEGIN_EMPTY:
        code = Problem.DATABASE_PUT_ASIDE
    else:
        raise Damaged(home, database(home).name, found.finding)
    aside = take_place(home, None if code is Problem.DATABASE_PUT_ASIDE else found, day)
    if aside is None and code is Problem.DATABASE_PUT_ASIDE:
        return ()  # there was no file that could be named
    return (Notice(code, {"folder": str(home), "file": aside.name if aside else ""}),)
