"""A voice that was heard: the time waits for it, and what was heard wrongly is undone."""

from coach.clock import HandClock
from coach.session.events import (
    Back,
    FloorFree,
    FloorTaken,
    FloorWrong,
    GoOn,
    HandOver,
    Left,
    Pause,
    Resume,
)
from coach.session.floor import can_be_wrong
from coach.session.happenings import What
from coach.session.stops import resume
from tests.coach.session.samples import Talk

HEARD, QUIET, WRONG = FloorTaken(heard=True), FloorFree(heard=True), FloorWrong()


def speaking() -> Talk:
    """A talk in which the left side has just got the floor."""
    return Talk().do(GoOn())


def whole(talk: Talk) -> int:
    """How many turns stayed whole, once the present one is over."""
    return talk.do(HandOver()).session.place.tally.whole


def test_a_voice_that_is_heard_lets_the_time_wait_until_it_is_quiet() -> None:
    talk = speaking().wait(5).do(HEARD).wait(4).do(QUIET).wait(3)
    assert (talk.session.clocks.held, talk.session.clocks.one) == (4_000, 8_000)
    assert whole(talk) == 0


def test_a_voice_does_not_take_back_what_somebodys_key_said() -> None:
    talk = speaking().wait(5).do(FloorTaken(), HEARD, QUIET)
    assert talk.session.place.held
    assert not can_be_wrong(talk.session)
    assert not talk.do(WRONG, FloorFree()).session.place.held


def test_a_key_takes_back_what_was_heard() -> None:
    assert not speaking().wait(5).do(HEARD, FloorFree()).session.place.held


def test_what_was_heard_wrongly_is_undone_and_the_turn_is_whole_again() -> None:
    talk = speaking().wait(5).do(HEARD).wait(2).do(WRONG)
    assert talk.told(What.WRONGLY_HEARD)
    assert not talk.session.place.held
    assert talk.wait(3).session.clocks.one == 8_000
    assert whole(talk) == 1


def test_it_can_be_called_wrong_as_long_as_the_time_waits() -> None:
    talk = speaking().do(HEARD).wait(40)
    assert can_be_wrong(talk.session)
    assert whole(talk.do(WRONG)) == 1


def test_after_that_it_can_for_ten_seconds_from_its_beginning() -> None:
    talk = speaking().do(HEARD).wait(2).do(QUIET).wait(8)
    assert can_be_wrong(talk.session)
    talk.wait(1)
    assert not can_be_wrong(talk.session)
    assert whole(talk.do(WRONG)) == 0


def test_undoing_one_voice_leaves_the_one_before_it_as_it_was() -> None:
    talk = speaking().do(HEARD, QUIET).wait(3).do(HEARD, WRONG)
    assert not talk.session.place.held
    assert whole(talk) == 0


def test_a_key_pressed_after_a_voice_stays() -> None:
    talk = speaking().do(HEARD, QUIET, FloorTaken(), WRONG)
    assert talk.session.place.held
    assert whole(talk) == 0


def test_nothing_can_be_called_wrong_in_a_pause_nor_in_the_next_turn() -> None:
    talk = speaking().do(HEARD, Pause(), WRONG)
    assert not can_be_wrong(talk.session)
    assert can_be_wrong(talk.do(Resume()).session)
    talk.do(HandOver())
    assert not can_be_wrong(talk.session)
    assert not can_be_wrong(talk.do(Back()).session)


def test_the_listener_is_told_where_to_park_a_thought_at_most_once_a_minute() -> None:
    talk = speaking().do(HEARD)
    assert talk.session.place.hints
    assert not talk.do(QUIET).wait(20).do(HEARD).session.place.hints
    assert talk.do(QUIET, FloorTaken()).session.place.hints  # whoever presses the key is told


def test_nobody_speaks_any_more_once_a_talk_is_left_or_taken_up_again() -> None:
    left = speaking().do(HEARD, Left()).session.place
    again = resume(speaking().do(HEARD).session, HandClock().now()).place
    assert [left.held, left.heard, again.held, again.heard] == [False] * 4
