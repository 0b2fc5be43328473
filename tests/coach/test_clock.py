"""Both clocks: the one that never runs backwards, and the time of day."""

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import pytest

from coach.clock import HERE, HandClock, Moment, SystemClock


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


def at(*when: int) -> Moment:
    """A moment by its time of day in UTC."""
    year, month, day, hour, minute = when
    wall = datetime(year, month, day, hour, minute, tzinfo=UTC)
    return Moment(0, round(wall.timestamp() * 1000))


@pytest.mark.usefixtures("madrid")
def test_a_moment_of_another_half_of_the_year_has_the_time_of_day_of_then() -> None:
    summer, winter = at(2026, 7, 15, 12, 0).local(), at(2026, 1, 13, 18, 30)
    assert (summer.hour, summer.utcoffset()) == (14, timedelta(hours=2))
    assert winter.local(summer.tzinfo).isoformat() == "2026-01-13T19:30:00+01:00"
    assert (summer.tzname(), winter.local().tzname()) == ("CEST", "CET")


@pytest.mark.usefixtures("madrid")
def test_an_hour_that_comes_twice_is_told_apart() -> None:
    first, second = at(2026, 10, 25, 0, 30), at(2026, 10, 25, 1, 30)
    assert first.local().isoformat() == "2026-10-25T02:30:00+02:00"
    assert second.local().isoformat() == "2026-10-25T02:30:00+01:00"
    assert [one.local().timestamp() * 1000 for one in (first, second)] == [first.wall, second.wall]


def test_where_the_computer_is_stays_the_same_place_when_it_is_copied() -> None:
    there = Moment(0, 1_763_928_000_000).local()
    written = pickle.dumps(there)
    for again in (pickle.loads(written), copy.deepcopy(there)):  # noqa: S301 - written just now
        assert again == there
        assert again.tzinfo is HERE


def test_a_place_without_a_time_says_nothing_of_its_clocks() -> None:
    assert (HERE.utcoffset(None), HERE.tzname(None), HERE.dst(None)) == (None, None, None)
