"""Times that two people can book for a talk that waits: pure, from the clock to two offers."""

from datetime import date, datetime, time, timedelta, tzinfo

import msgspec

from coach.clock import Moment

#: Nobody is offered an hour at which most people sleep.
EARLIEST, LATEST = time(8, 0), time(22, 0)
#: A body settles slowly, and a no is a no: not sooner than this.
NOT_BEFORE = timedelta(hours=2)
#: The gate offers a time within a day (G1).
WITHIN = timedelta(hours=24)


class Offer(msgspec.Struct, frozen=True):
    """A time to meet: ``at`` in milliseconds since 1970 UTC, and as the people here say it."""

    at: int
    local: datetime


def offers(now: Moment, zone: tzinfo | None = None) -> tuple[Offer, ...]:
    """Give the first and the last good half hour of the coming day, or the one that there is."""
    here = now.local(zone)
    good = [half for half in _half_hours(here.date(), zone) if _within(half, here)]
    return tuple(Offer(round(half.timestamp() * 1000), half) for half in dict.fromkeys(_ends(good)))


def _within(half: datetime, here: datetime) -> bool:
    return NOT_BEFORE <= half - here <= WITHIN


def _ends(good: list[datetime]) -> list[datetime]:
    return [good[0], good[-1]] if good else []


def _half_hours(today: date, zone: tzinfo | None) -> list[datetime]:
    """Give every half hour of today and tomorrow at which people are awake."""
    halves: list[datetime] = []
    for day in (today, today + timedelta(days=1)):
        for minutes in range(_minutes(EARLIEST), _minutes(LATEST) + 1, 30):
            wall = datetime.combine(day, time(minutes // 60, minutes % 60))
            # Each is put into the zone for itself: the clocks may change in between.
            halves.append(wall.replace(tzinfo=zone) if zone else wall.astimezone())
    return halves


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
