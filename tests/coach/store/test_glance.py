"""What Today shows first: read by the standard library alone, and never an error."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import Problem
from coach.planning.memory import Agreement, Leaning, Outcome, Plan, Practised
from coach.store.glance import Glance, glance
from coach.store.rows import Entry
from tests.coach.store.samples import database_of_version, opened, record, session


def test_a_first_start_has_nothing_to_show_and_no_problem(folder: Path) -> None:
    assert glance(folder) == Glance()
    folder.mkdir()
    (folder / "inturn.db").touch()
    assert glance(folder) == Glance()


def test_a_database_that_was_only_begun_has_nothing_to_show(folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "inturn.db")) as other:
        other.execute("PRAGMA journal_mode = WAL")
    assert glance(folder) == Glance()


def test_it_shows_what_runs_what_came_last_and_what_is_booked(folder: Path) -> None:
    with opened(folder) as store:
        for began in range(5):
            store.sessions.end(record("kept", began=began))
        store.sessions.keep(session())
        later = store.plans.book(Plan(9_000, "long-turns"))
        sooner = store.plans.book(Plan(8_000, "", "with tea"))
        agreed = store.agreements.make(Agreement(5, "2026-12-06", "Phones away at dinner."))
        done = store.agreements.make(Agreement(6, "2026-12-01", "Coffee until ten."))
        store.agreements.answer(done, Outcome.KEPT, 7)
        store.leanings.wish(["enjoy", "far-apart"])
        store.leanings.pass_over("long-turns", 9)
        seen = glance(folder)
    assert seen.running == session()
    assert seen.stopped == session().last.wall
    assert seen.latest == tuple(Entry(began + 1, record(began=began)) for began in (4, 3, 2))
    assert seen.count == 5
    assert seen.practised == (Practised("say-it-back", 5, 4, complete=True, breaks=2),)
    assert seen.plans == (sooner, later)
    assert seen.agreements == (agreed,)
    assert seen.leaning == Leaning(("enjoy", "far-apart"), {"long-turns": 9})


def test_with_nothing_running_and_nothing_booked_it_says_so(folder: Path) -> None:
    opened(folder).close()
    assert glance(folder) == Glance()
    assert glance(folder).stopped is None


def test_an_older_database_is_read_as_it_is(folder: Path) -> None:
    path = database_of_version(1, folder)
    before = path.read_bytes()
    seen = glance(folder)
    assert seen.running is not None
    assert [entry.id for entry in seen.latest] == [3, 1]
    assert [one.walkthrough for one in seen.practised] == ["say-it-back", "first-try"]
    assert seen.plans == seen.agreements == ()
    assert path.read_bytes() == before


def test_a_session_of_another_shape_is_not_shown_and_not_touched(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.keep(session())
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        other.execute("UPDATE running SET session = '{}'")
    assert glance(folder) == Glance()


def change(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(database_of_version(1, folder))) as other, other:
        other.execute(statement)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("PRAGMA user_version = 99", Problem.DATABASE_NEWER),
        ("DROP TABLE records", Problem.DATABASE_DAMAGED),
        ("ALTER TABLE records DROP COLUMN turns", Problem.DATABASE_DAMAGED),
    ],
)
def test_what_is_wrong_is_told(folder: Path, statement: str, problem: Problem) -> None:
    change(folder, statement)
    assert glance(folder).problem is problem


def test_a_damaged_file_is_told(folder: Path) -> None:
    folder.mkdir()
    (folder / "inturn.db").write_text("damaged" * 1000)
    assert glance(folder) == Glance(problem=Problem.DATABASE_DAMAGED)


def test_a_folder_where_the_file_should_be_is_told(folder: Path) -> None:
    (folder / "inturn.db" / "within").mkdir(parents=True)
    assert glance(folder) == Glance(problem=Problem.FOLDER_GONE)


def test_a_file_that_another_program_holds_is_busy(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert glance(folder) == Glance(problem=Problem.DATABASE_BUSY)


def modules_after(code: str, *arguments: str) -> set[str]:
    """What a fresh Python has loaded after ``code``, with nothing else in it."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    command = [sys.executable, "-c", f"import sys; {code}; print(*sys.modules)", *arguments]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=bare, cwd=root)
    return set(done.stdout.split())


def test_it_brings_in_nothing_that_is_slow() -> None:
    seen = modules_after("import coach.store.glance")
    assert not seen & {"sqlite_utils", "click", "numpy", "platformdirs", "PySide6", "tomllib"}


def test_a_whole_glance_brings_in_nothing_that_is_slow_though_the_store_is_at_hand(
    folder: Path,
) -> None:
    opened(folder).close()
    seen = modules_after(
        "from pathlib import Path; from coach.store import open_store;"
        "from coach.store.glance import Glance, glance;"
        "assert glance(Path(sys.argv[1])) == Glance()",
        str(folder),
    )
    assert "coach.store.reading" in seen
    assert not seen & {"sqlite_utils", "click", "numpy"}
