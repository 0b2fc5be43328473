"""Seven days in three parts each, and when two people could meet: pure."""

from collections.abc import Collection, Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum

import msgspec

#: So many days are looked at together.
DAYS = 7
_HALF_HOUR = 30


class Part(StrEnum):
    """A part of the day at which people are awake and may be free."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


#: From when to when a part lasts, and at what time one meets unless told otherwise, in minutes.
HOURS: dict[Part, tuple[int, int]] = {
    Part.MORNING: (8 * 60, 11 * 60),
    Part.AFTERNOON: (13 * 60, 17 * 60),
    Part.EVENING: (19 * 60, 22 * 60),
}
USUAL: dict[Part, int] = {
    Part.MORNING: 9 * 60 + 30,
    Part.AFTERNOON: 15 * 60,
    Part.EVENING: 19 * 60 + 30,
}


class Field(msgspec.Struct, frozen=True, order=True):
    """One part of one day (``2026-12-06``)."""

    day: str
    at: int  # the place of the part in the day: 0, 1 or 2

    @property
    def part(self) -> Part:
        """Which part of the day it is."""
        return tuple(Part)[self.at]


def fields(first: date) -> tuple[Field, ...]:
    """Give all fields of the seven days that begin with ``first``, in the order of time."""
    days = [first + timedelta(number) for number in range(DAYS)]
    return tuple(Field(day.isoformat(), at) for day in days for at in range(len(Part)))


def half_hours(part: Part) -> tuple[int, ...]:
    """Give the times at which one can meet in a part of the day, in minutes."""
    begin, end = HOURS[part]
    return tuple(range(begin, end, _HALF_HOUR))


def moment(field: Field, minutes: int, zone: tzinfo | None = None) -> datetime:
    """Give the time ``minutes`` after midnight of a field's day, in ``zone`` or here."""
    day = date.fromisoformat(field.day)
    wall = datetime.combine(day, time(minutes // 60, minutes % 60))
    return wall.replace(tzinfo=zone) if zone else wall.astimezone()


def is_open(field: Field, now: datetime) -> bool:
    """Say whether one can still meet in a field: its last half hour has not begun."""
    return moment(field, half_hours(field.part)[-1], now.tzinfo) > now


def field_of(at: datetime) -> Field:
    """Give the field in which a time lies, or the nearest one of that day."""
    minutes = at.hour * 60 + at.minute
    parts = tuple(Part)
    nearest = min(range(len(parts)), key=lambda place: _apart(minutes, parts[place]))
    return Field(at.date().isoformat(), nearest)


def suit(marks: Iterable[Collection[Field]], now: datetime) -> tuple[Field, ...]:
    """Give the fields that everybody marked and that are still to come, the earliest first."""
    every = [frozenset(one) for one in marks]
    both = frozenset[Field]() if not every else every[0].intersection(*every[1:])
    return tuple(field for field in sorted(both) if is_open(field, now))


def _apart(minutes: int, part: Part) -> int:
    begin, end = HOURS[part]
    return max(begin - minutes, minutes - end, 0)
