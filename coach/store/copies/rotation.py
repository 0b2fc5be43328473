"""Which copies have had their day: seven days and four weeks stay, and a few of each other kind.

Only the order in which copies were made counts, never how old the clock says they are. A clock
that jumps by a year and back therefore costs no more than the days on which it was wrong, and
what was made last always stays.
"""

from collections.abc import Callable, Iterable
from typing import Any

from coach.store.copies.values import Copy, Why

#: The last copy of each of the last so many days that have one, and then of so many weeks.
DAYS, WEEKS = 7, 4

#: So many of those made last stay whatever their day: a clock may stand still at one.
LAST = 3

#: How many stay of what is not made by the day.
OTHERS = {Why.BEFORE_UPDATE: 7, Why.BEFORE_RESTORE: 3, Why.BY_HAND: 7}


def surplus(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Give the copies that are to go; ``copies`` are those that there are, the newest first."""
    there = tuple(copies)
    daily = [copy for copy in there if copy.why is Why.DAILY]
    stay = _first_of_each(daily, lambda copy: copy.made.date(), DAYS)
    days = {copy.made.date() for copy in stay}
    older = [copy for copy in daily if copy.made.date() not in days]
    stay += _first_of_each(older, lambda copy: copy.made.isocalendar()[:2], WEEKS)
    stay += daily[:LAST]
    for why, count in OTHERS.items():
        stay += [copy for copy in there if copy.why is why][:count]
    return tuple(copy for copy in there if copy not in stay)


def _first_of_each(copies: list[Copy], key: Callable[[Copy], Any], most: int) -> list[Copy]:
    first: dict[Any, Copy] = {}
    for copy in copies:
        first.setdefault(key(copy), copy)
    return list(first.values())[:most]
