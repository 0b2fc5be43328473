"""What Today shows first, read before the database library is there; never raises.

Only what Python itself brings is used, and nothing is written. The store, opened after the
first paint, sees to whatever is wrong.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from coach.errors import Problem
from coach.planning.memory import Agreed, Booked, Leaning, Practised
from coach.session.state import Session
from coach.store.home import database
from coach.store.reading import connect_to_read, rows_of, version_of
from coach.store.rows import Entry, agreed_of, booked_of, entry_of, session_of
from coach.store.schema import LATEST
from coach.store.trouble import problem_of

_PATIENCE = 0.2  # seconds: the first paint does not wait for another program
_LATEST_ENTRIES = 3
_PLANS, _AGREEMENTS = 50, 50
_WITH_PLANS, _WITH_AGREEMENTS = 2, 5  # versions of the database


class Glance(msgspec.Struct, frozen=True):
    """What there is at first sight; with a ``problem`` all the rest is empty.

    ``latest`` holds the newest few entries, newest first and without their words;
    ``practised`` sums all of them up, what came last first. ``plans`` are booked times, the
    earliest first, ``agreements`` the open ones, the next day first. No database at all is no
    problem: it is the first start.
    """

    running: Session | None = None
    latest: tuple[Entry, ...] = ()
    count: int = 0
    practised: tuple[Practised, ...] = ()
    plans: tuple[Booked, ...] = ()
    agreements: tuple[Agreed, ...] = ()
    leaning: Leaning = Leaning()
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
        practised=_practised(connection),
        plans=_plans(connection, version),
        agreements=_agreements(connection) if version >= _WITH_AGREEMENTS else (),
        leaning=_leaning(connection) if version >= _WITH_AGREEMENTS else Leaning(),
    )


def _running(connection: sqlite3.Connection) -> Session | None:
    rows = rows_of(connection, "SELECT session FROM running")
    return session_of(rows[0]["session"]) if rows else None


def _latest(connection: sqlite3.Connection) -> tuple[Entry, ...]:
    newest = "SELECT * FROM records ORDER BY id DESC LIMIT ?"
    rows = rows_of(connection, newest, (_LATEST_ENTRIES,))
    return tuple(entry_of(row) for row in rows)


def _practised(connection: sqlite3.Connection) -> tuple[Practised, ...]:
    # Beside max(), SQLite takes the other columns from the row that has it.
    summed = (
        "SELECT walkthrough, count(*) AS times, began AS last, complete, breaks, max(id)"
        " FROM records GROUP BY walkthrough ORDER BY max(id) DESC"
    )
    return tuple(
        Practised(
            row["walkthrough"], row["times"], row["last"], bool(row["complete"]), row["breaks"]
        )
        for row in rows_of(connection, summed)
    )


def _plans(connection: sqlite3.Connection, version: int) -> tuple[Booked, ...]:
    if version < _WITH_PLANS:
        return ()
    if version < _WITH_AGREEMENTS:  # there was one at most, without a number or a line
        old = "SELECT 1 AS id, at, walkthrough, '' AS line FROM plans"
        return tuple(booked_of(row) for row in rows_of(connection, old))
    rows = rows_of(connection, "SELECT * FROM plans ORDER BY at DESC, id DESC LIMIT ?", (_PLANS,))
    return tuple(booked_of(row) for row in reversed(rows))


def _agreements(connection: sqlite3.Connection) -> tuple[Agreed, ...]:
    open_ones = "SELECT * FROM agreements WHERE outcome = 'open' ORDER BY due, id LIMIT ?"
    return tuple(agreed_of(row) for row in rows_of(connection, open_ones, (_AGREEMENTS,)))


def _leaning(connection: sqlite3.Connection) -> Leaning:
    wishes = rows_of(connection, "SELECT need FROM wishes ORDER BY place")
    passed = rows_of(connection, "SELECT walkthrough, at FROM passed")
    return Leaning(
        tuple(row["need"] for row in wishes), {row["walkthrough"]: row["at"] for row in passed}
    )
