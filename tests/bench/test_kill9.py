"""A power cut loses a second at most; and the program that says so would notice if not."""

from pathlib import Path

import pytest

from coach.clock import HandClock, SystemClock
from coach.content.library import Library
from coach.session.engine import advance, begin
from coach.session.events import Tick
from coach.session.state import Session
from coach.store import open_store
from coach.store.home import database
from tests.bench import kill9
from tests.bench.kill9_player import Seen, seen


def _after(seconds: float) -> Session:
    clock = HandClock()
    session = begin(Library().walkthrough("say-it-back"), clock.now())
    for _ in range(round(seconds * 4)):
        session, _ = advance(session, Tick(), clock.move(0.25))
    return session


def _keep(home: Path, session: Session) -> None:
    with open_store(home, SystemClock()) as store:
        store.sessions.keep(session)


@pytest.mark.slow
def test_twenty_power_cuts_lose_a_second_at_most(tmp_path: Path) -> None:
    cuts = kill9.rounds(tmp_path, count=20, seed=7)
    assert [cut.wrong for cut in cuts] == [()] * 20
    assert max(cut.lost for cut in cuts) <= kill9.ALLOWED
    assert sum(cut.states for cut in cuts) > 100


def test_what_was_kept_just_now_is_fine(tmp_path: Path) -> None:
    _keep(tmp_path, _after(10))
    assert kill9.look(tmp_path, [seen(_after(0)), seen(_after(10.5))]) == kill9.Cut(2, 500, ())


def test_more_than_a_second_lost_is_noticed(tmp_path: Path) -> None:
    _keep(tmp_path, _after(10))
    assert kill9.look(tmp_path, [seen(_after(12))]).wrong == ("2000 ms are lost",)


def test_a_session_that_is_not_offered_is_noticed(tmp_path: Path) -> None:
    _keep(tmp_path, _after(0))
    other = [Seen(1, 0, 0), Seen(1, 500, 0)]
    with open_store(tmp_path, SystemClock()) as store:
        store.sessions.discard()
    assert kill9.look(tmp_path, other).wrong == ("no session is offered",)


def test_a_lost_thought_is_noticed(tmp_path: Path) -> None:
    session = _after(10)
    _keep(tmp_path, session)
    with_thought = Seen(session.began.wall, session.clocks.total, parked=1)
    assert kill9.look(tmp_path, [with_thought]).wrong == ("a parked thought is lost",)


def test_a_damaged_database_is_noticed(tmp_path: Path) -> None:
    _keep(tmp_path, _after(10))
    file = database(tmp_path)
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 4096)
    wrong = kill9.look(tmp_path, [seen(_after(10))]).wrong
    assert any("damaged" in word for word in wrong)
