"""Copies that are made before a migration."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.copies import KEPT, make_copy
from coach.store.rows import Entry
from tests.coach.store.samples import (
    bytes_in,
    database_of_version,
    is_sound,
    opened,
    record,
    session,
)

DAY = date(2026, 11, 23)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def test_a_copy_has_every_record_and_its_words(folder: Path) -> None:
    database_of_version(1, folder)
    copy = make_copy(folder, 1, DAY)
    assert copy == folder / "backups" / "inturn-v1-2026-11-23.db"
    assert is_sound(copy)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT id FROM records").fetchall() == [(1,), (3,)]
        assert "the long drive" in connection.execute("SELECT written FROM words").fetchone()[0]


def test_a_copy_holds_nothing_of_a_running_session(folder: Path) -> None:
    database_of_version(1, folder)
    make_copy(folder, 1, DAY)
    assert b"the empty fridge" in bytes_in(folder)
    assert b"the empty fridge" not in bytes_in(folder / "backups")


def test_a_copy_never_takes_the_place_of_another(folder: Path) -> None:
    database_of_version(1, folder)
    for _ in range(2):
        make_copy(folder, 1, DAY)
    assert names(folder) == ["inturn-v1-2026-11-23-2.db", "inturn-v1-2026-11-23.db"]


def test_only_the_last_few_copies_are_kept(folder: Path) -> None:
    database_of_version(1, folder)
    make_copy(folder, 10, DAY)
    for days in range(KEPT + 1):
        make_copy(folder, 9, DAY + timedelta(days))
    assert len(names(folder)) == KEPT
    assert names(folder)[0] == "inturn-v10-2026-11-23.db"
    assert "inturn-v9-2026-11-24.db" not in names(folder)


def test_a_kill_in_the_middle_leaves_no_half_copy_behind(folder: Path) -> None:
    database_of_version(1, folder)
    (folder / "backups").mkdir()
    (folder / "backups" / "inturn-v1-2026-11-23.part").write_text("half")
    assert is_sound(make_copy(folder, 1, DAY))
    assert names(folder) == ["inturn-v1-2026-11-23.db"]


def test_a_copy_that_fails_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database_of_version(1, folder)

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(WorldError) as raised:
        opened(folder)
    assert raised.value.problem is Problem.DISK_FULL
    assert names(folder) == []


def test_what_is_removed_is_removed_from_the_copies_too(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        assert b"the long drive" in bytes_in(folder / "backups")
        store.records.remove(3)
        assert b"the long drive" not in bytes_in(folder)
        for copy in (folder / "backups").iterdir():
            with closing(sqlite3.connect(copy)) as connection:
                assert connection.execute("SELECT id FROM records").fetchall() == [(1,)]


def test_an_entry_with_the_same_number_but_another_time_stays_in_the_copies(folder: Path) -> None:
    database_of_version(1, folder)
    make_copy(folder, 1, DAY)
    (folder / "inturn.db").unlink()
    with opened(folder) as store:
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
    assert names(folder) == []


def test_a_copy_that_cannot_be_reached_keeps_the_entry_where_it_is(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        (folder / "backups" / "inturn-v0-2026-11-23.db" / "within").mkdir(parents=True)
        before = store.records.all()
        with pytest.raises(WorldError) as raised:
            store.records.remove(3)
        assert raised.value.problem is Problem.FOLDER_READ_ONLY
        assert store.records.all() == before


def test_a_new_database_needs_no_copy(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.keep(session())
    assert not (folder / "backups").exists()
