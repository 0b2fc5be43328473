"""Meeting the other computer by itself, while the thread that writes goes on."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.session.state import Session
from coach.store import open_store
from coach.store.meeting.shared_folder import NEWS
from tests.coach.session.samples import Talk
from tests.coach.store.meeting.here_and_now import join
from tests.coach.store.quick_lock import a_quick_lock
from tests.coach.store.samples import opened, record
from tests.guards.logs import ExpectLog
from ui.errand import at_once
from ui.keeper import Keeper
from ui.meeting import Meeting

__all__ = ["a_quick_lock"]

WORDS = "three small boats"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder in which the desk and the kitchen meet, and the kitchen has one talk more."""
    folder = tmp_path / "shared"
    folder.mkdir()
    with opened(tmp_path / "desk") as desk:
        join(desk, folder, WORDS)
    with opened(tmp_path / "kitchen") as kitchen:
        kitchen.sessions.end(record())
        join(kitchen, folder, WORDS)
    return folder


@pytest.fixture
def keeper(shared: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Keeper]:
    made = Keeper(lambda: open_store(tmp_path / "desk", HandClock()))
    yield made
    made.close()


def test_what_the_other_one_left_comes_and_whatever_shows_some_of_it_asks_again(
    keeper: Keeper, qtbot: QtBot
) -> None:
    meeting = Meeting(keeper, errand=at_once)
    with qtbot.waitSignal(keeper.replaced):
        meeting.begin()
    counts: list[int] = []
    keeper.ask(lambda store: store.records.count(), counts.append)
    qtbot.waitUntil(lambda: counts == [1])


def test_a_folder_that_never_answers_keeps_no_talk_from_being_written(
    keeper: Keeper, qtbot: QtBot, tmp_path: Path
) -> None:
    stuck: list[Callable[[], Any]] = []
    meeting = Meeting(keeper, errand=lambda job, _: stuck.append(job))
    meeting.begin()
    qtbot.waitUntil(lambda: bool(stuck))
    meeting.begin()  # after a talk, say: one thread that waits is enough
    session: Session = Talk().session
    keeper.keep(session)
    assert keeper.close()
    assert len(stuck) == 1
    with opened(tmp_path / "desk") as store:
        assert store.sessions.running() == session


def test_a_folder_that_is_away_waits_for_the_next_time(
    keeper: Keeper, qtbot: QtBot, shared: Path, expect_log: ExpectLog
) -> None:
    expect_log("meeting: shared-folder-gone")
    away = shared.rename(shared.with_name("pulled out"))
    meeting = Meeting(keeper, errand=at_once)
    meeting.begin()
    counts: list[int] = []
    for _ in range(2):  # the second one is asked when the meeting has been told of it
        keeper.ask(lambda store: store.records.count(), counts.append)
        qtbot.waitUntil(lambda: len(counts) > 0)
        counts.clear()
    away.rename(shared)
    with qtbot.waitSignal(keeper.replaced):
        meeting.begin()
    assert list(shared.glob(f"*{NEWS}"))
