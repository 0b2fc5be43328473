"""What is removed is removed from every copy too, and leaves no remnant there."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.errors import Problem, WorldError
from coach.store.copies.backups import copies_of
from coach.store.copies.copying import make_copy
from coach.store.copies.forgetting import change_copy, forget_row_in_copies, tidy_copies
from coach.store.copies.values import Why
from coach.store.mending.damage import Answer
from coach.store.rows import Entry
from coach.store.store import Store
from tests.coach.store.samples import (
    FINDABLE,
    bytes_in,
    database_of_version,
    opened,
    record,
    session,
)

NOW = datetime.fromisoformat("2026-11-23T19:02:07")


def untidy(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT count(*) FROM untidy").fetchone()[0]


def test_what_is_removed_is_removed_from_the_copies_too(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        assert b"the long drive" in bytes_in(folder / "backups")
        store.records.remove(3)
        assert b"the long drive" not in bytes_in(folder)
        for copy in (folder / "backups").iterdir():
            with closing(sqlite3.connect(copy)) as connection:
                assert connection.execute("SELECT id FROM records").fetchall() == [(1,)]


def test_it_leaves_the_first_copies_of_all_too(folder: Path) -> None:
    database_of_version(1, folder)
    (folder / "backups").mkdir()
    first = folder / "backups" / "inturn-v1-2025-11-23.db"
    first.write_bytes((folder / "inturn.db").read_bytes())
    forget_row_in_copies(folder, "records", {"id": 3})
    assert b"the long drive" not in bytes_in(folder / "backups")
    assert untidy(first) == 0


@pytest.mark.parametrize(("version", "gone"), [(1, False), (2, False), (5, True)])
def test_a_copy_from_before_there_was_such_a_row_stays_as_it_is(
    folder: Path, version: int, gone: bool
) -> None:
    database_of_version(version, folder)
    copy = make_copy(folder, Why.BEFORE_UPDATE, NOW)
    before = copy.path.read_bytes()
    forget_row_in_copies(folder, "plans", {"id": 1, "at": 1793901600000})
    assert (copy.path.read_bytes() != before) is gone


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(FINDABLE, min_size=1, max_size=25, unique_by=lambda words: words[:14]), st.data())
def test_no_removal_leaves_a_remnant_in_a_copy(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("home")
    with opened(folder) as store:
        for began, text in enumerate(texts):
            store.sessions.end(record(text, began=began))
        copy = make_copy(folder, Why.DAILY, NOW).path
        left = dict(enumerate(texts))
        for number in data.draw(st.permutations(sorted(left)))[:6]:
            text = left.pop(number)
            store.records.remove(number + 1)
            assert text[:14].encode() not in copy.read_bytes()
        assert all(text[:14].encode() in copy.read_bytes() for text in left.values())


def test_the_first_removal_waits_for_no_packing_and_the_next_copy_packs(store: Store) -> None:
    for began in range(3):
        store.sessions.end(record("the tap", began=began))
    copy = make_copy(store.home, Why.DAILY, NOW).path
    store.records.remove(1)
    assert untidy(copy) == 1
    store.records.remove(2)
    assert untidy(copy) == 0
    store.records.remove(3)
    make_copy(store.home, Why.DAILY, NOW + timedelta(days=1))
    assert untidy(copy) == 0


def test_packing_leaves_a_copy_alone_that_cannot_be_read(store: Store) -> None:
    copy = make_copy(store.home, Why.DAILY, NOW).path
    copy.write_text("no database" * 99)
    tidy_copies(store.home)
    assert copy.exists()


def test_an_entry_with_the_same_number_but_another_time_stays_in_the_copies(folder: Path) -> None:
    database_of_version(1, folder)
    make_copy(folder, Why.BEFORE_UPDATE, NOW)
    (folder / "inturn.db").unlink()
    with opened(folder, answer=Answer.BEGIN_EMPTY) as store:
        for began in range(3):
            assert store.sessions.end(record(began=began)) == Entry(began + 1, record(began=began))
        store.records.remove(3)
    assert b"the long drive" in bytes_in(folder / "backups")


def test_a_copy_that_cannot_be_read_goes_as_a_whole(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        for copy in (folder / "backups").iterdir():
            copy.write_text("the long drive, and no database" * 99)
        store.records.remove(3)
    assert copies_of(folder) == ()


def test_a_copy_that_cannot_be_reached_keeps_the_entry_where_it_is(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        (folder / "backups" / "inturn-v0-2026-11-23.db" / "within").mkdir(parents=True)
        before = store.records.all()
        with pytest.raises(WorldError) as raised:
            store.records.remove(3)
        assert raised.value.problem is Problem.FOLDER_READ_ONLY
        assert store.records.all() == before


@pytest.mark.parametrize("code", [sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_CONSTRAINT])
def test_a_copy_that_can_be_read_is_not_thrown_away_for_another_error(
    folder: Path, code: int
) -> None:
    database_of_version(1, folder)
    opened(folder).close()
    there = copies_of(folder)

    def refuse(_: object) -> None:
        error = sqlite3.OperationalError("said by SQLite")
        error.sqlite_errorcode = code
        raise error

    with pytest.raises(sqlite3.OperationalError):
        change_copy(there[0], refuse)
    assert copies_of(folder) == there != ()


def test_a_new_database_needs_no_copy(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.keep(session())
    assert not (folder / "backups").exists()
