"""Something for a few minutes, for when there is no time for a talk: a drill, or a deck."""

from collections.abc import Collection, Sequence

from coach.content.prose.path import Small
from coach.planning.memory import Practised

#: From this hour of the day on, and until the other one, a talk is too long.
LATE_HOUR, EARLY_HOUR = 22, 5


def is_late(hour: int) -> bool:
    """Say whether it is so late that something small is the better suggestion."""
    return hour >= LATE_HOUR or hour < EARLY_HOUR


def small_one(
    every: Sequence[Small],
    skills: Sequence[str],
    day: int,
    there: Collection[tuple[str, str]] | None = None,
) -> Small | None:
    """Give one for the day with this number: another day, another one.

    On every second day it goes with a skill of ``skills`` (what was practised of late), if any
    does. ``there`` are those that can be opened, by place and what to open; None: all.
    """
    open_ones = [one for one in every if there is None or (one.place, one.begin) in there]
    fitting = [one for one in open_ones if one.skill in skills]
    of_today = fitting if fitting and day % 2 == 0 else open_ones
    return of_today[day // 2 % len(of_today)] if of_today else None


def skills_of(practised: Sequence[Practised], skills: dict[str, str], most: int = 3) -> list[str]:
    """Give the skills of the last few talks; ``skills`` says which skill a talk trains."""
    return [skills[one.walkthrough] for one in practised[:most] if one.walkthrough in skills]
