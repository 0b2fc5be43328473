"""Seven days in three parts, and when two people could meet."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from coach.planning.week import (
    HOURS,
    USUAL,
    Field,
    Part,
    field_of,
    fields,
    half_hours,
    is_open,
    moment,
    suit,
)

THURSDAY = date(2026, 11, 26)
WEEK = fields(THURSDAY)
NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def test_a_week_has_seven_days_of_three_parts_in_the_order_of_time() -> None:
    assert len(WEEK) == 21
    assert list(WEEK) == sorted(WEEK)
    assert (WEEK[0], WEEK[-1]) == (Field("2026-11-26", 0), Field("2026-12-02", 2))
    assert [field.part for field in WEEK[:3]] == list(Part)


def test_one_meets_on_the_half_hour_and_the_usual_time_is_one_of_them() -> None:
    for part in Part:
        assert USUAL[part] in half_hours(part)
        assert half_hours(part)[0] == HOURS[part][0]


def test_only_what_both_marked_and_what_is_still_to_come_suits() -> None:
    morning, evening, tomorrow = WEEK[0], WEEK[2], WEEK[3]
    assert suit([{morning, evening, tomorrow}, {tomorrow, evening, morning}], NOON) == (
        evening,
        tomorrow,
    )
    assert suit([{evening}, {tomorrow}], NOON) == ()
    assert suit([{tomorrow}], NOON) == (tomorrow,)
    assert suit([], NOON) == ()


def test_a_part_of_today_is_open_until_its_last_half_hour() -> None:
    evening = WEEK[2]
    assert is_open(evening, datetime(2026, 11, 26, 21, 29, tzinfo=UTC))
    assert not is_open(evening, datetime(2026, 11, 26, 21, 30, tzinfo=UTC))


def test_a_time_on_the_day_on_which_clocks_change_is_the_time_on_the_wall() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    at = moment(Field("2026-10-25", 2), 19 * 60 + 30, berlin)
    assert (at.hour, at.minute) == (19, 30)
    assert at.astimezone(UTC).hour == 18
    assert moment(Field("2026-10-25", 2), 19 * 60 + 30).hour == 19


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_time_lies_in_the_field_that_is_nearest(at: datetime) -> None:
    field = field_of(at)
    assert field.day == at.date().isoformat()
    begin, end = HOURS[field.part]
    minutes = at.hour * 60 + at.minute
    inside = [part for part, (from_, to) in HOURS.items() if from_ <= minutes <= to]
    assert not inside or begin <= minutes <= end
