"""The only module that reads a clock, and the hand clock that tests move.

A moment has two readings. ``steady`` never runs backwards and is the only one that
durations are computed from; ``wall`` is the time of day, which people (and summer time)
may set back, and serves only to say "back at 20:45" or to date a record.
"""

import time
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Protocol

import msgspec


class Here(tzinfo):
    """Where the computer says it is: asked for each moment, as clocks change twice a year.

    There is one alone, ``HERE``, also after a copy: Python compares two times of the same place
    by what their clocks show, and of two places by when they were.
    """

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """Say how far the clocks are from UTC then, by the rules of the computer."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> None:
        """Say nothing of how much of that is summer time: nobody asks."""

    def tzname(self, dt: datetime | None) -> str | None:
        """Give the name of it then."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, dt: datetime) -> datetime:
        """Take a time of UTC; an hour that comes twice is the later one where it has to be."""
        there = dt.replace(tzinfo=UTC).astimezone()
        here = there.replace(tzinfo=self)
        return here if here.utcoffset() == there.utcoffset() else here.replace(fold=1)

    def __reduce__(self) -> str:
        """Stay the same one."""
        return "HERE"


HERE = Here()


class Moment(msgspec.Struct, frozen=True):
    """One reading of both clocks.

    ``steady`` is in milliseconds since an arbitrary start that differs from process to
    process; ``wall`` is in milliseconds since 1970-01-01 UTC.
    """

    steady: int
    wall: int

    def local(self, zone: tzinfo | None = None) -> datetime:
        """Give the time of day in ``zone``, or where the computer says it is."""
        return datetime.fromtimestamp(self.wall / 1000, tz=UTC).astimezone(zone or HERE)


class Clock(Protocol):
    """Whatever can say what time it is."""

    def now(self) -> Moment:
        """Read both clocks at once."""
        ...


class SystemClock:
    """The clocks of this computer."""

    def now(self) -> Moment:
        """Read both clocks at once."""
        return Moment(time.monotonic_ns() // 1_000_000, time.time_ns() // 1_000_000)


class HandClock:
    """A clock that moves only when told to: for tests and for ``inturn-cli play``."""

    def __init__(self, steady: int = 0, wall: int = 1_763_928_000_000) -> None:
        self._now = Moment(steady, wall)

    def now(self) -> Moment:
        """Read both clocks at once."""
        return self._now

    def move(self, seconds: float) -> Moment:
        """Let both clocks run on by ``seconds``, and read them."""
        step = round(seconds * 1000)
        self._now = Moment(self._now.steady + step, self._now.wall + step)
        return self._now

    def set_wall(self, wall: int) -> Moment:
        """Put the time of day elsewhere, as a person can; the steady clock stays."""
        self._now = Moment(self._now.steady, wall)
        return self._now
