"""Weeks where people live: summer time, strange zones, and clocks that say anything."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.progress.weeks import beginning, by_week, day_of, monday_of, span_of
from tests.coach.progress.practised import BERLIN, DAY, HOUR, NOW, TIMES, ZONES

_ANY = st.integers(-(2**62), 2**62)


def test_a_day_begins_at_midnight_where_somebody_is() -> None:
    assert day_of(NOW, BERLIN) == date(2025, 11, 23)
    assert day_of(NOW + 3 * HOUR, BERLIN) == date(2025, 11, 24)
    assert day_of(NOW + 3 * HOUR, ZoneInfo("America/Lima")) == date(2025, 11, 23)


def test_a_week_in_which_the_clocks_change_is_an_hour_longer_or_shorter() -> None:
    usual, autumn, spring = (date(2025, 11, 3), date(2025, 10, 20), date(2025, 3, 24))
    lengths = [
        end - begin for begin, end in (span_of(one, BERLIN) for one in (usual, autumn, spring))
    ]
    assert lengths == [7 * DAY, 7 * DAY + HOUR, 7 * DAY - HOUR]


def test_the_first_and_the_last_moment_belong_to_the_week() -> None:
    begin, end = span_of(date(2025, 11, 17), BERLIN)
    assert by_week([begin - 1, begin, end - 1, end], BERLIN) == {
        date(2025, 11, 10): 1,
        date(2025, 11, 17): 2,
        date(2025, 11, 24): 1,
    }


@given(st.lists(TIMES).map(sorted), ZONES)
def test_each_time_is_counted_in_its_own_week(times: list[int], zone: ZoneInfo) -> None:
    expected: dict[date, int] = {}
    for at in times:
        monday = monday_of(day_of(at, zone))
        expected[monday] = expected.get(monday, 0) + 1
    assert by_week(times, zone) == expected


@given(st.lists(_ANY).map(sorted), ZONES)
def test_whatever_a_clock_said_no_time_is_lost(times: list[int], zone: ZoneInfo) -> None:
    assert sum(by_week(times, zone).values()) == len(times)


@pytest.mark.parametrize("back", range(400))
def test_without_a_zone_it_is_that_of_the_computer(back: int) -> None:
    day = date(2025, 11, 23) - timedelta(back)
    assert day_of(beginning(day, None), None) == day
    assert day_of(beginning(day, None) - 1, None) == day - timedelta(1)
