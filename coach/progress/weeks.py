"""Weeks as people live them: from Monday to Sunday, at midnight where they are.

A week may have an hour more or less (summer time), so nothing is divided by its length.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAYS = 7
#: A clock can say anything; what is outside of these days is shown at their edge.
_FIRST, _LAST = date(1970, 1, 5), date(9990, 12, 31)
#: From here on one week holds all that comes later, in whatever zone.
_EDGE = _LAST - timedelta(_LAST.weekday() + _DAYS)
_MS = timedelta(milliseconds=1)


def day_of(at: int, zone: tzinfo | None) -> date:
    """Give the day on which a time (ms since 1970 UTC) lies, in ``zone`` or here."""
    within = min(max(at, _at(_FIRST)), _at(_LAST))
    return (_EPOCH + within * _MS).astimezone(zone).date()


def monday_of(day: date) -> date:
    """Give the Monday of its week."""
    return day - timedelta(day.weekday())


def beginning(day: date, zone: tzinfo | None) -> int:
    """Give the time (ms since 1970 UTC) at which a day begins."""
    midnight = datetime.combine(day, time())
    there = midnight.replace(tzinfo=zone) if zone else midnight.astimezone()
    return (there - _EPOCH) // _MS


def span_of(monday: date, zone: tzinfo | None) -> tuple[int, int]:
    """Give when a week begins, and when the next one does."""
    return beginning(monday, zone), beginning(monday + timedelta(_DAYS), zone)


def by_week(times: Sequence[int], zone: tzinfo | None) -> dict[date, int]:
    """Say how many of ``times``, which are sorted, lie in each week; only weeks that have some.

    It goes from week to week rather than from time to time: there are far fewer.
    """
    found: dict[date, int] = {}
    at, monday, end = 0, _FIRST, None
    while at < len(times):
        monday, end = _week_of(times[at], monday, end, zone)
        after = len(times) if monday >= _EDGE else bisect_left(times, end, lo=at)
        found[monday] = after - at
        at = after
    return found


def _week_of(at: int, before: date, end: int | None, zone: tzinfo | None) -> tuple[date, int]:
    """Give the week of a time and its end; ``before`` is an earlier week, and its ``end``.

    Mostly it is the next one, which is found without asking which day it is.
    """
    monday = before + timedelta(_DAYS)
    ends = beginning(monday + timedelta(_DAYS), zone)
    if end is None or not end <= at < ends:
        monday = monday_of(day_of(at, zone))
        ends = beginning(monday + timedelta(_DAYS), zone)
    return monday, ends


def _at(day: date) -> int:
    return (datetime.combine(day, time(), UTC) - _EPOCH) // _MS
