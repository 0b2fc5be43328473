"""Days and times as people say them."""

from datetime import date, timedelta, timezone

import pytest

from ui.dates import day_words, local, long_day_words, time_of_day

pytestmark = pytest.mark.usefixtures("qapp")

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "says"),
    [
        (SUNDAY, "today"),
        (SUNDAY + timedelta(days=1), "tomorrow"),
        (SUNDAY - timedelta(days=1), "yesterday"),
        (SUNDAY + timedelta(days=4), "Thursday"),
        (SUNDAY - timedelta(days=6), "Monday"),
        (SUNDAY - timedelta(days=7), "15 November"),
        (date(2025, 11, 22), "22 November 2025"),
        (date(2027, 1, 3), "3 January 2027"),
    ],
)
def test_a_day_is_said_as_it_is_said_today(day: date, says: str) -> None:
    assert day_words(day, SUNDAY) == says


def test_in_a_list_a_day_of_this_week_has_its_date() -> None:
    assert long_day_words(SUNDAY, SUNDAY) == "Today"
    assert long_day_words(SUNDAY - timedelta(days=3), SUNDAY) == "Thursday, 19 November"
    assert long_day_words(SUNDAY - timedelta(days=20), SUNDAY) == "2 November"


def test_a_time_of_day_is_that_of_the_zone() -> None:
    at = local(1_795_376_520_000, timezone(timedelta(hours=1)))
    assert time_of_day(at) == "20:42"
