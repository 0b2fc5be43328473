"""What a letter tells of: one week, counted for both together."""

from collections.abc import Iterable
from datetime import date, timedelta, tzinfo

import msgspec

from coach.planning.follow_up import Tally
from coach.planning.memory import Agreed, Outcome
from coach.progress.counted import Counted, Counts
from coach.progress.facts import Facts
from coach.progress.summing import practices_of
from coach.progress.weeks import day_of, monday_of, span_of


class WeekCounts(msgspec.Struct, frozen=True):
    """A week, by its Monday.

    ``skills`` are those that were practised, the most practised first. ``agreements`` counts
    what happened in this week: one that took the place of another is changed, and not made.
    """

    monday: str
    together: int = 0
    alone: int = 0
    smalls: int = 0
    counts: Counts = Counts()
    skills: tuple[str, ...] = ()
    agreements: Tally = Tally(0, 0, 0, 0)


def week_of(counted: Counted, facts: Facts, monday: date, zone: tzinfo | None) -> WeekCounts:
    """Count a week; ``counted`` holds what was practised in it and nothing else."""
    practised = [one for one in practices_of(counted, facts) if one.times]
    return WeekCounts(
        monday=monday.isoformat(),
        together=sum(one.times for one in counted.talked if not one.solo),
        alone=sum(one.times for one in counted.talked if one.solo),
        smalls=len(counted.small_times),
        counts=counted.counts,
        skills=tuple(one.skill for one in sorted(practised, key=lambda one: -one.times)),
        agreements=agreed_in(counted.agreements, *span_of(monday, zone)),
    )


def agreed_in(agreements: Iterable[Agreed], begin: int, end: int) -> Tally:
    """Count what was agreed on, kept, changed and let go from ``begin`` until before ``end``."""
    every = [one.agreement for one in agreements]
    answers = [one.outcome for one in every if begin <= one.answered < end]
    instead = {one.answered for one in every if one.outcome is Outcome.CHANGED}
    made = [one for one in every if begin <= one.made < end and one.made not in instead]
    return Tally(
        made=len(made),
        kept=answers.count(Outcome.KEPT),
        changed=answers.count(Outcome.CHANGED),
        let_go=answers.count(Outcome.LET_GO),
    )


def letter_weeks(
    counted: Counted, every: Iterable[str], now: int, zone: tzinfo | None = None
) -> tuple[str, ...]:
    """Give the Mondays of all weeks that have a letter, newest first.

    Those are this week, the one before it, and ``every`` other one in which something was
    practised or agreed on. Quiet weeks further back are not listed: nobody has to see them.
    """
    this_week = monday_of(day_of(now, zone))
    moments = [
        at for one in counted.agreements for at in (one.agreement.made, one.agreement.answered)
    ]
    agreed = {monday_of(day_of(at, zone)).isoformat() for at in moments if at}
    recent = [this_week]
    if counted.talk_times or counted.small_times or agreed:
        recent.append(this_week - timedelta(7))
    return tuple(sorted({*every, *agreed, *(day.isoformat() for day in recent)}, reverse=True))
