"""A trial that both can live with, its day, who keeps it, and what becomes of it."""

import msgspec
import pytest

from coach.content.model import Kind, Line, Phase
from coach.people import Side
from coach.session import events as e
from coach.session.agreeing import agreed, outcome
from coach.session.board import Board, Review
from coach.session.record import record
from coach.session.state import State
from tests.coach.session.deciding import REVIEW_STEPS, board, living, met, to_the_day
from tests.coach.session.samples import Talk, step

DAY = 86_400_000


def kept() -> Talk:
    return to_the_day().do(e.DayChosen(10), e.AgreementKept(Side.ONE), e.AgreementKept(Side.TWO))


def test_enough_for_both_goes_on() -> None:
    talk = living().do(e.LiveabilityChecked(enough=True))
    assert talk.session.step.fields == (Line.IF, Line.THEN)


def test_not_enough_opens_the_trial_again_with_what_was_written() -> None:
    talk = living().do(e.LiveabilityChecked(enough=False))
    assert talk.session.step.fields == (Line.WHAT, Line.WHO)
    assert talk.session.place.misses == 1
    assert board(talk).line(Line.WHO) == "both"
    assert talk.do(e.GoOn()).session.place.phase is Phase.LIVEABLE


def test_where_nothing_was_written_there_is_nothing_to_open() -> None:
    talk = Talk((step(Kind.LIVEABLE), step(Kind.CLOSE))).do(e.LiveabilityChecked(enough=False))
    assert talk.session.place.phase is Phase.CLOSE


def test_to_live_with_it_is_said_and_not_passed_over() -> None:
    assert living().do(e.GoOn()).session.place.phase is Phase.LIVEABLE


@pytest.mark.parametrize("days", [6, 15])
def test_a_day_is_a_week_or_two_ahead(days: int) -> None:
    assert board(to_the_day().do(e.DayChosen(days))).look_at == 0


def test_the_day_is_counted_from_now() -> None:
    talk = to_the_day().do(e.DayChosen(7))
    assert board(talk).look_at == talk.session.last.wall + 7 * DAY


def test_an_agreement_is_kept_by_both_with_what_was_written() -> None:
    trial = agreed(kept().session)
    assert trial is not None
    assert list(trial.lines) == [Line.WHAT, Line.WHO]


def test_one_alone_keeps_nothing_and_may_take_it_back() -> None:
    talk = kept().do(e.AgreementKept(Side.ONE))
    assert board(talk).keeps == (Side.TWO,)
    assert agreed(talk.session) is None


def test_without_a_day_or_words_there_is_no_agreement() -> None:
    both = (e.AgreementKept(Side.ONE), e.AgreementKept(Side.TWO))
    assert agreed(to_the_day().do(*both).session) is None
    assert agreed(kept().do(e.LineWritten(Line.WHAT, "")).session) is None


def test_a_talk_without_such_a_step_agrees_on_nothing() -> None:
    session = msgspec.structs.replace(kept().session, plan=Talk().session.plan)
    assert agreed(session) is None


def test_words_of_the_trial_are_forgotten_unless_both_keep_them() -> None:
    talk = kept().do(e.GoOn(), e.GoOn())
    assert talk.session.state is State.FINISHED
    assert record(talk.session).words is None


def test_a_days_event_means_nothing_elsewhere() -> None:
    before = met()
    words = before.session.words
    before.do(e.DayChosen(8), e.AgreementKept(Side.ONE), e.LiveabilityChecked(enough=True))
    assert before.do(e.Reviewed(Review.KEEP)).session.words == words


# -- the day has come


def looking(agreement: int = 4) -> Talk:
    """Both have said what it was like, and say what becomes of it."""
    talk = Talk(REVIEW_STEPS)
    words = msgspec.structs.replace(
        talk.session.words, board=Board(lines={Line.WHAT: "runs"}, agreement=agreement)
    )
    talk.session = msgspec.structs.replace(talk.session, words=words)
    return talk.do(e.GoOn()).wait(8).do(e.HandOver()).wait(8).do(e.HandOver())


@pytest.mark.parametrize("review", [Review.KEEP, Review.DROP])
def test_kept_or_let_go_it_needs_no_more(review: Review) -> None:
    talk = looking().do(e.Reviewed(review))
    assert talk.session.place.phase is Phase.CLOSE
    found = outcome(talk.session)
    assert found is not None
    assert (found.agreement, found.review, found.changed) == (4, review, None)


def test_changed_it_is_written_anew_and_has_a_new_day() -> None:
    talk = looking().do(e.Reviewed(Review.CHANGE), e.LineWritten(Line.WHAT, "walks"), e.GoOn())
    talk.do(e.DayChosen(14), *[e.AgreementKept(side) for side in Side])
    found = outcome(talk.session)
    assert found is not None
    assert found.changed is not None
    assert found.changed.lines == {Line.WHAT: "walks"}


def test_another_mind_after_a_step_back() -> None:
    talk = looking().do(e.Reviewed(Review.DROP), e.Back(), e.Reviewed(Review.CHANGE))
    assert talk.session.place.phase is Phase.WRITE


def test_without_an_agreement_nothing_became_of_it() -> None:
    assert outcome(looking(0).do(e.Reviewed(Review.KEEP)).session) is None
    assert outcome(looking().session) is None
