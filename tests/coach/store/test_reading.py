"""Opening a file so that it stays as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import Problem
from coach.store.home import database
from coach.store.reading import connect_to_read
from coach.store.trouble import problem_of
from tests.coach.store.samples import database_of_version, opened, record


def test_a_file_that_others_hold_is_not_called_damaged(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            connect_to_read(path, patience=0)


def test_damage_of_which_sqlite_says_what_is_no_text_is_damage_all_the_same(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.end(record())
    path = database(folder)
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"CREATE TABLE", b"CREAT\xc5 TABLE", 1))
    with (
        closing(connect_to_read(path)) as connection,
        pytest.raises(sqlite3.DatabaseError) as raised,
    ):
        connection.execute("SELECT name FROM sqlite_master")
    assert problem_of(raised.value) is Problem.DATABASE_DAMAGED
    with opened(folder) as store:
        assert [notice.code for notice in store.notices] == [Problem.DATABASE_MENDED]
