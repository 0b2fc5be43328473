"""The one thread that writes."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.errors import Problem, WorldError
from coach.session.events import Left, TopicSet
from coach.session.record import record
from coach.store import open_store
from coach.store.lock import Cost
from coach.store.mending.damage import Answer, Damaged
from coach.store.store import Store
from tests.coach.session.samples import Talk
from ui.keeper import Keeper

KeeperMaker = Callable[[Callable[[], Store]], Keeper]


@pytest.fixture
def opening(tmp_path: Path) -> Callable[[], Store]:
    """Opens the store of this test."""
    return lambda: open_store(tmp_path, HandClock())


@pytest.fixture
def keepers(qtbot: QtBot) -> Iterator[list[Keeper]]:
    """Keepers, none of which outlives the test."""
    made: list[Keeper] = []
    yield made
    for keeper in made:
        keeper.close()


@pytest.fixture
def make(keepers: list[Keeper]) -> KeeperMaker:
    """Makes keepers."""

    def maker(opening: Callable[[], Store]) -> Keeper:
        keepers.append(Keeper(opening))
        return keepers[-1]

    return maker


def settled(keeper: Keeper, qtbot: QtBot) -> None:
    """Wait until all that was asked for is written."""
    answers: list[bool] = []
    keeper.ask(lambda _: True, answers.append)
    qtbot.waitUntil(lambda: bool(answers))


def test_an_answer_to_somebody_who_has_gone_goes_nowhere(
    make: KeeperMaker, opening: Callable[[], Store], qtbot: QtBot
) -> None:
    keeper, here, gone = make(opening), QObject(), QObject()
    answers: list[str] = []
    for owner, name in ((here, "here"), (gone, "gone")):
        keeper.asking_for(owner)(lambda _, name=name: name, answers.append)
        keeper.asking_for(owner)(lambda _: None, None)
    shiboken6.delete(gone)
    settled(keeper, qtbot)
    assert answers == ["here"]


def test_a_session_is_there_after_closing(make: KeeperMaker, opening: Callable[[], Store]) -> None:
    keeper, talk = make(opening), Talk()
    keeper.keep(talk.session)
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() == talk.session


def test_of_many_states_the_latest_is_kept(make: KeeperMaker, opening: Callable[[], Store]) -> None:
    keeper, talk = make(opening), Talk()
    for _ in range(200):
        keeper.keep(talk.wait(0.25).session)
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() == talk.session


def test_an_answer_comes_back_to_this_thread(
    make: KeeperMaker, opening: Callable[[], Store], qtbot: QtBot
) -> None:
    answers: list[int] = []
    make(opening).ask(lambda store: store.records.count(), answers.append)
    qtbot.waitUntil(lambda: answers == [0])


def test_after_the_end_an_earlier_state_is_not_written(
    make: KeeperMaker, opening: Callable[[], Store]
) -> None:
    keeper, talk = make(opening), Talk().do(TopicSet("a secret"), Left())
    keeper.keep(talk.session)
    keeper.end(record(talk.session))
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() is None
        assert store.records.count() == 1


def test_a_new_session_is_not_wiped_by_the_end_of_the_one_before(
    make: KeeperMaker, opening: Callable[[], Store]
) -> None:
    keeper, before, after = make(opening), Talk().do(Left()), Talk().wait(1)
    keeper.keep(before.session)
    keeper.end(record(before.session))
    keeper.keep(after.session)
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() == after.session
        assert store.records.count() == 1


def test_a_session_that_is_let_go_leaves_no_record(
    make: KeeperMaker, opening: Callable[[], Store]
) -> None:
    keeper = make(opening)
    keeper.keep(Talk().session)
    keeper.discard()
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() is None
        assert store.records.count() == 0


def test_a_full_disk_is_told_and_what_was_to_be_kept_is_kept_later(
    make: KeeperMaker, opening: Callable[[], Store], qtbot: QtBot
) -> None:
    full, talk = [True], Talk()

    def sometimes() -> Store:
        if full[0]:
            raise WorldError(Problem.DISK_FULL)
        return opening()

    keeper, told = make(sometimes), list[object]()
    keeper.trouble_changed.connect(told.append)
    keeper.keep(talk.session)
    qtbot.waitUntil(lambda: len(told) == 1)
    full[0] = False
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] is None
    assert keeper.close()
    with opening() as store:
        assert msgspec.json.encode(store.sessions.running()) == msgspec.json.encode(talk.session)


def test_a_disk_that_never_lets_us_does_not_hold_the_window(make: KeeperMaker) -> None:
    def never() -> Store:
        raise WorldError(Problem.FOLDER_READ_ONLY)

    keeper = make(never)
    keeper.keep(Talk().session)
    assert keeper.close() is False


def test_a_damaged_database_waits_for_an_answer(
    make: KeeperMaker, opening: Callable[[], Store], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "inturn.db").write_bytes(b"not a database " * 1000)
    keeper, told, noticed, talk = make(opening), list[object](), list[object](), Talk()
    keeper.trouble_changed.connect(told.append)
    keeper.noticed.connect(noticed.append)
    keeper.keep(talk.session)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], Damaged)
    keeper.open_so(lambda: open_store(tmp_path, HandClock(), answer=Answer.BEGIN_EMPTY))
    qtbot.waitUntil(lambda: len(noticed) == 1)
    assert keeper.trouble is None
    assert keeper.close()
    with opening() as store:
        assert store.sessions.running() == talk.session


def test_a_damaged_database_without_an_answer_does_not_hold_the_window(
    make: KeeperMaker, opening: Callable[[], Store], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "inturn.db").write_bytes(b"not a database " * 1000)
    keeper = make(opening)
    keeper.keep(Talk().session)
    qtbot.waitUntil(lambda: keeper.trouble is not None)
    assert keeper.close() is False


def test_what_is_kept_while_the_folder_is_gone_is_written_when_it_is_back(
    keepers: list[Keeper], tmp_path: Path, qtbot: QtBot
) -> None:
    home, away, talk, asked = tmp_path / "drive", tmp_path / "pulled out", Talk(), list[int]()
    keeper = Keeper(
        lambda: open_store(home, HandClock()),
        again=lambda: asked.append(1) or open_store(home, HandClock(), again=True),
    )
    keepers.append(keeper)
    keeper.end(record(Talk().do(Left()).session))
    settled(keeper, qtbot)
    home.rename(away)
    keeper.end(record(talk.do(Left()).session))
    qtbot.waitUntil(lambda: keeper.trouble is not None)
    home.mkdir()  # as a drive that is not there leaves it
    qtbot.waitUntil(lambda: len(asked) > 1)
    assert keeper.trouble is not None
    assert keeper.trouble.problem is Problem.FOLDER_GONE
    assert list(home.iterdir()) == []  # no new one begins in its place
    home.rmdir()
    away.rename(home)
    qtbot.waitUntil(lambda: keeper.trouble is None)
    assert keeper.close()
    with open_store(home, HandClock()) as store:
        assert store.records.count() == 2


def test_a_fault_of_ours_in_one_job_is_reported_and_takes_no_other_with_it(
    make: KeeperMaker, opening: Callable[[], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", reported.append)

    def fault(_: Store) -> None:
        raise LookupError

    keeper, talk, answers = make(opening), Talk(), list[object]()
    keeper.ask(fault, answers.append)
    keeper.keep(talk.session)
    assert keeper.close()
    assert [one.exc_type for one in reported] == [LookupError]
    assert answers == []
    with opening() as store:
        assert store.sessions.running() == talk.session


def with_copies(folder: Path, times: int) -> str:
    """Make a book, and copies in which it is; give its id."""
    with open_store(folder, HandClock()) as store:
        store.books.usual = Cost(memory=8, passes=1)
        key, _ = store.books.make("one", "Noor", "eleven odd boats in the fog")
        for _ in range(times):
            store.copies.make(datetime(2026, 11, 26, 12, tzinfo=UTC))
    return key.book.id


def holding(folder: Path, book: str) -> int:
    """Say how many copies still hold a book."""
    return sum(book.encode() in path.read_bytes() for path in (folder / "backups").glob("*.db"))


def test_what_copies_owe_is_done_when_nothing_else_is_to_be_done(
    make: KeeperMaker, opening: Callable[[], Store], tmp_path: Path, qtbot: QtBot
) -> None:
    book = with_copies(tmp_path, 3)
    keeper, gone = make(opening), list[int]()
    keeper.ask(lambda store: store.books.remove_book(book), None)
    keeper.ask(lambda _: holding(tmp_path, book), gone.append)
    qtbot.waitUntil(lambda: holding(tmp_path, book) == 0)
    settled(keeper, qtbot)
    assert gone == [3], "whoever asks comes first"


def test_closing_waits_for_no_copy_and_the_next_start_goes_on_with_them(
    make: KeeperMaker, opening: Callable[[], Store], tmp_path: Path, qtbot: QtBot
) -> None:
    book = with_copies(tmp_path, 3)
    keeper = make(opening)
    keeper.ask(lambda store: store.books.remove_book(book), None)
    assert keeper.close()
    with opening() as store:
        assert store.books.all() == ()
    again = make(opening)
    settled(again, qtbot)
    qtbot.waitUntil(lambda: holding(tmp_path, book) == 0)
