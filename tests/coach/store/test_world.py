"""What the world does beside damage: a small disk, a wrong clock, other programs, a lost folder."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.errors import Problem, WorldError
from coach.session.state import Session
from coach.store import open_store
from coach.store.store import Store
from tests.coach.store.mending.damaging import copy_of
from tests.coach.store.samples import impatient, opened, record, session

YEAR = 365 * 86_400_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte that is really full when it is full."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount, check=False).returncode:
        pytest.skip("a small disk can only be made by root on Linux")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def keep_until_full(store: Store, kept: Session) -> Session:
    """Keep one session after the other until the disk is full, and give the last that was kept."""
    for number in range(60):
        following = session("t" * 4000, number)
        try:
            store.sessions.keep(following)
        except WorldError as error:
            if error.problem is Problem.DISK_FULL:
                return kept
            raise
        kept = following
    raise AssertionError("the disk did not fill up")


def test_a_disk_that_fills_up_at_any_write_loses_nothing_that_was_kept(small_disk: Path) -> None:
    home, filler = small_disk / "inturn", small_disk / "filler"
    for free in range(8, 80, 8):
        with opened(home) as store:
            kept = session("first", free)
            store.sessions.keep(kept)
            talks = store.records.count()
            with filler.open("wb") as file:
                room = os.statvfs(small_disk).f_bavail * 4096 - free * 1024
                file.write(bytes(max(room, 0)))
            kept = keep_until_full(store, kept)
            assert store.sessions.running() == kept
            filler.unlink()
            store.sessions.end(record())
        with opened(home) as store:
            assert store.notices == ()
            assert store.records.count() == talks + 1


@pytest.mark.parametrize("moved", [YEAR, -YEAR])
def test_a_clock_that_jumps_by_a_year_loses_nothing(folder: Path, moved: int) -> None:
    now = HandClock().now().wall
    for wall in (now, now + moved, now):
        with open_store(folder, HandClock(wall=wall)) as store:
            store.sessions.end(record(began=wall))
            assert store.notices == ()
    with opened(folder) as store:
        assert [entry.id for entry in store.records.all()] == [3, 2, 1]


def test_a_file_that_another_program_has_for_itself_is_busy_until_it_lets_go(folder: Path) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(folder / "inturn.db", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("DELETE FROM untidy")
        with pytest.raises(WorldError) as raised:
            opened(folder, impatient)
        assert raised.value.problem is Problem.DATABASE_BUSY
    opened(folder).close()


def test_two_that_write_at_once_lose_nothing(folder: Path) -> None:
    ends = (
        "import sys; from pathlib import Path; from tests.coach.store.samples import *\n"
        "with opened(Path(sys.argv[1])) as store:\n"
        "    for _ in range(25): store.sessions.end(record())"
    )
    opened(folder).close()
    both = [subprocess.Popen([sys.executable, "-c", ends, str(folder)]) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    with opened(folder) as store:
        assert store.records.count() == 50


def test_what_was_open_and_is_gone_is_not_begun_anew(folder: Path, tmp_path: Path) -> None:
    with opened(folder) as store:
        store.sessions.keep(session("kept"))
        folder.rename(tmp_path / "away")
        with pytest.raises(WorldError) as raised:
            store.sessions.end(record())
        assert raised.value.problem is Problem.FOLDER_GONE
        store.drop()
        store.drop()
    folder.mkdir()
    with pytest.raises(WorldError) as raised:
        open_store(folder, HandClock(), again=True)
    assert raised.value.problem is Problem.FOLDER_GONE
    (folder / "inturn.db").touch()
    with pytest.raises(WorldError):
        open_store(folder, HandClock(), again=True)
    (folder / "inturn.db").unlink()
    folder.rmdir()
    (tmp_path / "away").rename(folder)
    with open_store(folder, HandClock(), again=True) as store:
        assert store.sessions.running() == session("kept")
        assert store.records.count() == 0


def test_another_file_in_the_place_of_the_open_one_is_noticed(folder: Path) -> None:
    with opened(folder) as store:
        copy_of(folder)
        (folder / "inturn.db").rename(folder / "elsewhere.db")
        (folder / "inturn.db").write_bytes((folder / "elsewhere.db").read_bytes())
        with pytest.raises(WorldError) as raised:
            store.sessions.keep(session())
        assert raised.value.problem is Problem.FOLDER_GONE
