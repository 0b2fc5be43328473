"""A talk that waits: it says whether anything can be missing."""

from datetime import UTC

from coach.content.library import Library
from coach.content.prose import TodayWords
from coach.people import Couple
from coach.session.state import Session
from tests.ui.talk.room import Room
from ui.talk.requests import PauseOrGoOn, Primary
from ui.today.waiting import waiting_view


def label(session: Session, room: Room) -> str:
    library = Library()
    now = room.clock.now().local(UTC)
    words = library.prose(TodayWords)
    return waiting_view(session, library, words, Couple(), now).label


def test_after_a_power_cut_a_second_may_be_missing() -> None:
    room = Room().ask(Primary()).wait(5)
    assert label(room.presenter.session, room).endswith("at most the last second is missing")


def test_after_somebody_stopped_nothing_is_missing() -> None:
    room = Room().ask(Primary()).wait(5).ask(PauseOrGoOn())
    assert label(room.presenter.session, room).endswith("nothing is missing")
