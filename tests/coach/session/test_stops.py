"""Pause, repair and break."""

import pytest

from coach.clock import HandClock
from coach.content.model import Phase
from coach.people import Side
from coach.session.events import (
    BreakAsked,
    BreakBegan,
    BreakExtended,
    CalmChecked,
    CameBack,
    FloorTaken,
    GoOn,
    HandOver,
    Left,
    Pause,
    RepairAsked,
    RepairSaid,
    RepairTaken,
    Resume,
    StopDropped,
    Taken,
    TurnRestarted,
)
from coach.session.happenings import What
from coach.session.state import (
    Paused,
    PauseReason,
    Repairing,
    RepairPhase,
    Resting,
    RestPhase,
    Stop,
)
from coach.session.stops import resume
from tests.coach.session.samples import Talk

MINUTE = 60_000


def speaking() -> Talk:
    """The left side has spoken for ten seconds."""
    return Talk().do(GoOn()).wait(10)


def resting(minutes: int = 25, owes: Side | None = None) -> Talk:
    """A break of so many minutes has begun."""
    return speaking().do(BreakAsked(), BreakBegan(minutes, owes))


def rest_of(stop: Stop | None) -> Resting:
    """The break that is under way."""
    assert isinstance(stop, Resting)
    return stop


def test_a_pause_stops_everything_but_leaving() -> None:
    talk = speaking().do(Pause())
    assert talk.told(What.PAUSED)
    place = talk.session.place
    assert talk.do(HandOver(), FloorTaken(), Pause()).session.place == place
    assert talk.session.stop == Paused(PauseReason.ASKED)


def test_a_repair_begins_with_five_quiet_seconds_for_both() -> None:
    talk = speaking().do(RepairAsked(), RepairSaid("feeling")).wait(4.75)
    assert isinstance(talk.session.stop, Repairing)
    assert talk.session.stop.phase is RepairPhase.QUIET
    assert talk.wait(0.25).told(What.REPAIR_QUIET_OVER)
    assert talk.session.clocks.one == 10_000


@pytest.mark.parametrize("taken", [Taken.ACCEPTED, Taken.PART])
def test_a_repair_that_is_received_lets_the_talk_go_on(taken: Taken) -> None:
    talk = speaking().do(RepairAsked()).wait(5).do(RepairSaid("feeling"), RepairTaken(taken))
    assert talk.session.stop is None
    assert (talk.session.care.repairs, talk.session.care.taken) == (1, 1)
    assert talk.told(What.REPAIR_TAKEN)


def test_not_ready_for_a_repair_offers_a_break_and_no_second_push() -> None:
    talk = speaking().do(RepairAsked()).wait(5)
    talk.do(RepairSaid("sorry"), RepairTaken(Taken.NOT_READY))
    assert talk.session.stop == Resting(RestPhase.CHOOSING)
    assert talk.session.care.taken == 0
    assert talk.do(RepairAsked()).session.stop == Resting(RestPhase.CHOOSING)


def test_the_fourth_repair_in_five_minutes_suggests_a_break() -> None:
    talk = speaking()
    for _ in range(3):
        talk.do(RepairAsked(), StopDropped())
    assert not talk.told(What.BREAK_SUGGESTED)
    assert talk.do(RepairAsked()).told(What.BREAK_SUGGESTED)


def test_repairs_long_ago_suggest_nothing() -> None:
    talk = speaking()
    for _ in range(4):
        talk.do(RepairAsked(), StopDropped(), Pause()).wait(120).do(Resume())
    assert not talk.told(What.BREAK_SUGGESTED)


@pytest.mark.parametrize(("asked", "minutes"), [(25, 25), (5, 20), (0, 20), (9999, 1440)])
def test_a_break_is_between_twenty_minutes_and_a_day(asked: int, minutes: int) -> None:
    assert rest_of(resting(asked).session.stop).planned == minutes * MINUTE


def test_a_quiet_minute_is_no_break_and_needs_no_check() -> None:
    talk = resting(1).wait(60)
    assert talk.told(What.REST_OVER)
    assert talk.do(CameBack()).session.stop is None
    assert talk.session.care.breaks == 0


def test_a_break_knows_who_says_let_us_go_on() -> None:
    assert rest_of(resting(25, Side.TWO).session.stop).owes is Side.TWO


def test_when_the_agreed_time_comes_it_is_said_once_and_nothing_moves_on() -> None:
    talk = resting(20).sleep(19 * 60)
    assert not talk.told(What.REST_OVER)
    assert talk.sleep(60).told(What.REST_OVER)
    assert not talk.wait(30).told(What.REST_OVER)
    assert rest_of(talk.session.stop).left == 0


def test_after_a_break_calm_is_looked_at_again_before_the_talk_goes_on() -> None:
    talk = resting().sleep(1500).do(CameBack())
    assert rest_of(talk.session.stop).phase is RestPhase.RECHECK
    talk.do(CalmChecked(enough=True)).wait(2)
    assert talk.session.place.phase is Phase.TELL
    assert talk.session.clocks.one == 12_000
    assert (talk.session.care.breaks, talk.session.care.returns) == (1, 1)


def test_when_calm_is_not_there_yet_twenty_minutes_are_added() -> None:
    talk = resting().sleep(1500).do(CameBack(), CalmChecked(enough=False))
    assert rest_of(talk.session.stop).left == 20 * MINUTE
    assert not talk.told(What.THIRD_PERSON_SUGGESTED)


def test_a_second_return_that_is_put_off_suggests_a_third_person() -> None:
    talk = resting().sleep(1500)
    for _ in range(2):
        talk.do(CameBack(), CalmChecked(enough=False))
    assert talk.told(What.THIRD_PERSON_SUGGESTED)


def test_ten_minutes_more_count_from_the_agreed_time_or_from_now() -> None:
    early, late = resting(20), resting(20).sleep(3000)
    assert rest_of(early.do(BreakExtended(10)).session.stop).left == 30 * MINUTE
    assert rest_of(late.do(BreakExtended(10)).session.stop).left == 10 * MINUTE


def test_a_break_is_never_made_longer_than_a_day() -> None:
    talk = resting(1440).do(BreakExtended(600))
    assert rest_of(talk.session.stop).left == 1440 * MINUTE


def test_a_break_sheet_that_is_not_wanted_after_all_changes_nothing_but_paused_time() -> None:
    talk = speaking().do(BreakAsked(), StopDropped())
    assert talk.session.stop is None
    assert talk.session.care.breaks == 0


def test_leaving_a_running_break_is_only_by_coming_back() -> None:
    talk = resting().do(StopDropped(), Resume(), BreakAsked(), RepairAsked())
    assert rest_of(talk.session.stop).phase is RestPhase.RESTING


def test_a_break_may_be_asked_for_in_a_pause_and_in_a_repair() -> None:
    assert speaking().do(Pause(), BreakAsked()).session.stop == Resting(RestPhase.CHOOSING)
    assert speaking().do(RepairAsked(), BreakAsked()).session.stop == Resting(RestPhase.CHOOSING)


def test_what_belongs_to_a_break_does_nothing_outside_one() -> None:
    talk = speaking().do(CameBack(), CalmChecked(enough=True), BreakExtended(5), BreakBegan(25))
    talk.do(RepairTaken(Taken.PART), Resume(), StopDropped())
    assert talk.session.stop is None
    assert not talk.told(What.RESUMED)


def test_a_turn_is_not_restarted_in_the_middle_of_a_break() -> None:
    talk = resting().do(TurnRestarted())
    assert talk.session.place.used == 10_000


def test_a_session_taken_up_after_a_power_cut_waits_in_a_pause() -> None:
    talk = speaking().do(FloorTaken())
    later = HandClock(steady=5, wall=talk.clock.now().wall + 3_600_000).now()
    session = resume(talk.session, later)
    assert session.stop == Paused(PauseReason.REOPENED)
    assert session.clocks == talk.session.clocks
    assert not session.place.held
    assert session.last == later


def test_a_break_goes_on_while_the_app_is_closed() -> None:
    talk = resting()
    later = HandClock(steady=5, wall=talk.clock.now().wall + 10 * MINUTE).now()
    assert rest_of(resume(talk.session, later).stop).left == 15 * MINUTE


def test_a_break_does_not_grow_when_the_time_of_day_was_set_back() -> None:
    talk = resting()
    earlier = HandClock(steady=5, wall=talk.clock.now().wall - 86_400_000).now()
    assert rest_of(resume(talk.session, earlier).stop).left == 25 * MINUTE


def test_a_check_of_calm_is_asked_again_after_a_restart() -> None:
    talk = resting().sleep(1500).do(CameBack())
    assert rest_of(resume(talk.session, talk.clock.now()).stop).phase is RestPhase.RECHECK


def test_what_has_ended_is_not_paused_by_a_restart() -> None:
    talk = speaking().do(Left())
    assert resume(talk.session, talk.clock.now()).stop is None
