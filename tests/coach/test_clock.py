"""Both clocks: the one that never runs backwards, and the time of day."""

from datetime import UTC, timedelta, timezone

from coach.clock import HandClock, Moment, SystemClock


def test_the_hand_clock_moves_only_when_told_to() -> None:
    clock = HandClock(steady=5)
    assert clock.now() == clock.now()
    assert clock.move(1.5).steady == 1505


def test_the_time_of_day_can_be_set_back_without_the_steady_clock() -> None:
    clock = HandClock()
    before = clock.now()
    after = clock.set_wall(before.wall - 86_400_000)
    assert after.steady == before.steady
    assert after.wall < before.wall


def test_a_moment_knows_its_time_of_day_anywhere() -> None:
    moment = Moment(0, 1_763_928_000_000)
    assert moment.local(UTC).isoformat() == "2025-11-23T20:00:00+00:00"
    assert moment.local(timezone(timedelta(hours=2))).hour == 22
    assert moment.local().utcoffset() is not None


def test_the_clock_of_this_computer_does_not_run_backwards() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert second.steady >= first.steady
    assert first.wall > 1_700_000_000_000
