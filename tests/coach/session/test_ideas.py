"""Ideas by turns without a comment, and stars that nobody sees until both have put them."""

import pytest

from coach.content.model import Line, Phase
from coach.people import Side
from coach.session import events as e
from coach.session import ideas
from coach.session.record import record
from coach.session.state import Session
from tests.coach.session.deciding import board, met, starring, to_ideas


def phase(session: Session) -> Phase:
    return session.place.phase


def test_ideas_come_by_turns() -> None:
    talk = to_ideas(3)
    assert [idea.side for idea in board(talk).ideas] == [Side.ONE, Side.TWO, Side.ONE]
    assert ideas.adds(talk.session) is Side.TWO


def test_an_empty_idea_changes_nothing() -> None:
    talk = to_ideas(1)
    before = board(talk)
    assert board(talk.do(e.IdeaAdded("  "))) == before


def test_there_is_an_end_to_ideas() -> None:
    talk = to_ideas(ideas.MOST + 3)
    assert len(board(talk).ideas) == ideas.MOST


def test_whoever_has_nothing_passes() -> None:
    talk = to_ideas(1).do(e.IdeaPassed(), e.IdeaAdded("mine"))
    assert [idea.side for idea in board(talk).ideas] == [Side.ONE, Side.ONE]


@pytest.mark.parametrize(("count", "passes", "enough"), [(7, 1, False), (8, 0, True), (3, 2, True)])
def test_eight_are_enough_or_when_both_have_no_more(count: int, passes: int, enough: bool) -> None:
    talk = to_ideas(count).do(*[e.IdeaPassed()] * passes, e.GoOn())
    assert (phase(talk.session) is Phase.STAR) is enough


def test_without_any_idea_it_is_not_enough() -> None:
    talk = to_ideas().do(e.IdeaPassed(), e.IdeaPassed(), e.GoOn())
    assert phase(talk.session) is Phase.IDEAS


def test_an_idea_is_taken_out_by_its_place() -> None:
    talk = to_ideas(3).do(e.IdeaTakenOut(1), e.IdeaTakenOut(9))
    assert [idea.text for idea in board(talk).ideas] == ["idea 0", "idea 2"]


def test_undo_brings_the_last_idea_back_into_the_field() -> None:
    talk = to_ideas(2).wait(3).do(e.Undo())
    assert [idea.text for idea in board(talk).ideas] == ["idea 0"]
    assert board(talk).line(Line.IDEA) == "idea 1"
    assert ideas.adds(talk.session) is Side.TWO


def test_undo_reaches_back_ten_seconds_and_one_idea() -> None:
    talk = to_ideas(2).do(e.Undo(), e.Undo())
    assert len(board(talk).ideas) == 1
    assert phase(talk.session) is Phase.IDEAS
    late = to_ideas(2).wait(11).do(e.Undo())
    assert len(board(late).ideas) == 2


def test_just_come_here_undo_goes_back_a_step() -> None:
    assert phase(to_ideas().do(e.Undo()).session) is Phase.WRITE


def test_come_again_later_undo_takes_no_idea_away() -> None:
    talk = to_ideas(8).do(e.GoOn(), e.Back(), e.Back(), e.GoOn(), e.Undo())
    assert len(board(talk).ideas) == 8


def test_what_is_typed_half_is_there_after_a_power_cut_and_gone_once_added() -> None:
    talk = to_ideas().do(e.LineWritten(Line.IDEA, "half an"))
    assert board(talk).line(Line.IDEA) == "half an"
    assert board(talk.do(e.IdeaAdded("half an idea"))).line(Line.IDEA) == ""


def test_kept_by_both_nobody_is_told_who_starred_what() -> None:
    talk = met().do(e.LineWritten(Line.IDEA, "half"), e.LineWritten(Line.JOINED, "both"), e.Left())
    kept = record(talk.session, keep=True).words
    assert kept is not None
    assert (kept.board.stars, kept.board.line(Line.IDEA)) == ((), "")
    assert kept.board.line(Line.JOINED) == "both"
    assert len(kept.board.ideas) == 8


# -- stars


def test_each_puts_three_stars_and_no_more() -> None:
    talk = starring((0, 1, 2, 3))
    assert [star.index for star in board(talk).stars] == [0, 1, 2]
    assert ideas.stars_left(talk.session) == 0


def test_a_second_press_takes_a_star_back() -> None:
    talk = starring((0, 1, 0, 3))
    assert [star.index for star in board(talk).stars] == [1, 3]


def test_a_star_needs_an_idea() -> None:
    assert board(starring((8, 9))).stars == ()


def test_covered_the_other_half_opens_and_no_step_leads_back_into_the_first() -> None:
    talk = starring((0, 1)).do(e.GoOn())
    assert ideas.half(talk.session) is Side.TWO
    assert phase(talk.do(e.Undo()).session) is Phase.STAR
    assert phase(talk.do(e.Back()).session) is Phase.IDEAS


def test_what_both_starred_comes_first() -> None:
    both, one, none = ideas.met(board(met()))
    assert both == (0, 1)
    assert one == (2, 5)
    assert none == (3, 4, 6, 7)


def test_stars_mean_nothing_once_both_see_them() -> None:
    talk = met()
    before = board(talk).stars
    assert board(talk.do(e.Starred(7))).stars == before


def test_none_in_common_each_puts_one_more() -> None:
    talk = starring((0, 1, 2), (3, 4, 5)).do(e.StarsAgain())
    assert ideas.half(talk.session) is Side.TWO
    talk.do(e.GoOn(), e.StarsAgain())
    assert ideas.half(talk.session) is Side.ONE
    talk.do(e.Starred(7), e.Starred(6))
    assert [s.index for s in board(talk).stars if s.side is Side.ONE] == [0, 1, 2, 7]


def test_what_was_joined_begins_the_trial() -> None:
    talk = met().do(e.LineWritten(Line.JOINED, "run, then coffee"), e.GoOn())
    assert board(talk).line(Line.WHAT) == "run, then coffee"


def test_what_both_starred_begins_it_where_nothing_was_joined() -> None:
    assert board(met().do(e.GoOn())).line(Line.WHAT) == "idea 0. idea 1"


def test_a_trial_that_has_begun_stays() -> None:
    talk = met().do(e.LineWritten(Line.WHAT, "mine"), e.GoOn())
    assert board(talk).line(Line.WHAT) == "mine"


def test_nothing_in_common_begins_nothing() -> None:
    talk = starring((0, 1), (3, 4)).do(e.GoOn(), e.GoOn())
    assert board(talk).line(Line.WHAT) == ""


def test_new_ideas_need_new_stars() -> None:
    talk = met().do(e.Back(), e.Back(), e.IdeaAdded("late"), e.GoOn())
    assert board(talk).stars == ()
