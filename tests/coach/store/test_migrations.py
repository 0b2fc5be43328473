"""The way from every old version to the present one."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils.db import Table

from coach.errors import Problem, WorldError
from coach.planning.memory import Booked, Plan
from coach.session.state import Words
from coach.store.condition import look
from coach.store.copies.backups import copies_of
from coach.store.copies.values import Why
from coach.store.glance import glance
from coach.store.schema import LATEST
from coach.store.tables import database_on
from tests.coach.store.samples import (
    VERSIONS,
    database_of_version,
    impatient,
    is_sound,
    opened,
    record,
    session,
)

OLD = range(1, LATEST)
HERE = sorted(int(path.stem[1:]) for path in VERSIONS.iterdir())


def shape_of(path: Path) -> dict[str, object]:
    """What there is to rely on in each table: columns, references, and what is unique."""
    with database_on(sqlite3.connect(path)) as database:
        return {
            table.name: (table.columns, table.foreign_keys, table.strict, unique_in(table))
            for table in database.tables
            if "sqlite" not in table.name
        }


def unique_in(table: Table) -> list[list[str]]:
    indexes: list[Any] = table.indexes
    return [index.columns for index in indexes if index.unique]


def test_every_old_version_has_its_database_here() -> None:
    assert {*HERE} >= {*OLD}


@pytest.mark.parametrize("number", HERE)
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


def test_a_database_of_which_the_tables_were_written_by_hand_works_like_a_new_one(
    folder: Path,
) -> None:
    database_of_version(2, folder)
    with opened(folder) as store:
        for walkthrough in ("say-it-back", "long-turns"):
            store.later.add(walkthrough)
        assert store.later.all() == ("say-it-back", "long-turns")
        assert store.plans.all() == (Booked(1, Plan(1793901600000, "say-it-back")),)
        assert store.plans.book(Plan(9, "long-turns", "with tea")).id == 2
        store.sessions.keep(session())
        assert store.sessions.running() == session()
        ended = store.sessions.end(record("kept"))
        assert store.records.remove(ended.id)
        assert store.records.count() == 2


@pytest.mark.parametrize("number", range(2, 5))
def test_the_one_time_that_was_booked_is_the_first_of_many(number: int, folder: Path) -> None:
    database_of_version(number, folder)
    before = glance(folder).plans
    with opened(folder) as store:
        booked = (Booked(1, Plan(1793901600000, "say-it-back")),)
        assert before == store.plans.all() == booked


def test_nothing_booked_stays_nothing(folder: Path) -> None:
    database_of_version(1, folder)
    assert glance(folder).plans == ()
    with opened(folder) as store:
        assert store.plans.all() == ()


@pytest.mark.parametrize("number", OLD)
def test_a_copy_is_made_before_each_step_and_not_afterwards(number: int, folder: Path) -> None:
    database_of_version(number, folder)
    for _ in range(2):
        opened(folder).close()
    copies = copies_of(folder)[::-1]
    assert [copy.version for copy in copies] == list(range(number, LATEST))
    assert {copy.why for copy in copies} == {Why.BEFORE_UPDATE}


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
        assert store.later.all()[0] == "from the other program"
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
