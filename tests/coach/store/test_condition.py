"""Looking at what lies there, without changing it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.store.condition import Condition, Found, look
from coach.store.reading import connect_to_read
from coach.store.schema import LATEST
from tests.coach.store.samples import database_of_version, opened, record


def executed(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_no_file_and_an_empty_file_are_nothing(folder: Path) -> None:
    assert look(folder) == Condition(Found.NOTHING)
    folder.mkdir()
    (folder / "inturn.db").touch()
    assert look(folder) == Condition(Found.NOTHING)


def test_our_own_database_is_ours_in_every_version(folder: Path) -> None:
    database_of_version(1, folder)
    assert look(folder) == Condition(Found.OURS, 1)
    opened(folder).close()
    assert look(folder) == Condition(Found.OURS, LATEST)


def test_a_database_from_a_newer_version_is_told_by_its_number(folder: Path) -> None:
    executed(database_of_version(1, folder), "PRAGMA user_version = 99")
    assert look(folder) == Condition(Found.NEWER, 99)


def test_a_number_of_a_newer_version_without_its_steps_is_damage(folder: Path) -> None:
    opened(folder).close()
    path = folder / "inturn.db"
    executed(path, f"PRAGMA user_version = {LATEST + 64}")
    assert look(folder) == Condition(Found.DAMAGED, LATEST + 64)
    newer = f"to-version-{LATEST + 1}"
    step = f"INSERT INTO _sqlite_migrations VALUES (99, 'inturn', '{newer}', '')"  # noqa: S608
    executed(path, step)
    assert look(folder) == Condition(Found.NEWER, LATEST + 64)
    executed(path, "DROP TABLE _sqlite_migrations")
    assert look(folder) == Condition(Found.NEWER, LATEST + 64)


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE words", "PRAGMA user_version = -1", "PRAGMA user_version = 0"],
)
def test_a_database_that_is_not_as_its_version_says_is_damaged(
    folder: Path, statement: str
) -> None:
    executed(database_of_version(1, folder), statement)
    assert look(folder).found is Found.DAMAGED


def test_a_begun_database_without_anything_in_it_is_ours(folder: Path) -> None:
    folder.mkdir()
    executed(folder / "inturn.db", "PRAGMA journal_mode = WAL")
    assert look(folder) == Condition(Found.OURS, 0)


def test_text_where_the_database_should_be_is_damage(folder: Path) -> None:
    folder.mkdir()
    (folder / "inturn.db").write_text("not a database at all" * 400)
    assert look(folder).found is Found.DAMAGED


def test_a_page_of_noise_is_damage(folder: Path) -> None:
    with opened(folder) as store:
        for number in range(400):
            store.sessions.end(record("t" * 50, began=number))
    spoil_a_page(folder / "inturn.db")
    assert look(folder).found is Found.DAMAGED


def spoil_a_page(path: Path) -> None:
    whole = path.read_bytes()
    half = len(whole) // 2 // 4096 * 4096
    path.write_bytes(whole[:half] + b"\x99" * 4096 + whole[half + 4096 :])


def test_looking_changes_nothing_not_even_the_log(folder: Path) -> None:
    store = opened(folder)
    store.later.add("say-it-back")
    before = {name: (folder / name).read_bytes() for name in ("inturn.db", "inturn.db-wal")}
    look(folder)
    assert {name: (folder / name).read_bytes() for name in before} == before
    store.close()


def test_a_file_that_was_cut_off_while_it_was_made_is_put_right(folder: Path) -> None:
    folder.mkdir()
    begun = folder / "begun.db"
    with closing(sqlite3.connect(begun, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE pages (page TEXT)")
        connection.execute("PRAGMA cache_size = 1")  # so that half of it is written out
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO pages VALUES (?)", [("x" * 4000,)] * 50)
        for end in ("", "-journal"):
            shutil.copy(f"{begun}{end}", folder / f"inturn.db{end}")
    assert look(folder).found is Found.DAMAGED  # sound, but none of ours
    assert not (folder / "inturn.db-journal").exists()
    with closing(connect_to_read(folder / "inturn.db")) as connection:
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (0,)


def test_what_cannot_be_reached_is_not_called_damaged(folder: Path) -> None:
    (folder / "inturn.db" / "within").mkdir(parents=True)
    with pytest.raises(sqlite3.OperationalError):
        look(folder)
