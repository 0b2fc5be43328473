"""Copies that are made by themselves."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.store import open_store
from coach.store.copies.backups import copies_of
from tests.coach.store.samples import record
from tests.guards.logs import ExpectLog
from ui.keeper import Keeper
from ui.safekeeping import Safekeeping


class Kept:
    """A keeper with its safekeeping; ``settled`` waits until all that was asked for is done."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        self.home, self.clock, self._qtbot = home, HandClock(), qtbot
        self.keeper = Keeper(lambda: open_store(home, self.clock))
        self.safe = Safekeeping(self.keeper, self.clock)

    def settled(self) -> list[str]:
        """Wait, and give the days and times of the copies, the newest first."""
        for _ in range(2):  # the second time also what was asked for by the first
            done: list[bool] = []
            self.keeper.ask(lambda _: True, done.append)
            self._qtbot.waitUntil(lambda done=done: bool(done))
        return [f"{copy.made:%d %H:%M}" for copy in copies_of(self.home)]


@pytest.fixture
def kept(tmp_path: Path, qtbot: QtBot) -> Iterator[Kept]:
    made = Kept(tmp_path / "home", qtbot)
    yield made
    made.keeper.close()


def test_a_first_start_makes_no_copy_of_nothing(kept: Kept) -> None:
    kept.safe.begin()
    assert kept.settled() == []


def test_when_a_talk_has_ended_there_is_a_copy_of_it(kept: Kept) -> None:
    kept.keeper.end(record(began=1))
    assert len(kept.settled()) == 1


def test_a_day_on_which_nothing_changed_has_none(kept: Kept) -> None:
    kept.keeper.end(record(began=1))
    first = kept.settled()
    kept.clock.move(86_400)
    kept.safe.begin()
    assert kept.settled() == first


def test_one_that_cannot_be_made_holds_nothing_up(
    kept: Kept, caplog: pytest.LogCaptureFixture, expect_log: ExpectLog
) -> None:
    expect_log("copy: folder-read-only")
    kept.settled()
    (kept.home / "backups").write_text("a file where the folder should be")
    answered: list[object] = []
    kept.keeper.end(record("the tap", began=1), answered.append)
    kept.settled()
    assert answered
    assert kept.keeper.trouble is None
    assert "folder-read-only" in caplog.text
    assert "the tap" not in caplog.text


def test_when_the_window_closes_no_copy_is_waited_for(kept: Kept) -> None:
    kept.keeper.end(record(began=1))
    kept.settled()
    kept.keeper.ask(lambda store: store.sessions.end(record(began=2)), None)
    kept.clock.move(86_400)
    kept.safe.begin()
    assert kept.keeper.close()
    assert len(copies_of(kept.home)) <= 2
