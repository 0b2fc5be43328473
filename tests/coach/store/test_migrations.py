"""The way from every old version to the present one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.session.state import Words
from coach.store.reading import look
from coach.store.schema import LATEST
from tests.coach.store.samples import (
    VERSIONS,
    database_of_version,
    impatient,
    is_sound,
    opened,
    record,
)

OLD = range(1, LATEST)


def shape_of(path: Path) -> set[str]:
    """What SQLite says the tables are, without line ends and quotes."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_schema WHERE name NOT LIKE '%migration%'")
        return {" ".join(sql.split()) for (sql,) in rows if sql}


def test_every_old_version_has_its_database_here() -> None:
    assert {path.stem for path in VERSIONS.iterdir()} == {f"v{number}" for number in OLD}


@pytest.mark.parametrize("number", OLD)
def test_an_old_database_becomes_like_a_new_one(number: int, folder: Path, home: Path) -> None:
    path = database_of_version(number, folder)
    opened(folder).close()
    opened(home / "new").close()
    assert shape_of(path) == shape_of(home / "new" / "inturn.db")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)


def test_version_1_brings_its_records_its_words_and_its_running_session(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        entries = {entry.id: entry.record for entry in store.records.all()}
        running = store.sessions.running()
    assert {number: kept.walkthrough for number, kept in entries.items()} == {
        1: "first-try",
        3: "say-it-back",
    }
    assert entries[3].words == Words(topic="the long drive", next_step="leave at nine")
    assert entries[1].words is None
    assert running is not None
    assert running.words.topic == "the empty fridge"


@pytest.mark.parametrize("number", OLD)
def test_a_copy_is_made_before_each_step_and_not_afterwards(number: int, folder: Path) -> None:
    database_of_version(number, folder)
    for _ in range(2):
        opened(folder).close()
    copies = sorted(path.name.split("-")[1] for path in (folder / "backups").iterdir())
    assert copies == [f"v{before}" for before in range(number, LATEST)]


def test_a_step_that_fails_leaves_the_version_before_it(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE plans (something TEXT)")  # in the way of step 2
    before = shape_of(path)
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        opened(folder)
    assert shape_of(path) == before
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


@pytest.mark.parametrize("begun", [0, *OLD])
def test_steps_that_another_program_takes_meanwhile_are_not_taken_twice(
    begun: int, folder: Path
) -> None:
    def just_before_us(statement: str) -> None:
        if statement == "BEGIN IMMEDIATE" and look(folder).version == begun:
            with opened(folder) as other:
                other.later.add("from the other program")

    def connect(path: Path) -> sqlite3.Connection:
        connection = impatient(path)
        connection.set_trace_callback(just_before_us)
        return connection

    if begun:
        database_of_version(begun, folder)
    with opened(folder, connect) as store:
        assert store.later.all() == ("from the other program",)
        store.later.add("from us")
    assert is_sound(folder / "inturn.db")


def test_numbers_go_on_after_those_of_an_old_database(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        store.records.remove(3)
        assert store.sessions.end(record()).id == 4


def test_an_old_database_that_cannot_be_copied_stays_as_it_is(folder: Path) -> None:
    path = database_of_version(1, folder)
    before = path.read_bytes()
    (folder / "backups").write_text("a file where the folder should be")
    with pytest.raises(WorldError) as raised:
        opened(folder)
    assert raised.value.problem is Problem.FOLDER_READ_ONLY
    assert shape_of(path)
    assert path.read_bytes()[96:100] == before[96:100]
