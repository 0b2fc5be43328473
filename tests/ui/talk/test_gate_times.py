"""A time to meet is offered within a day, and never at night."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from coach.clock import Moment
from ui.talk.gate.times import offers


def at(hour: int, minute: int = 0) -> Moment:
    return Moment(0, round(datetime(2026, 11, 23, hour, minute, tzinfo=UTC).timestamp() * 1000))


def offered(hour: int, minute: int = 0) -> list[str]:
    return [f"{offer.local:%d %H:%M}" for offer in offers(at(hour, minute), UTC)]


def test_in_the_afternoon_there_is_tonight_and_tomorrow_at_this_time() -> None:
    assert offered(17, 10) == ["23 19:30", "24 17:00"]


def test_late_in_the_evening_it_is_tomorrow() -> None:
    assert offered(21) == ["24 08:00", "24 21:00"]


def test_at_night_it_is_the_day_to_come() -> None:
    assert offered(1, 15) == ["23 08:00", "23 22:00"]


def test_the_time_is_that_of_the_place() -> None:
    east = timezone(timedelta(hours=5))
    first = offers(at(12), east)[0]
    assert f"{first.local:%H:%M}" == "19:00"
    assert first.at == round(datetime(2026, 11, 23, 14, tzinfo=UTC).timestamp() * 1000)


@given(st.integers(0, 2_000_000_000_000))
def test_every_time_is_a_waking_half_hour_between_two_hours_and_a_day_from_now(wall: int) -> None:
    for offer in offers(Moment(0, wall)):
        assert 2 * 3_600_000 <= offer.at - wall <= 24 * 3_600_000
        assert offer.local.minute in (0, 30)
        assert 8 <= offer.local.hour <= 22
        assert Moment(0, offer.at).local().replace(tzinfo=None) == offer.local.replace(tzinfo=None)


@given(st.integers(0, 2_000_000_000_000))
def test_there_is_always_at_least_one(wall: int) -> None:
    assert 1 <= len(offers(Moment(0, wall))) <= 2
