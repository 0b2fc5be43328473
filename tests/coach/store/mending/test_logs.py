"""A log beside the database that was cut off, torn, lost, or left by a kill."""

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from coach.errors import Problem
from coach.session.record import Record
from coach.store.condition import Condition, Found, look
from coach.store.mending.damage import Answer
from coach.store.mending.log import PAGE
from coach.store.rows import columns_of
from coach.store.schema import LATEST
from coach.store.store import Store
from tests.coach.store.mending.damaging import (
    TALKS,
    break_page,
    change,
    executed,
    page_of,
    rows_in,
)
from tests.coach.store.mending.saying import asked, codes
from tests.coach.store.samples import insert, opened, record, session, today


def cut_after(folder: Path, frames: int) -> None:
    """Cut the log off where a frame ends."""
    change(folder / "inturn.db-wal", lambda raw: raw.__delitem__(slice(32 + frames * 4120, None)))


def test_a_log_that_was_cut_off_between_two_changes_is_told(killed: Path, tmp_path: Path) -> None:
    raw = (killed / "inturn.db-wal").read_bytes()
    frames = (len(raw) - 32) // 4120
    commits = [n for n in range(frames) if any(raw[32 + n * 4120 + 4 :][:4])]
    assert len(commits) > 2
    for number, keep in enumerate([0, *(n + 1 for n in commits[:-1]), commits[-1]]):
        folder = tmp_path / str(number)
        shutil.copytree(killed, folder)
        cut_after(folder, keep)
        with opened(folder) as store:
            assert codes(store) == [Problem.LAST_CHANGE_LOST]
            assert store.records.count() == TALKS
        assert (folder / f"inturn-damaged-{today()}.db-seen").exists()
        assert rows_in(folder / "inturn.db")["sync"][0][1] == " one"  # it draws a new name
        opened(folder).close()
        assert look(folder) == Condition(Found.OURS, LATEST)


def test_a_log_that_is_gone_is_told(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    (folder / "inturn.db-wal").unlink()
    with opened(folder) as store:
        assert codes(store) == [Problem.LAST_CHANGE_LOST]


def test_a_log_that_another_program_put_into_the_file_is_no_loss(
    killed: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    executed(folder / "inturn.db", "PRAGMA wal_checkpoint(TRUNCATE)")
    with opened(folder) as store:
        assert codes(store) == []


def test_a_log_without_its_database_is_not_thrown_away(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    (folder / "inturn.db").write_bytes(b"")
    assert asked(folder).held.running
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.sessions.running() == session("u" * 9000, 3)


def test_the_end_of_a_log_that_was_cut_in_two_is_told(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)

    def tear(raw: bytearray) -> None:
        raw[-PAGE:] = random.Random(1).randbytes(PAGE)

    change(folder / "inturn.db-wal", tear)
    with opened(folder) as store:
        assert codes(store) == [Problem.LAST_CHANGE_LOST]
        assert store.sessions.running() == session("u" * 9000, 2)
        assert store.records.count() == TALKS


def test_a_log_with_a_hole_is_asked_about_and_what_is_there_comes_back(
    killed: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)

    def hole(raw: bytearray) -> None:
        raw[32 : 32 + 24 + PAGE] = random.Random(1).randbytes(24 + PAGE)

    change(folder / "inturn.db-wal", hole)
    assert asked(folder).unsure
    with opened(folder, answer=Answer.BRING_BACK) as store:
        assert store.records.count() == TALKS
        assert store.sessions.running() == session("u" * 9000, 3)


def test_what_a_kill_leaves_is_no_damage(killed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "inturn"
    shutil.copytree(killed, folder)
    change(folder / "inturn.db-wal", lambda raw: raw.extend(raw[32:900]))  # half of a frame
    with opened(folder) as store:
        assert store.notices == ()
        assert store.sessions.running() == session("u" * 9000, 3)


def test_a_session_that_has_ended_does_not_come_back(folder: Path) -> None:
    with opened(folder) as store:
        running = store.sessions.running()
        assert running is not None
        ended = record("kept", began=running.began.wall)
        executed_record(folder, store, ended)
    break_page(folder, page_of(folder / "inturn.db", "records"))
    assert not asked(folder).held.running


def executed_record(folder: Path, store: Store, ended: Record) -> None:
    """Write a record down without wiping the session that runs, as half a recovery would."""
    store.close()
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        row = {"id": TALKS + 1, **columns_of(ended)}
        insert(other, "records", row)
        other.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'records'")
