"""Which booked time comes next, which went by, and which is met by a talk that begins."""

from collections.abc import Sequence

from coach.planning.memory import Booked

_HOUR = 3_600_000
#: A time is still this one for so long: who begins late has not missed it.
LATE = 2 * _HOUR
#: A talk that begins so long before its time is the talk that was booked.
EARLY = 12 * _HOUR


def coming(plans: Sequence[Booked], now: int) -> tuple[Booked, ...]:
    """Give the times that are not past at ``now`` (ms since 1970 UTC), the next one first."""
    ahead = [booked for booked in plans if booked.plan.at + LATE >= now]
    return tuple(sorted(ahead, key=lambda booked: (booked.plan.at, booked.id)))


def gone_by(plans: Sequence[Booked], now: int) -> tuple[Booked, ...]:
    """Give the times that are past, the latest one first."""
    past = [booked for booked in plans if booked.plan.at + LATE < now]
    return tuple(sorted(past, key=lambda booked: (-booked.plan.at, -booked.id)))


def is_met(booked: Booked, walkthrough: str, now: int) -> bool:
    """Say whether a talk that begins now is the one that was booked.

    It is if its time is near or past, and it was booked for this walkthrough or for any.
    """
    return booked.plan.walkthrough in {"", walkthrough} and booked.plan.at - EARLY <= now
