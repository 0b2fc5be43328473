"""A whole session as the presenter shows it, with real words and a clock moved by hand."""

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session.happenings import What
from coach.session.state import Paused, PauseReason, State
from coach.session.stops import resume
from tests.ui.talk.room import ONE, Room
from ui.talk import requests as r
from ui.talk.stage_view import (
    AloneView,
    BreakView,
    ClosingView,
    LineView,
    RepairView,
    TogetherView,
)


def telling() -> Room:
    """Noor tells a piece."""
    return Room().press()


def test_it_begins_with_a_step_for_both() -> None:
    room = Room()
    assert isinstance(room.stage.body, TogetherView)
    assert room.stage.header.words == "step 1 of 4"
    assert not room.stage.bar.back


def test_the_one_with_the_floor_is_named_and_the_button_names_the_other() -> None:
    room = telling()
    assert "Noor" in room.floor.title
    assert room.floor.who.side is Side.ONE
    assert room.floor.listener.heading == "Sam listens"
    assert (room.stage.bar.primary.words, room.stage.bar.primary.arrow) == (
        "Hand over to Sam",
        "right",
    )


def test_after_a_hand_over_there_is_a_note_with_undo_for_ten_seconds() -> None:
    room = telling().wait(8).press()
    assert room.stage.bar.undo == "Handed over to Sam"
    assert room.floor.ring is not None
    assert room.floor.ring.state == "quiet"
    room.wait(10.25)
    assert room.stage.bar.undo == ""


def test_undo_gives_the_floor_back() -> None:
    room = telling().wait(8).press().ask(r.Undo())
    assert room.floor.who.name == "Noor"
    assert What.UNDONE in room.happenings
    assert room.stage.bar.undo == ""


def test_the_listener_hands_back_with_the_arrow_to_the_speaker() -> None:
    room = telling().wait(8).press().wait(4)
    assert room.stage.bar.primary.words == "Hand back to Noor"
    assert room.stage.bar.primary.arrow == "left"


def test_nothing_is_chosen_beforehand_and_enter_waits_for_a_choice() -> None:
    room = telling().tell_and_say_back()
    assert [choice.sign for choice in room.floor.choices] == ["full", "half", "ring"]
    assert not any(choice.chosen for choice in room.floor.choices)
    assert not room.stage.bar.primary.ready
    room.press()
    assert room.presenter.session.place.phase is Phase.ANSWER


def test_the_primary_follows_the_choice() -> None:
    room = telling().tell_and_say_back().ask(r.Choose("answer", "partly"))
    assert room.stage.bar.primary.words == "Say the missing bit"
    room.press()
    assert "missing" in room.floor.title
    assert room.floor.ring is not None


def test_after_the_last_piece_the_button_does_not_offer_to_ask_for_more() -> None:
    room = telling().tell_and_say_back().ask(r.Choose("answer", "got_it"))
    assert room.stage.bar.primary.words == "Ask: is there more?"
    last = Room("first-try").press().tell_and_say_back().ask(r.Choose("answer", "got_it"))
    assert last.stage.bar.primary.words == "Leave it at that"
    last.press()
    assert last.presenter.session.place.phase is not Phase.MORE


def test_a_choice_is_forgotten_with_its_step() -> None:
    room = telling().tell_and_say_back().answer("not_yet").tell_and_say_back()
    assert not any(choice.chosen for choice in room.floor.choices)


def test_the_third_not_yet_offers_three_ways_and_a_way_out() -> None:
    room = telling()
    for _ in range(3):
        room.tell_and_say_back().answer("not_yet")
    assert len(room.floor.choices) == 3
    assert room.stage.bar.leave
    assert room.floor.field is not None
    room.ask(r.Type("piece", "the late train")).answer("1")
    assert room.presenter.session.words.piece == "the late train"
    assert room.presenter.session.place.shape == 1
    assert room.floor.hint


def test_a_stuck_piece_can_be_left() -> None:
    room = telling()
    for _ in range(3):
        room.tell_and_say_back().answer("not_yet")
    room.ask(r.LeaveIt())
    assert room.presenter.session.place.phase is Phase.MORE


def test_a_parked_thought_stays_with_the_listener_and_comes_back_in_their_turn() -> None:
    room = telling().ask(r.Park("ask about Friday"))
    park = room.floor.listener.park
    assert park is not None
    assert park.parked == ("ask about Friday",)
    room.tell_and_say_back().answer("got_it").answer("enough").wait(4)
    assert room.floor.who.name == "Sam"
    assert "ask about Friday" in room.floor.hint


def test_a_parked_thought_can_be_taken_away() -> None:
    room = telling().ask(r.Park("a"), r.Park("b"), r.Unpark(0))
    park = room.floor.listener.park
    assert park is not None
    assert park.parked == ("b",)


def test_one_key_makes_the_speakers_time_wait_and_go_on() -> None:
    room = telling().wait(2).ask(r.Hold()).wait(3)
    assert room.floor.ring is not None
    assert room.floor.ring.state == "waiting"
    assert "Hold that thought" in room.floor.listener.task
    room.ask(r.Hold())
    assert room.floor.ring.state == "running"
    assert room.presenter.session.clocks.held == 3000


def test_when_time_is_up_only_the_words_change() -> None:
    room = telling().wait(41)
    assert room.floor.ring is not None
    assert (room.floor.ring.fraction, room.floor.ring.state) == (1.0, "closed")
    assert room.floor.ring.words == "whenever you are ready"
    assert room.presenter.session.place.phase is Phase.TELL


def test_space_pauses_and_goes_on() -> None:
    room = telling().wait(2).ask(r.PauseOrGoOn())
    assert room.stage.bar.stopped
    assert room.floor.ring is not None
    assert room.floor.ring.state == "paused"
    room.ask(r.PauseOrGoOn())
    assert not room.stage.bar.stopped


def test_enter_in_a_pause_goes_on_and_hands_nothing_over() -> None:
    room = telling().wait(2).ask(r.PauseOrGoOn()).press()
    assert room.presenter.session.stop is None
    assert room.presenter.session.place.phase is Phase.TELL


def test_digits_are_shown_only_on_request() -> None:
    room = telling().wait(1)
    assert room.floor.ring is not None
    assert room.floor.ring.digits == ""
    asked = Room(digits=True).press().wait(1)
    assert asked.floor.ring is not None
    assert asked.floor.ring.digits == "0:39"
    late = asked.wait(45).floor.ring
    assert late is not None
    assert late.digits == "+0:06"


def test_a_repair_goes_from_quiet_to_a_line_to_an_answer() -> None:
    room = telling().wait(2).ask(r.Repair())
    sheet = room.stage.sheet
    assert isinstance(sheet, RepairView)
    assert sheet.phase == "quiet"
    room.wait(5)
    sheet = room.stage.sheet
    assert isinstance(sheet, RepairView)
    assert (sheet.phase, len(sheet.families), sheet.primary.ready) == ("say", 7, False)
    room.ask(r.Choose("family", "sorry")).press().ask(r.Choose("taken", "accepted"))
    sheet = room.stage.sheet
    assert isinstance(sheet, RepairView)
    assert sheet.primary.ready
    assert room.press().stage.sheet is None
    assert What.REPAIR_TAKEN in room.happenings


def test_the_break_sheet_has_twenty_five_minutes_set_and_the_primary_follows() -> None:
    room = telling().ask(r.Break())
    sheet = room.stage.sheet
    assert isinstance(sheet, BreakView)
    assert [choice.id for choice in sheet.choices if choice.chosen] == ["apart"]
    assert sheet.primary.words == "Take 25 minutes"
    room.ask(r.Choose("length", "40"), r.Choose("owes", "two"))
    sheet = room.stage.sheet
    assert isinstance(sheet, BreakView)
    assert sheet.primary.words == "Take 40 minutes"
    assert [choice.word for choice in sheet.choices if choice.chosen] == ["Some time apart"]
    assert [choice.word for choice in sheet.owes if choice.chosen] == ["Sam"]
    room.ask(r.Drop())
    assert room.stage.sheet is None


def test_a_break_says_when_and_who_says_let_us_go_on() -> None:
    room = telling().ask(r.Break(), r.Choose("owes", "two")).press()
    at = room.clock.now()
    back = type(at)(0, at.wall + 25 * 60_000).local().strftime("%H:%M")
    assert back in room.rest.title
    assert "Sam" in room.rest.owes
    assert len(room.rest.ideas) == 3
    assert not room.rest.over
    assert room.sleep(1500).rest.over
    assert What.REST_OVER in room.happenings


def test_ten_minutes_more_moves_the_agreed_time() -> None:
    room = telling().ask(r.Break()).press()
    before = room.rest.title
    assert room.ask(r.MoreTime()).rest.title != before


def test_after_a_break_each_looks_at_their_own_calm_and_only_the_result_is_left() -> None:
    room = telling().ask(r.Break()).press().sleep(1500).press()
    assert not room.calm.primary.ready
    room.press()
    assert room.calm.open is Side.ONE
    room.ask(r.Slide(7)).press()
    assert (room.calm.open, room.calm.chosen) == (Side.TWO, None)
    room.ask(r.Slide(8)).press()
    assert room.calm.done
    assert room.calm.lines
    room.press()
    assert room.floor.who.name == "Noor"
    assert "calm" not in repr(room.keeper.kept[-1]).lower()


def test_not_calm_yet_rests_on_and_never_says_whose_it_was() -> None:
    room = telling().ask(r.Break()).press().sleep(1500).press()
    room.ask(r.Slide(9)).press().ask(r.Slide(2)).press()
    assert room.calm.done
    assert "Sam" not in room.calm.title + room.calm.text
    assert not room.press().rest.over


def test_stop_for_tonight_leaves_the_room_and_keeps_the_session() -> None:
    room = telling().wait(3).ask(r.Break(), r.Choose("break", "stop")).press()
    assert room.ways_out == ["stopped"]
    assert room.keeper.kept[-1].state is State.OPEN
    assert room.keeper.records == []


def test_this_does_not_feel_safe_leaves_at_once() -> None:
    assert telling().ask(r.Break(), r.Unsafe()).ways_out == ["unsafe"]


def test_the_close_has_two_lines_for_each_and_one_next_step() -> None:
    room = Room().to_the_close()
    body = room.stage.body
    assert isinstance(body, ClosingView)
    assert [len(fields) for _, fields in body.sides] == [2, 2]
    room.ask(r.Type("one heard", "the late trains"), r.Type("next", "coffee")).press()
    summary = room.summary
    assert summary.sides[0][1] == (("I did not know", "the late trains"),)
    assert summary.sides[1][1] == ()
    assert summary.next_step == "coffee"


def test_the_summary_counts_practice_and_leaves_zeros_out() -> None:
    room = Room().to_the_close().press()
    assert [(count.number, count.words) for count in room.summary.counts] == [
        (4, "turns, all whole"),
        (2, "times “got it”"),
    ]


@pytest.mark.parametrize(
    ("sides", "kept"), [((), False), ((Side.ONE,), False), ((Side.ONE, Side.TWO), True)]
)
def test_words_are_kept_only_when_both_press_keep(sides: tuple[Side, ...], kept: bool) -> None:
    room = Room().to_the_close().ask(r.Type("one heard", "the late trains")).press()
    room.ask(*(r.Keep(side) for side in sides))
    assert room.summary.primary.words.startswith("Keep" if kept else "Finish")
    room.press()
    assert room.ways_out == ["finished"]
    assert (room.keeper.records[0].words is not None) is kept


def test_who_plans_the_next_time_has_finished_too() -> None:
    room = Room().to_the_close().press().ask(r.PlanNext())
    assert room.ways_out == ["plan"]
    assert len(room.keeper.records) == 1


def test_keep_can_be_taken_back() -> None:
    room = Room().to_the_close().press().ask(r.Keep(Side.ONE), r.Keep(Side.ONE))
    assert not any(kept for _, kept in room.summary.keeps)


def test_every_event_and_every_second_is_kept() -> None:
    room = telling()
    before = len(room.keeper.kept)
    room.wait(10)
    assert len(room.keeper.kept) - before == 10
    room.ask(r.Park("x"))
    assert room.keeper.kept[-1].words.parked


def test_a_closed_lid_is_told_and_the_clock_waits() -> None:
    room = telling().wait(3).sleep(3600)
    assert What.SLEPT in room.happenings
    assert room.presenter.session.stop == Paused(PauseReason.SLEPT)
    assert room.stage.bar.stopped


def test_a_session_that_was_taken_up_again_goes_on_where_it_was() -> None:
    room = telling().wait(10)
    again = Room(session=resume(room.keeper.kept[-1], room.clock.now()))
    assert again.stage.bar.stopped
    again.press().wait(1)
    assert again.floor.who.name == "Noor"
    assert again.presenter.session.clocks.one == 11_000


def test_a_full_disk_is_said_calmly_while_the_talk_goes_on() -> None:
    room = telling()
    room.presenter.set_problem("The disk is full.")
    assert room.stage.header.problem == "The disk is full."
    room.presenter.set_problem("")
    assert room.stage.header.problem == ""


def test_alone_there_are_tasks_lines_to_say_back_and_signs_one_sets_oneself() -> None:
    room = Room(solo=True)
    while not isinstance(room.stage.body, LineView):
        assert isinstance(room.stage.body, AloneView)
        room.press()
    assert room.stage.bar.alone
    room.ask(r.Type("written", "So you were left waiting.")).press()
    body = room.stage.body
    assert isinstance(body, LineView)
    assert [look.sign for look in body.looks] == ["ring"] * 3
    assert body.sample
    room.ask(r.Choose("look", "1"))
    body = room.stage.body
    assert isinstance(body, LineView)
    assert [look.sign for look in body.looks] == ["ring", "half", "ring"]


def test_alone_a_line_can_be_said_again() -> None:
    room = Room(solo=True)
    while not isinstance(room.stage.body, LineView):
        room.press()
    room.press().ask(r.LeaveIt())
    assert room.presenter.session.place.phase is Phase.LINE


def test_alone_there_is_no_repair() -> None:
    room = Room(solo=True).ask(r.Repair())
    assert room.stage.sheet is None


def test_alone_one_person_keeps() -> None:
    room = Room(solo=True, couple=ONE)
    while room.presenter.session.state is State.OPEN:
        room.press()
    room.ask(r.Keep(Side.ONE)).press()
    assert room.keeper.records[0].words is not None


def test_whoever_goes_from_the_summary_in_another_way_has_finished_too() -> None:
    room = Room().to_the_close().press().ask(r.StopForTonight())
    assert [record.complete for record in room.keeper.records] == [True]
    assert room.keeper.records[0].words is None
