"""The only module that reads a clock, and the hand clock that tests move.

A moment has two readings. ``steady`` never runs backwards and is the only one that
durations are computed from; ``wall`` is the time of day, which people (and summer time)
may set back, and serves only to say "back at 20:45" or to date a record.
"""

import time
from datetime import UTC, datetime, tzinfo
from typing import Protocol

import msgspec


class Moment(msgspec.Struct, frozen=True):
    """One reading of both clocks.

    ``steady`` is in milliseconds since an arbitrary start that differs from process to
    process; ``wall`` is in milliseconds since 1970-01-01 UTC.
    """

    steady: int
    wall: int

    def local(self, zone: tzinfo | None = None) -> datetime:
        """Give the time of day in ``zone``, or where the computer says it is."""
        return datetime.fromtimestamp(self.wall / 1000, tz=UTC).astimezone(zone)


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
