"""From counts to Progress: every skill, the last weeks, turns, strengths, agreements."""

from bisect import bisect_left
from collections.abc import Iterable
from datetime import date, timedelta, tzinfo

from coach.planning.follow_up import tally
from coach.planning.memory import Agreed, Outcome
from coach.progress.counted import Counted, Counts
from coach.progress.facts import Facts
from coach.progress.values import (
    AgreementMark,
    Practice,
    Progress,
    Strengths,
    TurnsKept,
    Week,
)
from coach.progress.weeks import by_week, day_of, monday_of

#: So many weeks are in the picture.
WEEKS = 8
_MINUTE = 60_000
#: Before 2020 there was no In Turn: a clock that says so is wrong. In ms since 1970 UTC.
_BEFORE = 1_577_836_800_000


def progress_of(counted: Counted, facts: Facts, now: int, zone: tzinfo | None = None) -> Progress:
    """Sum up. ``now`` is in ms since 1970 UTC; days begin at midnight in ``zone``, or here."""
    this_week = monday_of(day_of(now, zone))
    every = weeks_of(counted, zone)
    ahead = [week for week in every.values() if week.monday > this_week.isoformat()]
    practices = practices_of(counted, facts)
    return Progress(
        practices=practices,
        weeks=tuple(_last_weeks(every, this_week)),
        ahead=_heap(ahead),
        every=tuple(every[monday] for monday in sorted(every, reverse=True)),
        turns=turns_of(counted.counts),
        strengths=Strengths(
            pauses=counted.counts.breaks,
            returns=counted.counts.returns,
            repairs=counted.counts.repairs,
        ),
        agreements=tuple(mark_of(one, zone) for one in counted.agreements),
        tally=tally(counted.agreements),
        talks=len(counted.talk_times),
        smalls=len(counted.small_times),
        began=_began(counted, zone),
        next_skill=_next_skill(practices),
    )


def practices_of(counted: Counted, facts: Facts) -> tuple[Practice, ...]:
    """Give every skill of the content, also those that were never practised."""
    talks = [(facts.of_talk(one.walkthrough), one.times, one.last) for one in counted.talked]
    smalls = [(facts.of_small(one.kind, one.what), one.times, one.last) for one in counted.done]
    return tuple(
        Practice(
            skill=skill,
            talks=sum(times for name, times, _ in talks if name == skill),
            smalls=sum(times for name, times, _ in smalls if name == skill),
            last=max((last for name, _, last in (*talks, *smalls) if name == skill), default=0),
        )
        for skill in facts.skills
    )


def weeks_of(counted: Counted, zone: tzinfo | None) -> dict[date, Week]:
    """Give the weeks in which anything was practised, by their Mondays."""
    talks, smalls = by_week(counted.talk_times, zone), by_week(counted.small_times, zone)
    return {
        monday: Week(monday.isoformat(), talks.get(monday, 0), smalls.get(monday, 0))
        for monday in {*talks, *smalls}
    }


def turns_of(counts: Counts) -> TurnsKept:
    """Give the turns, with whole minutes."""
    minutes = counts.whole_time // _MINUTE
    return TurnsKept(counts.turns, counts.whole, minutes, counts.untimed)


def mark_of(agreed: Agreed, zone: tzinfo | None) -> AgreementMark:
    """Say what became of an agreement, and on which day."""
    one = agreed.agreement
    looked_at = one.outcome is not Outcome.OPEN and one.answered
    day = day_of(one.answered, zone).isoformat() if looked_at else one.due
    return AgreementMark(agreed.id, one.words, one.outcome, day)


def _last_weeks(every: dict[date, Week], this_week: date) -> Iterable[Week]:
    for back in range(WEEKS - 1, -1, -1):
        monday = this_week - timedelta(7 * back)
        yield every.get(monday, Week(monday.isoformat()))


def _heap(weeks: list[Week]) -> Week | None:
    """Put all weeks that lie ahead on one heap: what a wrong clock wrote is not lost."""
    if not weeks:
        return None
    return Week(
        min(week.monday for week in weeks),
        sum(week.talks for week in weeks),
        sum(week.smalls for week in weeks),
    )


def _began(counted: Counted, zone: tzinfo | None) -> str:
    """Give the first day; of clocks that stood at 1970 nothing began."""
    every = (counted.talk_times, counted.small_times)
    first = [times[at] for times in every if (at := bisect_left(times, _BEFORE)) < len(times)]
    return day_of(min(first), zone).isoformat() if first else ""


def _next_skill(practices: tuple[Practice, ...]) -> str:
    """Give the first skill that was never practised, or the one practised longest ago."""
    first = min(practices, key=lambda one: one.last if one.times else -1, default=None)
    return first.skill if first else ""
