"""From a folder, whatever lies in it, to an open store or one clear problem."""

import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

from coach.clock import Clock
from coach.errors import Problem, WorldError
from coach.store.aside import put_aside
from coach.store.condition import Condition, Found, look
from coach.store.database import File
from coach.store.home import database, make_private_file, make_private_folder
from coach.store.migrations import migrate
from coach.store.notices import Notice
from coach.store.schema import LATEST
from coach.store.store import Store
from coach.store.trouble import told


def open_at(home: Path, clock: Clock, connect: Callable[[Path], sqlite3.Connection]) -> Store:
    """Open the database in ``home``; see ``coach.store.open_store``."""
    now = clock.now().local()
    with told(home):
        make_private_folder(home)
        notices = _make_room(home, look(home), now.date())
        make_private_file(database(home))
        connection = connect(database(home))
    try:
        file = File(home, connection)
        migrate(file, now)
        with file.change() as table:  # what cannot be written shows now, not during a talk
            table("running").delete_where("only = 0")
        file.tidy()
    except BaseException:
        connection.close()
        raise
    return Store(file, notices)


def _make_room(home: Path, condition: Condition, day: date) -> tuple[Notice, ...]:
    """Leave a newer database untouched, put a damaged one aside."""
    folder = {"folder": str(home)}
    if condition.found is Found.NEWER:
        versions = {"version": str(condition.version), "known": str(LATEST)}
        raise WorldError(
            Problem.DATABASE_NEWER, {**folder, "file": database(home).name, **versions}
        )
    if condition.found is Found.DAMAGED:
        name = put_aside(home, day).name
        return (Notice(Problem.DATABASE_PUT_ASIDE, {**folder, "file": name}),)
    return ()
