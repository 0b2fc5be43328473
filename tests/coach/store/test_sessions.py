"""The session that runs, from its first event to its end."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.errors import Problem
from coach.session.record import Record
from coach.session.state import Session, State
from coach.store.sessions import Sessions
from coach.store.store import Store
from tests.coach.session.samples import Talk
from tests.coach.store.samples import RECORDS, SESSIONS, bytes_in, opened, record, session


@pytest.fixture(scope="module")
def long_open(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for many examples."""
    with opened(tmp_path_factory.mktemp("long-open")) as store:
        yield store


def test_without_a_session_nothing_runs(store: Store) -> None:
    assert store.sessions.running() is None


def test_what_was_kept_last_runs(store: Store) -> None:
    for number in range(3):
        store.sessions.keep(session(variation=number))
    assert store.sessions.running() == session(variation=2)


def test_a_session_is_the_same_after_a_restart(folder: Path) -> None:
    talk = Talk().tell_and_say_back()
    with opened(folder) as store:
        store.sessions.keep(talk.session)
    with opened(folder) as store:
        assert store.sessions.running() == talk.session


@given(kept=SESSIONS)
def test_any_session_comes_back_as_it_was(long_open: Store, kept: Session) -> None:
    long_open.sessions.keep(kept)
    assert long_open.sessions.running() == kept


@given(kept=RECORDS)
def test_any_record_comes_back_as_it_was(long_open: Store, kept: Record) -> None:
    entry = long_open.sessions.end(kept)
    assert entry.record == kept
    assert long_open.records.all()[0] == entry


@given(topics=st.lists(st.text(), max_size=5))
def test_numbers_rise_and_the_newest_comes_first(long_open: Store, topics: list[str]) -> None:
    entries = [long_open.sessions.end(record(topic)) for topic in topics]
    assert long_open.records.all()[: len(topics)] == tuple(reversed(entries))


def test_a_session_that_ended_runs_no_more_and_is_recorded(store: Store) -> None:
    store.sessions.keep(session())
    entry = store.sessions.end(record())
    assert store.sessions.running() is None
    assert store.records.all() == (entry,)


def test_a_session_that_is_let_go_leaves_no_record(store: Store) -> None:
    store.sessions.keep(session())
    store.sessions.discard()
    assert store.sessions.running() is None
    assert store.records.count() == 0


def test_a_finished_session_runs_until_it_is_ended(store: Store) -> None:
    finished = msgspec.structs.replace(session(), state=State.FINISHED)
    store.sessions.keep(finished)
    assert store.sessions.running() == finished


def spoil_the_session(folder: Path, text: str) -> None:
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        other.execute("UPDATE running SET session = ?", (text,))


def test_a_session_of_another_shape_is_put_aside_with_a_notice(store: Store, folder: Path) -> None:
    store.sessions.keep(session())
    spoil_the_session(folder, '{"topic": "the blue kettle"}')
    assert store.sessions.running() is None
    assert [notice.code for notice in store.notices] == [Problem.SESSION_PUT_ASIDE]
    store.sessions.keep(session())
    assert b"the blue kettle" in bytes_in(folder)


def end(sessions: Sessions) -> None:
    sessions.end(record())


@pytest.mark.parametrize("finish", [end, Sessions.discard])
def test_what_was_put_aside_goes_when_the_next_session_ends(
    store: Store, folder: Path, finish: Callable[[Sessions], None]
) -> None:
    store.sessions.keep(session())
    spoil_the_session(folder, '{"topic": "the blue kettle"}')
    store.sessions.running()
    store.sessions.keep(session())
    finish(store.sessions)
    assert b"the blue kettle" not in bytes_in(folder)
