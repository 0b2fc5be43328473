"""Steps of deciding as the presenter shows them, with real words."""

import pytest

from coach.content.model import Line, Phase
from coach.people import Side
from coach.session.board import Review
from coach.session.state import State
from tests.ui.talk import deciding as d
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.board_view import (
    AgendaView,
    FollowUpView,
    IdeasView,
    JointLinesView,
    LiveableView,
    MetView,
    PointsView,
    ReviewView,
    StarsView,
)


def solving() -> Room:
    return Room("solve-it-together")


def ideas(room: Room) -> IdeasView:
    body = room.stage.body
    assert isinstance(body, IdeasView)
    return body


def primary(room: Room) -> str:
    return room.stage.bar.primary.words


def test_the_question_stands_over_the_ideas() -> None:
    room = d.to_ideas(solving())
    assert ideas(room).title == d.QUESTION


def test_the_field_stands_only_where_the_turn_is() -> None:
    room = d.to_ideas(solving(), 1)
    one, two = ideas(room).halves
    assert (one.field is None, two.field is None) == (True, False)
    assert two.heading == "Sam’s turn to add"  # noqa: RUF001
    assert "next" in one.foot


def test_the_button_adds_or_passes_and_names_the_other() -> None:
    room = d.to_ideas(solving())
    assert primary(room) == "Nothing just now, Sam"
    d.typing(room, "Coffee")
    assert primary(room) == "Add it, then Sam"
    room.press()
    assert primary(room) == "Nothing just now, Noor"
    assert room.stage.header.note == "ideas so far: 1"


def test_whoever_passes_gives_the_turn_on() -> None:
    room = d.to_ideas(solving()).press()
    assert ideas(room).halves[1].field is not None
    assert not room.stage.header.note


def test_each_idea_begins_with_an_empty_field() -> None:
    room = d.add(d.add(d.to_ideas(solving()), "Coffee"), "Rolls")
    field = ideas(room).halves[0].field
    assert field is not None
    assert field.text == ""


def test_the_last_idea_can_be_taken_back_for_ten_seconds() -> None:
    room = d.to_ideas(solving(), 2)
    assert room.stage.bar.undo == "Added to the list"
    assert d.to_ideas(solving(), 2).wait(10.5).stage.bar.undo == ""
    room.ask(r.Undo())
    field = ideas(room).halves[1].field
    assert field is not None
    assert (field.text, room.stage.bar.undo) == (d.IDEAS[1], "")


def test_whose_turn_it_is_is_said_to_those_who_hear_the_screen() -> None:
    assert d.to_ideas(solving(), 1).stage.announce.endswith("Sam’s turn to add")  # noqa: RUF001
    assert "Noor, which ones" in d.starring(solving()).stage.announce
    assert d.stars_met(solving()).stage.announce == "Where your stars met"


def test_from_eight_ideas_on_it_may_be_enough() -> None:
    room = d.to_ideas(solving(), 7)
    assert room.stage.bar.leave == ""
    d.add(room, d.IDEAS[7])
    assert room.stage.bar.leave == "Enough ideas"
    room.ask(r.LeaveIt())
    assert isinstance(room.stage.body, StarsView)


def test_an_idea_can_be_taken_out() -> None:
    room = d.to_ideas(solving(), 3).ask(r.Choose("idea-out", "2"))
    assert [idea.text for idea in ideas(room).halves[0].ideas] == [d.IDEAS[0]]


def test_only_the_open_half_shows_its_stars() -> None:
    room = d.starring(solving(), 0, 6)
    body = room.stage.body
    assert isinstance(body, StarsView)
    assert [idea.index for idea in body.ideas if idea.on] == [0, 6]
    assert "One star" in body.left
    body = room.press().stage.body
    assert isinstance(body, StarsView)
    assert body.half.open is Side.TWO
    assert not any(idea.on for idea in body.ideas)
    assert body.half.covered.startswith("Noor")


def test_what_both_starred_comes_first_and_a_shape_is_a_star() -> None:
    body = d.stars_met(solving()).stage.body
    assert isinstance(body, MetView)
    assert [len(row.by) for row in (*body.both, *body.one)] == [2, 2, 1, 1]
    assert body.both[0].said == "both starred it"
    assert body.one[0].said == "Sam starred it"
    assert "4" in body.rest


def test_none_in_common_each_puts_one_more_or_they_talk_about_these() -> None:
    room = d.stars_apart(solving())
    assert primary(room) == "One more star each"
    assert room.stage.bar.leave == "Talk about these"
    room.press()
    body = room.stage.body
    assert isinstance(body, StarsView)
    assert "One star" in body.left
    room.press(2)
    assert isinstance(room.stage.body, MetView)
    room.ask(r.LeaveIt())
    assert isinstance(room.stage.body, JointLinesView)


def test_nobody_starred_anything() -> None:
    body = d.stars(solving(), (), ()).stage.body
    assert isinstance(body, MetView)
    assert body.one_label == "No stars yet"


def test_what_was_joined_is_the_first_line_of_the_try() -> None:
    body = d.to_trial(solving()).stage.body
    assert isinstance(body, JointLinesView)
    assert body.fields[0].text.startswith("Sam runs")


def test_each_rates_unseen_and_only_the_result_is_told() -> None:
    room = d.living(solving())
    body = room.stage.body
    assert isinstance(body, LiveableView)
    assert (body.chosen, room.stage.bar.primary.ready) == (None, False)
    room.press()
    assert room.presenter.session.place.phase is Phase.LIVEABLE
    room.ask(r.Slide(2)).press()
    body = room.stage.body
    assert isinstance(body, LiveableView)
    assert (body.half.open, body.chosen) == (Side.TWO, None)
    room.ask(r.Slide(9)).press()
    body = room.stage.body
    assert isinstance(body, JointLinesView)
    assert body.title == "Not quite right yet"


@pytest.mark.parametrize(("step", "enough"), [(4, False), (5, True)])
def test_six_of_ten_is_enough(step: int, enough: bool) -> None:
    room = d.rated(solving(), step, 9)
    fields = room.presenter.session.step.fields
    assert (Line.IF in fields) is enough


def test_what_each_said_is_nowhere_in_what_is_kept() -> None:
    room = d.living(solving())
    before = room.keeper.kept[-1].words
    room.ask(r.Slide(3)).press()
    assert room.keeper.kept[-1].words == before


def test_a_slide_means_nothing_elsewhere() -> None:
    room = solving()
    before = room.stage
    assert room.ask(r.Slide(3)).stage == before


def test_the_days_are_a_week_or_two_ahead() -> None:
    body = d.to_the_day(solving()).stage.body
    assert isinstance(body, FollowUpView)
    assert len(body.days) == 8
    assert not any(day.chosen for day in body.days)
    assert body.agreement[0][1].startswith("Sam runs")


def test_without_a_day_enter_waits_and_a_quiet_way_leads_on() -> None:
    room = d.to_the_day(solving())
    assert (primary(room), room.stage.bar.primary.ready) == ("Choose a day", False)
    room.press()
    assert room.presenter.session.place.phase is Phase.FOLLOW_UP
    assert room.stage.bar.leave == "Go on, keep nothing"
    room.ask(r.LeaveIt())
    assert room.presenter.session.place.phase is Phase.CLOSE


def test_kept_by_one_it_is_not_kept() -> None:
    room = d.agreed(solving())
    assert primary(room) == "Go on, keep nothing"
    room.press(3)
    assert room.ways_out == ["finished"]
    assert room.keeper.settled == []


def test_kept_by_both_it_is_written_down_without_the_other_words() -> None:
    room = d.agreed(solving())
    other = room.presenter.session.starter.other
    room.ask(r.Keep(other))
    assert primary(room).startswith("Keep it until")
    room.press(3)
    (settled,) = room.keeper.settled
    assert settled.made is not None
    assert settled.made.if_then == "If it rains, then we take Sunday"
    assert "Two weeks" in settled.made.words
    assert room.keeper.records[0].words is None


def test_an_agreement_is_looked_at_again() -> None:
    room = d.day_came(Room("look-again"))
    body = room.stage.body
    assert isinstance(body, ReviewView)
    assert [way.chosen for way in body.choices] == [False, True, False]
    assert primary(room) == "Change it together"
    room.press()
    assert room.presenter.session.words.board.review is Review.CHANGE


def test_nothing_is_chosen_beforehand_in_a_review() -> None:
    room = d.day_came(Room("look-again")).ask(r.Choose("answer", ""))
    assert not room.stage.bar.primary.ready
    room.press()
    assert room.presenter.session.place.phase is Phase.REVIEW


def test_without_an_agreement_nothing_becomes_of_it() -> None:
    room = d.day_came(Room("look-again")).ask(r.Choose("answer", "keep"))
    room.press(3)
    assert room.ways_out == ["finished"]
    assert room.keeper.settled == []


# -- the weekly meeting


def test_the_parts_and_how_long_they_take() -> None:
    body = d.agenda(Room("our-weekly-meeting")).stage.body
    assert isinstance(body, AgendaView)
    assert [part.left_out for part in body.parts] == [False] * 5 + [True, False]
    assert [part.toggle for part in body.parts][3:] == ["Leave out", "Leave out", "Take in", ""]
    assert body.heading == "This time, 39 minutes"
    assert [point.text for point in body.points.points] == list(d.POINTS[:2])


def test_an_empty_list_says_so() -> None:
    body = Room("our-weekly-meeting").stage.body
    assert isinstance(body, AgendaView)
    assert body.points.empty


def test_in_the_meeting_the_parts_stand_at_the_side() -> None:
    room = d.thanking(Room("our-weekly-meeting"))
    assert [part.here for part in room.stage.parts].index(True) == 1
    assert room.stage.parts[5].left_out
    assert Room("our-weekly-meeting").stage.parts == ()
    assert Room("our-weekly-meeting", solo=True).stage.parts == ()


def test_after_as_many_thanks_it_may_be_enough() -> None:
    room = d.thanking(Room("our-weekly-meeting"))
    assert room.stage.bar.leave == ""
    room.press()
    assert room.stage.bar.leave == "That is enough for us"
    room.wait(4).ask(r.LeaveIt())
    assert room.presenter.session.step.part == "well"
    assert room.stage.bar.leave == "Enough for now"
    room.ask(r.LeaveIt())
    assert room.presenter.session.place.phase is Phase.CLOSE
    room.press()
    assert room.presenter.session.state is State.FINISHED


def test_what_was_agreed_before_stands_beside_the_list() -> None:
    room = d.going_through(Room("our-weekly-meeting", agreed=d.BEFORE))
    body = room.stage.body
    assert isinstance(body, PointsView)
    assert [(one.sign, one.text) for one in body.agreed] == [
        ("ring", "Coffee until ten"),
        ("half", "Phones away at dinner"),
        ("full", "A call to the bank"),
    ]
    assert body.agreed[0].line == "look again on Sunday, 6 December"


def test_the_list_is_gone_through() -> None:
    room = d.going_through(Room("our-weekly-meeting"))
    body = room.stage.body
    assert isinstance(body, PointsView)
    assert body.agreed == ()
    assert [point.done for point in body.points.points] == [True, False, False]
    assert primary(room) == "The list is done"
    assert "left" in room.stage.header.note
    room.ask(r.Choose("point-out", "0"))
    assert len(d.points_of(room).points) == 2
    room.ask(r.Choose("nothing", "0"))
    assert len(d.points_of(room).points) == 2
