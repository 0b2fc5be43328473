"""What Today shows first, read before the database library is there; never raises.

Only what Python itself brings is used, and nothing is written. The store, opened after the
first paint, sees to whatever is wrong.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from coach.errors import Problem
from coach.session.state import Session
from coach.store.home import database
from coach.store.reading import connect_to_read, rows_of, version_of
from coach.store.rows import Entry, Plan, entry_of, session_of
from coach.store.schema import LATEST
from coach.store.trouble import problem_of

_PATIENCE = 0.2  # seconds: the first paint does not wait for another program
_LATEST_ENTRIES = 3


class Glance(msgspec.Struct, frozen=True):
    """What there is at first sight; with a ``problem`` all the rest is empty.

    ``latest`` holds the newest few entries, newest first and without their words. No
    database at all is no problem: it is the first start.
    """

    running: Session | None = None
    latest: tuple[Entry, ...] = ()
    count: int = 0
    plan: Plan | None = None
    problem: Problem | None = None

    @property
    def stopped(self) -> int | None:
        """When the running session was kept last, in milliseconds since 1970 UTC."""
        return self.running.last.wall if self.running else None


def glance(home: Path) -> Glance:
    """Read what Today needs from the database in ``home``."""
    path = database(home)
    try:
        if not path.exists() or path.stat().st_size == 0:
            return Glance()
        with closing(connect_to_read(path, _PATIENCE)) as connection:
            return _read(connection)
    except (OSError, sqlite3.Error, LookupError, msgspec.ValidationError) as error:
        return Glance(problem=problem_of(error) or Problem.DATABASE_DAMAGED)


def _read(connection: sqlite3.Connection) -> Glance:
    version = version_of(connection)
    if version > LATEST:
        return Glance(problem=Problem.DATABASE_NEWER)
    if version == 0:  # begun, and cut off before anything was in it
        return Glance()
    return Glance(
        running=_running(connection),
        latest=_latest(connection),
        count=rows_of(connection, "SELECT count(*) AS number FROM records")[0]["number"],
        plan=_plan(connection) if version >= 2 else None,
    )


def _running(connection: sqlite3.Connection) -> Session | None:
    rows = rows_of(connection, "SELECT session FROM running")
    return session_of(rows[0]["session"]) if rows else None


def _latest(connection: sqlite3.Connection) -> tuple[Entry, ...]:
    newest = "SELECT * FROM records ORDER BY id DESC LIMIT ?"
    rows = rows_of(connection, newest, (_LATEST_ENTRIES,))
    return tuple(entry_of(row) for row in rows)


def _plan(connection: sqlite3.Connection) -> Plan | None:
    rows = rows_of(connection, "SELECT at, walkthrough FROM plans")
    return Plan(rows[0]["at"], rows[0]["walkthrough"]) if rows else None
