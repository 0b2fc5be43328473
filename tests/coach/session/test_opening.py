"""One of the two opens: a good time, a sentence that was brought along, and how to go on."""

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session.events import (
    GoOn,
    HandOver,
    Left,
    NextChosen,
    NextStepSet,
    TimeAnswered,
    Undo,
    Written,
)
from coach.session.record import record
from coach.session.state import Carried, State
from coach.session.stops import resume
from coach.session.words import SENTENCE as MOST
from tests.coach.session.samples import OPENING_STEPS, Talk

SENTENCE = "When the plan changed on Sunday, I felt small."


def asking(carried: Carried | None = None) -> Talk:
    """The other one is asked for a good time."""
    return Talk(OPENING_STEPS, carried=carried).do(GoOn())


def both_told() -> Talk:
    """Both have had their turn, and choose how to go on."""
    talk = asking().do(TimeAnswered(good=True)).wait(10).do(HandOver())
    return talk.wait(10).do(HandOver())


def test_the_other_one_is_asked_for_a_good_time() -> None:
    talk = asking()
    assert talk.session.place.phase is Phase.ASK
    assert talk.session.next_floor is Side.TWO


def test_at_a_good_time_whoever_opens_has_the_floor() -> None:
    talk = asking().do(TimeAnswered(good=True))
    assert talk.session.place.phase is Phase.TURN
    assert talk.session.next_floor is Side.ONE


def test_at_a_bad_time_another_one_is_looked_for_and_nothing_hurries() -> None:
    talk = asking().do(TimeAnswered(good=False), TimeAnswered(good=False)).wait(900)
    assert talk.session.place.phase is Phase.WHEN
    assert not talk.session.overtime
    assert talk.do(TimeAnswered(good=True)).session.place.phase is Phase.TURN


def test_no_can_be_taken_back_like_any_step() -> None:
    assert asking().do(TimeAnswered(good=False), Undo()).session.place.phase is Phase.ASK


def test_taken_up_at_another_time_it_is_asked_anew() -> None:
    talk = asking().do(TimeAnswered(good=False))
    again = resume(talk.session, talk.clock.move(7200))
    assert again.place.phase is Phase.ASK


def test_an_answer_about_time_means_nothing_elsewhere() -> None:
    talk = Talk(OPENING_STEPS).do(TimeAnswered(good=True), NextChosen("Leave it"))
    assert talk.session.place.phase is Phase.TOGETHER


def test_how_to_go_on_becomes_the_next_step_of_the_close() -> None:
    talk = both_told().do(NextChosen("Leave it here"))
    assert talk.session.place.phase is Phase.CLOSE
    assert talk.session.words.next_step == "Leave it here"


def test_a_next_step_that_is_there_already_stays() -> None:
    talk = both_told().do(NextStepSet("A walk"), NextChosen("Leave it here"))
    assert talk.session.words.next_step == "A walk"


def test_an_opened_talk_ends_with_equal_turns() -> None:
    talk = both_told().do(NextChosen("Leave it here"), GoOn())
    assert talk.session.state is State.FINISHED
    assert talk.session.place.tally.one == talk.session.place.tally.two == 1


def test_a_sentence_is_on_the_card_only_while_its_owner_has_the_floor() -> None:
    talk = asking(Carried(Side.ONE, SENTENCE))
    assert talk.session.card == ""
    assert talk.do(TimeAnswered(good=True)).session.card == SENTENCE
    assert talk.wait(10).do(HandOver()).session.card == ""


def test_it_stays_its_owners_if_the_other_one_begins() -> None:
    talk = asking(Carried(Side.TWO, SENTENCE)).do(TimeAnswered(good=True))
    assert talk.session.card == ""
    assert talk.wait(10).do(HandOver()).session.card == SENTENCE


@pytest.mark.parametrize(("text", "card"), [("  a\n b ", "a b"), ("x" * 999, "x" * MOST)])
def test_it_is_one_line(text: str, card: str) -> None:
    carried = asking(Carried(Side.ONE, text)).session.words.carried
    assert carried == Carried(Side.ONE, card)


def test_nothing_brought_is_no_card() -> None:
    assert asking(Carried(Side.ONE, " ")).session.words.carried is None


def test_it_is_not_in_a_record_even_if_both_keep() -> None:
    talk = asking(Carried(Side.ONE, SENTENCE)).do(Left())
    kept = record(talk.session, keep=True).words
    assert kept is not None
    assert kept.carried is None


def test_alone_one_goes_on_writing_it() -> None:
    talk = Talk(solo=True, carried=Carried(Side.ONE, SENTENCE))
    assert talk.session.words.written == SENTENCE
    assert talk.session.card == ""


def test_each_practice_line_begins_with_an_empty_field_and_then_the_sentence_is_back() -> None:
    talk = Talk(solo=True, carried=Carried(Side.ONE, SENTENCE)).do(GoOn())
    assert talk.session.words.written == ""
    talk.do(Written("So you were tired."), GoOn(), GoOn())
    assert talk.session.words.written == ""
    assert talk.do(GoOn(), GoOn()).session.words.written == SENTENCE
