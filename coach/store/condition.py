"""What lies where the database should be, seen before anything is changed."""

import sqlite3
from contextlib import closing
from enum import StrEnum
from pathlib import Path

import msgspec

from coach.errors import Problem
from coach.store.copies.backups import copies_of
from coach.store.home import database
from coach.store.mending.log import log_beside
from coach.store.mending.verify import is_as_it_should_be
from coach.store.reading import connect_to_read, connect_to_write, version_of
from coach.store.schema import LATEST, TABLES
from coach.store.tables import database_on
from coach.store.trouble import problem_of
from coach.store.witness import has_lost, was_there


class Found(StrEnum):
    """What lies where the database should be."""

    NOTHING = "nothing"
    GONE = "gone"  # no database, and copies or the witness say that there was one
    OURS = "ours"
    NEWER = "newer"
    DAMAGED = "damaged"


class Condition(msgspec.Struct, frozen=True):
    """What was found, and which version it says that it has.

    ``lost`` says that it is sound, and that what was written last is missing.
    """

    found: Found
    version: int = 0
    lost: bool = False


def look(home: Path) -> Condition:
    """Look at the database in ``home`` from end to end, and change nothing.

    Raises ``sqlite3.Error`` or ``OSError`` where it cannot be looked at.
    """
    path = database(home)
    if not path.exists() or path.stat().st_size == 0:
        # SQLite would throw away a log without its database, and with it what is in the log.
        if log_beside(path).frames:
            return Condition(Found.DAMAGED)
        there_was = was_there(path) or copies_of(home)
        return Condition(Found.GONE if there_was else Found.NOTHING)
    if _is_torn(path):
        return Condition(Found.DAMAGED)
    try:
        _undo_half_a_write(path)
        with closing(connect_to_read(path)) as connection:
            found = _judge(connection)
            if found.found is Found.OURS and has_lost(path, connection):
                return Condition(Found.DAMAGED, found.version, lost=True)
            return found
    except sqlite3.DatabaseError as error:
        if problem_of(error) is not Problem.DATABASE_DAMAGED:
            raise
        return Condition(Found.DAMAGED)


def _is_torn(path: Path) -> bool:
    """Whether SQLite would drop a part of the log that may have been promised to people.

    Another program may be writing to it: what is really torn is the same at a second look.
    """
    first = log_beside(path)
    return first.is_torn and log_beside(path) == first


def _undo_half_a_write(path: Path) -> None:
    """Let SQLite take back what a kill cut in two while the file was being made.

    Afterwards it has a write-ahead log, and no such journal any more.
    """
    if path.with_name(path.name + "-journal").exists():
        with closing(connect_to_write(path)) as connection:
            version_of(connection)


def _judge(connection: sqlite3.Connection) -> Condition:
    version = version_of(connection)
    if version > LATEST:
        return Condition(Found.NEWER, version)
    tables = frozenset(database_on(connection).table_names())
    if version < 0 or not tables >= TABLES[version]:
        return Condition(Found.DAMAGED, version)
    if not is_as_it_should_be(connection, version):
        return Condition(Found.DAMAGED, version)
    if version == 0 and tables:  # a database, but none of ours
        return Condition(Found.DAMAGED, version)
    return Condition(Found.OURS, version)
