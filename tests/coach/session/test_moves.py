"""What follows what."""

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session.events import (
    Answer,
    Answered,
    Back,
    Event,
    FloorFree,
    FloorTaken,
    GoOn,
    HandOver,
    Left,
    MoreAnswered,
    Pause,
    PieceLeft,
    Resume,
    ShapeChosen,
    TurnRestarted,
    Undo,
)
from coach.session.happenings import What
from coach.session.record import record
from coach.session.state import State
from tests.coach.session.samples import Talk


def telling() -> Talk:
    """The left side tells its first piece."""
    return Talk().do(GoOn())


def whole_talk() -> Talk:
    """A talk from the first step to the end, without a stop."""
    talk = telling()
    for _ in range(2):
        talk.tell_and_say_back().do(Answered(Answer.GOT_IT), MoreAnswered(more=False))
    talk.wait(63).do(HandOver()).wait(63).do(HandOver())
    return talk.do(GoOn())


def test_a_whole_talk_ends_finished_with_equal_turns() -> None:
    talk = whole_talk()
    assert talk.session.state is State.FINISHED
    assert talk.told(What.FINISHED)
    tally = talk.session.place.tally
    assert (tally.one, tally.two, tally.whole, tally.got_it, tally.pieces) == (3, 3, 6, 2, 2)


def test_the_speaker_hands_over_and_the_listener_says_it_back() -> None:
    talk = telling().wait(10).do(HandOver())
    assert talk.session.place.phase is Phase.SAY_BACK
    assert talk.session.next_floor is Side.TWO
    assert talk.told(What.HANDED_OVER)


def test_a_second_press_in_the_quiet_hands_nothing_over() -> None:
    talk = telling().wait(10).do(HandOver(), HandOver(), HandOver())
    assert talk.session.place.phase is Phase.SAY_BACK


def test_nobody_hands_over_where_there_is_no_floor() -> None:
    assert Talk().do(HandOver()).session.place.phase is Phase.TOGETHER


def test_a_hand_over_is_taken_back_within_ten_seconds_with_the_time_intact() -> None:
    talk = telling().wait(10).do(HandOver()).wait(9.75).do(Undo())
    assert talk.told(What.UNDONE)
    assert talk.session.place.phase is Phase.TELL
    assert talk.session.remaining == 30_000
    assert talk.session.floor is Side.ONE


def test_after_ten_seconds_a_hand_over_stands() -> None:
    talk = telling().wait(10).do(HandOver()).wait(10.25).do(Undo())
    assert talk.session.place.phase is Phase.SAY_BACK


def test_there_is_nothing_to_undo_at_the_start() -> None:
    talk = Talk().do(Undo(), Back())
    assert talk.session.place.step == 0
    assert not talk.heard


def test_a_turn_that_was_taken_back_is_not_counted() -> None:
    talk = telling().wait(10).do(HandOver(), Undo())
    assert talk.session.place.tally.turns == 0


def test_got_it_asks_for_more() -> None:
    talk = telling().tell_and_say_back().do(Answered(Answer.GOT_IT))
    assert talk.session.place.phase is Phase.MORE
    talk.do(MoreAnswered(more=True))
    assert (talk.session.place.phase, talk.session.place.piece) == (Phase.TELL, 2)


def test_after_the_last_piece_the_other_side_begins() -> None:
    talk = telling()
    for _ in range(3):
        talk.tell_and_say_back().do(Answered(Answer.GOT_IT), MoreAnswered(more=True))
    assert talk.session.place.step == 2
    assert talk.session.next_floor is Side.TWO


@pytest.mark.parametrize("answer", [Answer.PARTLY, Answer.NOT_YET])
def test_what_did_not_come_across_is_said_again(answer: Answer) -> None:
    talk = telling().tell_and_say_back().do(Answered(answer))
    assert talk.session.place.phase is Phase.TELL
    assert talk.session.place.piece == 1
    assert talk.session.place.partly is (answer is Answer.PARTLY)


def test_the_third_not_yet_offers_another_way() -> None:
    talk = telling().miss(2)
    assert talk.session.place.phase is Phase.TELL
    assert talk.miss().session.place.phase is Phase.STUCK
    assert talk.session.floor is Side.TWO


def test_partly_is_no_miss() -> None:
    talk = telling()
    for _ in range(4):
        talk.tell_and_say_back().do(Answered(Answer.PARTLY))
    assert talk.session.place.phase is Phase.TELL


def test_another_shape_is_the_same_turn_and_not_one_more() -> None:
    talk = telling().miss(3).do(ShapeChosen(1))
    assert (talk.session.place.phase, talk.session.place.shape) == (Phase.SAY_BACK, 1)
    talk.wait(5).do(HandOver())
    assert talk.session.place.phase is Phase.ANSWER
    assert talk.session.place.tally.one == talk.session.place.tally.two == 3


def test_a_shape_that_does_not_exist_is_no_shape() -> None:
    assert telling().miss(3).do(ShapeChosen(3)).session.place.phase is Phase.STUCK


def test_a_stuck_piece_can_be_left_kindly() -> None:
    talk = telling().miss(3).do(PieceLeft())
    assert talk.session.place.phase is Phase.MORE
    assert talk.session.place.tally.got_it == 0


def test_a_turn_in_which_somebody_else_spoke_is_not_whole() -> None:
    talk = telling().wait(5).do(FloorTaken()).wait(5)
    assert talk.session.place.held
    talk.do(HandOver())
    assert not talk.session.place.held
    assert (talk.session.place.tally.turns, talk.session.place.tally.whole) == (1, 0)


def test_going_back_returns_to_the_place_and_its_time() -> None:
    talk = telling().wait(12).do(HandOver()).wait(20).do(Back())
    assert talk.session.place.phase is Phase.TELL
    assert talk.session.place.used == 12_000
    assert talk.session.clocks.two == 17_000


def test_the_time_of_whole_turns_is_one_sum_for_both_and_that_of_others_is_left_out() -> None:
    # Three seconds of quiet before a turn belong to nobody.
    talk = Talk().do(GoOn()).wait(10).do(HandOver()).wait(3 + 7).do(HandOver())
    assert talk.session.place.tally.whole_time == 17_000
    talk = Talk().do(GoOn()).wait(10).do(FloorTaken()).wait(5).do(FloorFree()).wait(3)
    talk.do(HandOver()).wait(3 + 2).do(HandOver())
    assert talk.session.place.tally.whole_time == 2_000
    assert record(talk.session).whole_time == 2_000


def test_a_turn_can_be_given_its_whole_time_again() -> None:
    talk = telling().wait(12).do(Pause(), TurnRestarted(), Resume())
    assert talk.session.remaining == 40_000
    assert talk.session.clocks.one == 12_000


def test_leaving_is_final() -> None:
    talk = telling().wait(12).do(Left())
    before = talk.session
    assert before.state is State.LEFT
    assert talk.wait(20).do(HandOver()).session == before


def test_alone_one_goes_from_task_to_lines_to_the_end() -> None:
    talk = Talk(solo=True).wait(10)
    assert talk.session.clocks.one == 10_000
    phases = [talk.do(GoOn()).session.place.phase for _ in range(5)]
    assert phases == [Phase.LINE, Phase.LOOK, Phase.LINE, Phase.LOOK, Phase.CLOSE]
    assert talk.do(GoOn()).session.state is State.FINISHED
    assert talk.session.place.tally.pieces == 2


@pytest.mark.parametrize(
    "event",
    [Answered(Answer.GOT_IT), MoreAnswered(more=True), ShapeChosen(0), PieceLeft(), GoOn()],
)
def test_an_answer_to_what_was_not_asked_changes_nothing(event: Event) -> None:
    talk = telling().wait(1)
    place = talk.session.place
    assert talk.do(event).session.place == place
