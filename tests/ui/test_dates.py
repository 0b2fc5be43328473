"""Days and times as people say them."""

from datetime import date, timedelta, timezone

import pytest

from ui.dates import (
    dated,
    day_words,
    local,
    long_day_words,
    month_words,
    short_week,
    time_of_day,
    week_words,
)

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


@pytest.mark.parametrize(
    ("monday", "says", "short"),
    [
        (date(2026, 11, 16), "16 to 22 November", "16 to 22 Nov"),
        (date(2026, 10, 26), "26 October to 1 November", "26 Oct to 1 Nov"),
        (date(2025, 12, 29), "29 December 2025 to 4 January", "29 Dec to 4 Jan"),
        (date(2025, 11, 17), "17 to 23 November 2025", "17 to 23 Nov"),
        (date(2026, 12, 28), "28 December to 3 January 2027", "28 Dec to 3 Jan"),
    ],
)
def test_a_week_is_said_by_its_days(monday: date, says: str, short: str) -> None:
    assert week_words(monday, SUNDAY) == says
    assert short_week(monday) == short


def test_a_month_has_its_year_if_that_is_another_one() -> None:
    assert month_words(date(2026, 9, 14), SUNDAY) == "September"
    assert month_words(date(2016, 12, 1), SUNDAY) == "December 2016"
    assert dated(SUNDAY, SUNDAY) == "22 November"
    assert dated(date(2016, 12, 1), SUNDAY) == "1 December 2016"
