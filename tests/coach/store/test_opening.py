"""Whatever lies in the folder, the store opens or says one clear problem; nothing is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.planning.memory import Booked, Plan
from coach.store.mending.damage import Answer
from coach.store.schema import LATEST
from coach.store.store import Store
from tests.coach.store.samples import (
    database_of_version,
    impatient,
    is_sound,
    opened,
    record,
    session,
    today,
)


def problem_on_opening(folder: Path) -> WorldError:
    with pytest.raises(WorldError) as raised:
        opened(folder, impatient)
    return raised.value


def test_a_first_start_makes_everything_and_has_nothing_to_say(folder: Path) -> None:
    with opened(folder) as store:
        assert store.notices == ()
        assert store.home == folder
    assert {path.name for path in folder.iterdir()} == {"inturn.db", "inturn.db-seen"}


def test_the_file_is_set_up_so_that_nothing_is_lost_and_nothing_lingers(folder: Path) -> None:
    connections: list[sqlite3.Connection] = []

    def connect(path: Path) -> sqlite3.Connection:
        connections.append(impatient(path))
        for name in ("synchronous", "secure_delete", "foreign_keys", "temp_store"):
            connections[0].execute(f"PRAGMA {name} = 0")  # not as SQLite was built, perhaps
        return connections[0]

    with opened(folder, connect):
        names = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store")
        got = [connections[0].execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert got == ["wal", 2, 1, 1, 2]


def test_a_database_from_a_newer_version_is_left_untouched(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    error = problem_on_opening(folder)
    assert error.problem is Problem.DATABASE_NEWER
    assert error.facts == {
        "folder": str(folder),
        "file": "inturn.db",
        "version": "99",
        "known": str(LATEST),
    }
    assert path.read_bytes() == before


def test_a_damaged_database_is_put_aside_and_a_new_one_begins(folder: Path) -> None:
    folder.mkdir()
    (folder / "inturn.db").write_text("damaged" * 1000)
    assert problem_on_opening(folder).problem is Problem.DATABASE_DAMAGED
    with opened(folder, answer=Answer.BEGIN_EMPTY) as store:
        (notice,) = store.notices
        store.sessions.end(record())
        assert store.records.count() == 1
    assert notice.code is Problem.DATABASE_PUT_ASIDE
    aside = f"inturn-damaged-{today()}.db"
    assert notice.facts == {"folder": str(folder), "file": aside}
    assert (folder / aside).read_text() == "damaged" * 1000


def test_a_database_without_one_of_its_tables_is_put_aside_whole(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE words")
    before = path.read_bytes()
    opened(folder, answer=Answer.BEGIN_EMPTY).close()
    assert (folder / f"inturn-damaged-{today()}.db").read_bytes() == before


def test_a_database_that_another_program_writes_to_is_busy(folder: Path) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert problem_on_opening(folder).problem is Problem.DATABASE_BUSY


def test_an_opening_that_fails_lets_go_of_the_file(folder: Path) -> None:
    connections: list[sqlite3.Connection] = []

    def connect(path: Path) -> sqlite3.Connection:
        connections.append(impatient(path))
        connections[0].execute("PRAGMA max_page_count = 3")
        return connections[0]

    with pytest.raises(WorldError):
        opened(folder, connect)
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connections[0].execute("SELECT 1")


def test_two_stores_at_once_see_what_each_other_keeps(folder: Path) -> None:
    with opened(folder) as one, opened(folder) as two:
        one.sessions.keep(session("from one"))
        assert two.sessions.running() == session("from one")
        entry = two.sessions.end(record())
        assert one.sessions.running() is None
        assert one.records.all() == (entry,)


def test_a_store_that_cannot_write_at_once_says_busy_and_changes_nothing(folder: Path) -> None:
    with opened(folder, impatient) as store:
        store.sessions.keep(session("first"))
        with closing(sqlite3.connect(folder / "inturn.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(WorldError) as raised:
                store.sessions.keep(session("second"))
        assert raised.value.problem is Problem.DATABASE_BUSY
        assert store.sessions.running() == session("first")


def test_a_file_where_the_folder_should_be_is_told(folder: Path) -> None:
    folder.write_text("a file")
    assert problem_on_opening(folder).problem is Problem.FOLDER_READ_ONLY


def test_what_a_kill_left_to_be_tidied_is_tidied(folder: Path) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        other.execute("INSERT INTO untidy VALUES (1)")
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db")) as other:
        assert other.execute("SELECT * FROM untidy").fetchall() == []


def test_what_cannot_be_tidied_now_waits_for_the_next_start(folder: Path) -> None:
    store = opened(folder, impatient)
    with closing(sqlite3.connect(folder / "inturn.db", isolation_level=None)) as other:
        other.execute("INSERT INTO untidy VALUES (1)")
        other.execute("BEGIN IMMEDIATE")
        store.close()
        other.execute("ROLLBACK")
        assert other.execute("SELECT * FROM untidy").fetchall() == [(1,)]


def test_closing_twice_does_nothing_and_leaves_one_sound_file(folder: Path) -> None:
    store = opened(folder)
    store.sessions.keep(session())
    store.close()
    store.close()
    assert {path.name for path in folder.iterdir()} == {"inturn.db", "inturn.db-seen"}
    assert is_sound(folder / "inturn.db")


def test_a_defect_of_ours_is_not_hidden_behind_a_kind_word(store: Store) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        store.plans.book(Plan(None, "say-it-back"))  # pyright: ignore[reportArgumentType]
    store.plans.book(Plan(1_000, "say-it-back"))
    assert store.plans.all() == (Booked(1, Plan(1_000, "say-it-back")),)
