"""A full disk and a folder that cannot be written: said clearly, and nothing is lost."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.glance import glance
from tests.coach.store.samples import bytes_in, impatient, opened, record, session

NOBODY = 65534


class SmallDisk:
    """A connection to a file that may be kept from growing, as on a full disk."""

    def __init__(self) -> None:
        self.connections: list[sqlite3.Connection] = []

    def connect(self, path: Path) -> sqlite3.Connection:
        self.connections.append(impatient(path))
        return self.connections[-1]

    def fill(self) -> None:
        self.connections[-1].execute("PRAGMA max_page_count = 1")  # SQLite: as large as it is

    def empty(self) -> None:
        self.connections[-1].execute("PRAGMA max_page_count = 1000000")


def test_on_a_full_disk_what_was_kept_before_stays_and_the_next_try_can_work(folder: Path) -> None:
    disk = SmallDisk()
    with opened(folder, disk.connect) as store:
        store.sessions.keep(session("first"))
        disk.fill()
        with pytest.raises(WorldError) as raised:
            store.sessions.keep(session("second" * 20_000))
        assert raised.value.problem is Problem.DISK_FULL
        assert store.sessions.running() == session("first")
        disk.empty()
        store.sessions.keep(session("second" * 20_000))
        assert store.sessions.running() == session("second" * 20_000)


def test_on_a_full_disk_a_session_does_not_end_by_half(folder: Path) -> None:
    disk = SmallDisk()
    with opened(folder, disk.connect) as store:
        store.sessions.keep(session())
        disk.fill()
        with pytest.raises(WorldError):
            store.sessions.end(record("kept" * 20_000))
        assert store.sessions.running() == session()
        assert store.records.count() == 0
        disk.empty()
        store.sessions.end(record("kept" * 20_000))
        assert store.sessions.running() is None


def test_a_full_disk_on_the_first_start_is_told(folder: Path) -> None:
    def connect(path: Path) -> sqlite3.Connection:
        connection = impatient(path)
        connection.execute("PRAGMA max_page_count = 3")
        return connection

    with pytest.raises(WorldError) as raised:
        opened(folder, connect)
    assert raised.value.problem is Problem.DISK_FULL
    opened(folder).close()  # and the next start finds nothing that is in its way


@pytest.fixture
def not_mine() -> Iterator[Path]:
    """A data folder that may be read and not written, also if the tests run as root."""
    if sys.platform == "win32":
        pytest.skip("rights of folders are another matter on Windows")
    outer = Path(tempfile.mkdtemp())
    folder = outer / "inturn"
    with opened(folder) as store:
        store.sessions.end(record())
    outer.chmod(0o755)
    for name in ("inturn.db", "inturn.db-seen"):
        (folder / name).chmod(0o444)
    folder.chmod(0o555)
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(outer)


def test_a_folder_that_cannot_be_written_is_told_and_left_as_it_is(not_mine: Path) -> None:
    before = bytes_in(not_mine)
    with pytest.raises(WorldError) as raised:
        opened(not_mine)
    assert raised.value.problem is Problem.FOLDER_READ_ONLY
    assert raised.value.facts["folder"] == str(not_mine)
    assert bytes_in(not_mine) == before


def test_a_folder_that_cannot_be_written_is_shown_at_a_glance(not_mine: Path) -> None:
    assert glance(not_mine).count == 1


def test_a_new_folder_that_cannot_be_made_is_told(not_mine: Path) -> None:
    with pytest.raises(WorldError) as raised:
        opened(not_mine / "new")
    assert raised.value.problem is Problem.FOLDER_READ_ONLY


def test_a_file_that_cannot_be_written_shows_when_the_store_opens(folder: Path) -> None:
    opened(folder).close()

    def connect(path: Path) -> sqlite3.Connection:
        return sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, isolation_level=None)

    with pytest.raises(WorldError) as raised:
        opened(folder, connect)
    assert raised.value.problem is Problem.FOLDER_READ_ONLY
