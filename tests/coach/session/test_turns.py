"""Where the time goes."""

import random

from coach.content.model import Phase
from coach.people import Side
from coach.session.engine import advance, begin
from coach.session.events import FloorFree, FloorTaken, GoOn, HandOver, Pause, Resume, Tick
from coach.session.happenings import What
from tests.coach.session.samples import Talk, walkthrough


def speaking() -> Talk:
    """A talk in which the left side has just got the floor."""
    return Talk().do(GoOn())


def test_the_speaker_is_given_the_time_of_their_turn() -> None:
    talk = speaking().wait(10)
    assert talk.session.clocks.one == 10_000
    assert talk.session.remaining == 30_000


def test_ninety_minutes_of_late_ticks_lose_no_millisecond() -> None:
    chance = random.Random(7)
    talk, spoken = speaking(), 0
    while spoken < 90 * 60_000:
        late = chance.randint(1, 900)
        talk.clock.move(late / 1000)
        talk.do(Tick())
        spoken += late
    assert talk.session.clocks.one == spoken


def test_a_lid_closed_for_an_hour_costs_nobody_time() -> None:
    talk = speaking().wait(10).sleep(3600)
    assert talk.told(What.SLEPT)
    talk.do(Resume()).wait(5)
    assert talk.session.clocks.one == 15_000
    assert talk.session.clocks.paused == 3_600_000


def test_a_key_pressed_right_after_waking_does_not_end_the_turn() -> None:
    talk = speaking().wait(10)
    talk.clock.move(3600)
    talk.do(HandOver())
    assert talk.session.place.phase is Phase.TELL
    assert talk.session.clocks.one == 10_000


def test_a_steady_clock_that_runs_backwards_counts_as_standing_still() -> None:
    talk = speaking().wait(10)
    talk.clock.move(-3)
    assert talk.do(Tick()).session.clocks.one == 10_000


def test_a_wall_clock_set_back_a_day_changes_no_time() -> None:
    talk = speaking().wait(10)
    talk.clock.set_wall(talk.clock.now().wall - 86_400_000)
    assert talk.wait(2).session.clocks.one == 12_000


def test_it_is_said_once_that_the_time_is_nearly_up_and_once_that_it_is() -> None:
    talk = speaking().wait(31.75)
    assert not talk.told(What.NEARLY_TIME)
    talk.wait(0.25)
    assert talk.told(What.NEARLY_TIME)
    talk.wait(8)
    assert talk.told(What.TIME_IS_UP)
    talk.wait(20)
    assert not talk.heard
    assert talk.session.overtime == 20_000


def test_a_tick_that_passes_both_marks_says_only_that_the_time_is_up() -> None:
    talk = Talk(pace=0.5).do(GoOn()).wait(15.5)
    talk.heard.clear()
    talk.clock.move(4.9)
    talk.do(Tick())
    assert [happening.what for happening in talk.heard] == [What.TIME_IS_UP]


def test_the_floor_opens_after_three_quiet_seconds_that_belong_to_nobody() -> None:
    talk = speaking().wait(10).do(HandOver())
    shared = talk.session.clocks.shared
    assert talk.wait(2.75).session.floor is None
    assert talk.wait(0.25).told(What.FLOOR_OPENED)
    assert talk.session.floor is Side.TWO
    assert talk.session.clocks.shared - shared == 3_000
    assert talk.wait(1).session.clocks.two == 1_000


def test_a_late_tick_gives_the_rest_of_the_quiet_to_the_speaker() -> None:
    talk = speaking().wait(10).do(HandOver())
    talk.clock.move(4.5)
    assert talk.do(Tick()).session.clocks.two == 1_500


def test_while_somebody_else_speaks_the_time_waits() -> None:
    talk = speaking().wait(10).do(FloorTaken()).wait(7)
    assert talk.session.clocks.held == 7_000
    assert talk.session.remaining == 30_000
    assert talk.do(FloorFree()).wait(3).session.remaining == 27_000


def test_the_hint_to_hold_a_thought_comes_at_most_once_a_minute() -> None:
    talk = speaking().wait(1).do(FloorTaken(), FloorFree())
    assert talk.told(What.HINT)
    talk.wait(50).do(FloorTaken(), FloorFree())
    assert talk.told(What.HINT) is False
    talk.wait(10).do(FloorTaken())
    assert talk.told(What.HINT)


def test_paused_time_is_nobodys() -> None:
    talk = speaking().wait(10).do(Pause()).wait(30).do(Resume()).wait(1)
    assert talk.session.clocks.one == 11_000
    assert talk.session.clocks.paused == 30_000


def test_a_stretched_pace_stretches_every_time_but_the_quiet() -> None:
    talk = Talk(pace=2.0).do(GoOn())
    assert talk.session.allowance == 80_000
    assert talk.session.step.quiet == 3_000


def test_the_pace_stays_between_a_half_and_three() -> None:
    assert Talk(pace=0.1).session.allowance == 30_000
    assert Talk(pace=9).session.allowance == 180_000


def test_ticks_after_the_end_do_nothing() -> None:
    talk = Talk()
    session = begin(walkthrough(), talk.clock.now())
    assert advance(session, Tick(), talk.clock.now())[0] == session
