"""The weekly meeting: parts that can be left out, short turns to and fro, a list of points."""

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session import events as e
from coach.session.meeting import POINTS, can_stop
from coach.session.state import State
from tests.coach.session.deciding import MEETING_STEPS, board
from tests.coach.session.samples import Talk


def meeting() -> Talk:
    return Talk(MEETING_STEPS)


def thanking(turns: int = 0) -> Talk:
    """So many short turns were given on."""
    talk = meeting().do(e.GoOn(), e.GoOn())
    for _ in range(turns):
        talk.wait(8).do(e.HandOver())
    return talk.wait(4)


def test_short_turns_go_to_and_fro() -> None:
    sides = [thanking(turns).session.floor for turns in range(4)]
    assert sides == [Side.ONE, Side.TWO, Side.ONE, Side.TWO]


def test_after_as_many_for_each_comes_the_next_part() -> None:
    talk = thanking(6)
    assert talk.session.step.part == "rub"
    assert talk.session.place.tally.one == talk.session.place.tally.two == 3


def test_a_turn_of_each_has_the_same_time() -> None:
    step = meeting().session.plan[2]
    assert step.times[Phase.TURN] == 120_000


@pytest.mark.parametrize(("turns", "enough"), [(0, True), (1, False), (2, True), (3, False)])
def test_it_can_be_enough_once_both_had_as_many(turns: int, enough: bool) -> None:
    assert can_stop(thanking(turns).session) is enough


def test_enough_of_the_short_turns_is_the_next_part() -> None:
    talk = thanking(2).do(e.Enough())
    assert talk.session.step.part == "rub"
    assert talk.session.place.tally.one == talk.session.place.tally.two == 1


def test_in_between_it_is_not_enough() -> None:
    talk = thanking(1).do(e.Enough())
    assert talk.session.step.part == "thanks"


def test_enough_where_a_part_begins_is_the_close() -> None:
    talk = thanking(6).do(e.Enough())
    assert talk.session.place.phase is Phase.CLOSE
    assert talk.do(e.GoOn()).session.state is State.FINISHED


def test_within_a_part_it_goes_on() -> None:
    talk = thanking(6).do(e.HandOver()).wait(4).do(e.Enough())
    assert talk.session.step.part == "rub"


def test_outside_a_part_there_is_nothing_to_stop() -> None:
    assert meeting().do(e.Enough()).session.place.phase is Phase.AGENDA


def test_a_part_that_is_left_out_is_passed_over() -> None:
    talk = meeting().do(e.PartToggled("rub"), e.GoOn(), e.GoOn())
    for _ in range(6):
        talk.wait(8).do(e.HandOver())
    assert talk.session.place.phase is Phase.POINTS


def test_it_can_be_taken_in_again_and_what_is_no_part_is_not_left_out() -> None:
    talk = meeting().do(e.PartToggled("rub"), e.PartToggled("rub"), e.PartToggled("nothing"))
    assert board(talk).left_out == ()


def test_all_left_out_to_the_end_comes_the_close() -> None:
    parts = ("rub", "list", "wish", "next")
    talk = meeting().do(*[e.PartToggled(part) for part in parts], e.GoOn(), e.GoOn())
    for _ in range(6):
        talk.wait(8).do(e.HandOver())
    assert talk.session.place.phase is Phase.CLOSE


def test_parts_are_left_out_before_they_begin_only() -> None:
    assert board(thanking().do(e.PartToggled("rub"))).left_out == ()


def listing(*points: str) -> Talk:
    return meeting().do(*[e.PointAdded(point) for point in points])


def test_points_are_added_ticked_and_taken_off() -> None:
    talk = listing("vet", " ", "present").do(e.PointTicked(0), e.PointTicked(7))
    assert [(point.text, point.done) for point in board(talk).points] == [
        ("vet", True),
        ("present", False),
    ]
    talk.do(e.PointTicked(0), e.PointTakenOut(1), e.PointTakenOut(5))
    assert [(point.text, point.done) for point in board(talk).points] == [("vet", False)]


def test_a_list_has_an_end() -> None:
    assert len(board(listing(*["x"] * (POINTS + 4))).points) == POINTS


def test_a_point_belongs_on_a_list() -> None:
    talk = thanking().do(e.PointAdded("vet"), e.PointTicked(0), e.PointTakenOut(0))
    assert board(talk).points == ()
