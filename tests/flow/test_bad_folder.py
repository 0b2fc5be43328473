"""A disk that does not take what is written: said calmly, and the talk goes on."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.clock import Clock, HandClock
from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem
from coach.session.state import Session
from coach.store import open_store
from coach.store.home import database
from coach.store.reading import connect_to_write
from coach.store.store import Store
from tests.flow.closed_folder import closed
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople, introduce

#: What says on the stage, and on Today, that the disk is full.
FULL = Library().prose(ProblemsWords).problems[Problem.DISK_FULL]


class Disk:
    """A disk that may be full: the database cannot grow on it."""

    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None

    def connect(self, path: Path) -> sqlite3.Connection:
        self._connection = connect_to_write(path)
        return self._connection

    def limit(self, pages: int) -> None:
        """Let the file have so many pages; SQLite makes it as many as there are, at least."""
        assert self._connection is not None
        self._connection.execute(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()

    def open_on_it(home: Path, clock: Clock) -> Store:
        return open_store(home, clock, disk.connect)

    monkeypatch.setattr("ui.application.open_store", open_on_it)
    return disk


def park_until_told(two: TwoPeople) -> TwoPeople:
    """Put thoughts down, each longer than the last page has room for, until the stage speaks."""
    two.reach("A thought")
    for number in range(20):
        if FULL.happened in two.words:
            return two
        two.paste(f"{number} " * 100).press("Return").settle()
    raise AssertionError("the disk has room for all of it")


def on_disk(two: TwoPeople) -> Session | None:
    """Read the session that waits, as another program sees it."""
    with open_store(two.home, two.clock) as store:
        return store.sessions.running()


def test_on_a_full_disk_the_talk_goes_on_and_later_it_is_written(start: Start, disk: Disk) -> None:
    two = start.known().begin().press("Return").wait(5)
    disk.limit(1)
    park_until_told(two)
    assert FULL.safe in two.words
    two.press("Esc").go_on().go_on()
    session = two.session
    disk.limit(1_000_000)
    two.until(lambda: FULL.happened not in two.words, "room on the disk").settle()
    kept = on_disk(two)
    assert kept is not None
    assert kept.place == session.place
    assert kept.words == session.words


def test_a_talk_that_ends_on_a_full_disk_is_in_progress_once_there_is_room(
    start: Start, disk: Disk
) -> None:
    two = start.known().begin().press("Return").wait(5)
    disk.limit(1)
    park_until_told(two).press("Esc").to_the_summary()
    assert FULL.happened in two.words
    two.finish()
    disk.limit(1_000_000)
    two.to_entries().until_words("Say it back")


@pytest.fixture
def closed_folder(data: Path) -> Iterator[Path]:
    introduce(data)
    open_store(data, HandClock()).close()
    before = database(data).read_bytes()
    with closed(data):
        yield data
        assert database(data).read_bytes() == before


def test_in_a_closed_folder_a_talk_can_be_had_without_keeping(
    start: Start, closed_folder: Path
) -> None:
    two = start(closed_folder).until_words("In Turn cannot write to its folder")
    two.choose("Go on without keeping").until_page("TodayScreen")
    two.begin().to_the_summary().finish()
    two.close()


def test_in_a_closed_folder_the_look_can_be_changed_for_now(
    start: Start, closed_folder: Path
) -> None:
    two = start(closed_folder).until_page("ProblemPage").press("Return", "Ctrl++")
    assert two.program.desk.look.scale > 1
    two.close()
