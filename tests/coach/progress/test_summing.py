"""From rows to Progress: nothing is lost, nothing is invented, and order does not matter."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from coach.planning.memory import Agreed, Outcome
from coach.progress.counted import counted
from coach.progress.facts import Facts
from coach.progress.sitting import Did, Sitting
from coach.progress.summing import WEEKS, progress_of
from coach.progress.values import Practice, Progress, Strengths, TurnsKept, Week
from coach.session.record import Record
from tests.coach.progress.practised import (
    AGREEMENTS,
    BERLIN,
    DAY,
    FACTS,
    NOW,
    RECORDS,
    SITTINGS,
    ZONES,
    agreed,
    counts_of,
    small,
    talk,
)

YEAR = 365 * DAY
ROWS = st.tuples(st.lists(RECORDS, max_size=12), st.lists(SITTINGS, max_size=12), AGREEMENTS)
Rows = tuple[list[Record], list[Sitting], list[Agreed]]


def progress(
    records: Sequence[Record] = (), sittings: Sequence[Sitting] = (), *agreements: Agreed
) -> Progress:
    return progress_of(counts_of(records, sittings, *agreements), FACTS, NOW, BERLIN)


def test_where_nothing_was_practised_every_skill_is_there_and_eight_empty_weeks() -> None:
    empty = progress()
    assert empty.practices == tuple(Practice(name) for name in FACTS.skills)
    assert [week.talks + week.smalls for week in empty.weeks] == [0] * WEEKS
    assert (empty.weeks[0].monday, empty.weeks[-1].monday) == ("2025-09-29", "2025-11-17")
    assert (empty.every, empty.ahead, empty.began) == ((), None, "")


def test_a_skill_has_its_talks_and_its_small_things() -> None:
    found = progress(
        [talk(NOW - DAY, "storm"), talk(NOW - 2 * DAY, solo=True)],
        [small(NOW), small(NOW - 9, Did.BREATH, ""), small(NOW, Did.CARDS, "thanks")],
    )
    listening, mending, thanking = found.practices
    assert listening == Practice("listen", talks=1, smalls=0, last=NOW - 2 * DAY)
    assert mending == Practice("mend", talks=1, smalls=2, last=NOW)
    assert (mending.times, thanking.times) == (3, 1)


def test_what_trains_no_skill_that_is_known_is_in_its_week_all_the_same() -> None:
    found = progress([talk(name="gone")], [small(what="gone"), Sitting(NOW, "from-tomorrow")])
    assert not any(one.times for one in found.practices)
    assert found.weeks[-1] == Week("2025-11-17", talks=1, smalls=2)


def test_turns_breaks_and_repairs_are_counted_for_both_together() -> None:
    found = progress(
        [
            talk(turns=8, whole=7, whole_time=150_000, breaks=2, returns=1),
            talk(turns=4, whole=4, repairs_taken=3),
        ]
    )
    assert found.turns == TurnsKept(turns=12, whole=11, minutes=2, untimed=4)
    assert found.strengths == Strengths(pauses=2, returns=1, repairs=3)


def test_an_agreement_has_the_day_on_which_it_was_or_will_be_looked_at() -> None:
    kept, still_open, odd = (
        agreed(1, Outcome.KEPT, answered=NOW - DAY),
        agreed(2),
        agreed(3, Outcome.LET_GO, answered=0),
    )
    found = progress([], [], kept, still_open, odd)
    days = [(mark.id, mark.outcome, mark.day) for mark in found.agreements]
    assert days == [
        (3, Outcome.LET_GO, "2025-12-06"),
        (2, Outcome.OPEN, "2025-12-06"),
        (1, Outcome.KEPT, "2025-11-22"),
    ]
    assert (found.tally.made, found.tally.kept, found.tally.let_go) == (3, 1, 1)


def test_what_was_written_by_a_clock_a_year_ahead_is_shown_and_not_believed() -> None:
    found = progress([talk(NOW + YEAR), talk(NOW - DAY)], [small(NOW + YEAR + DAY)])
    assert found.weeks[-1] == Week("2025-11-17", talks=1)
    assert found.ahead == Week("2026-11-23", talks=1, smalls=1)
    assert found.practices[0].last == NOW - DAY
    assert found.practices[1].last == NOW + YEAR + DAY


def test_with_a_clock_a_year_behind_everything_is_still_there() -> None:
    counts = counts_of([talk(NOW - DAY), talk(NOW)], [small(NOW)])
    found = progress_of(counts, FACTS, NOW - YEAR, BERLIN)
    assert found.ahead == Week("2025-11-17", talks=2, smalls=1)
    assert found.practices[0].last == NOW
    assert (found.talks, found.smalls) == (2, 1)


def test_what_was_never_tried_comes_next_and_then_what_was_longest_ago() -> None:
    assert progress().next_skill == "listen"
    assert progress([talk()]).next_skill == "mend"
    tried = [talk(NOW - DAY), talk(NOW - 9 * DAY, "storm")]
    assert progress(tried, [small(NOW, Did.CARDS, "thanks")]).next_skill == "mend"
    assert progress_of(counts_of(), Facts(), NOW, BERLIN).next_skill == ""


@given(ROWS, ZONES)
def test_sums_equal_the_rows(rows: Rows, zone: ZoneInfo) -> None:
    records, sittings, agreements = rows
    found = progress_of(counted(*rows, NOW), FACTS, NOW, zone)
    assert (found.talks, found.smalls) == (len(records), len(sittings))
    assert sum(week.talks for week in found.every) == len(records)
    assert sum(week.smalls for week in found.every) == len(sittings)
    assert sum(one.talks for one in found.practices) == sum(
        one.walkthrough in FACTS.talks for one in records
    )
    assert found.turns.turns == sum(one.turns for one in records)
    assert len(found.agreements) == found.tally.made == len(agreements)


@given(ROWS, ZONES)
def test_every_week_is_seen_once_the_latest_and_those_ahead_too(rows: Rows, zone: ZoneInfo) -> None:
    found = progress_of(counted(*rows, NOW), FACTS, NOW, zone)
    mondays = [week.monday for week in found.every]
    assert mondays == sorted(set(mondays), reverse=True)
    last = found.weeks[-1].monday
    assert [week for week in found.every if found.weeks[0].monday <= week.monday <= last] == [
        week for week in reversed(found.weeks) if week.talks + week.smalls
    ]
    ahead = [week for week in found.every if week.monday > last]
    assert (found.ahead.talks if found.ahead else 0) == sum(week.talks for week in ahead)


@given(ROWS, st.data())
def test_order_does_not_matter(rows: Rows, data: st.DataObject) -> None:
    mixed = (
        data.draw(st.permutations(rows[0])),
        data.draw(st.permutations(rows[1])),
        data.draw(st.permutations(rows[2])),
    )
    assert counted(*mixed, NOW) == counted(*rows, NOW)


@given(ROWS, RECORDS, SITTINGS)
def test_removing_and_undoing_gives_the_same(rows: Rows, record: Record, sitting: Sitting) -> None:
    records, sittings, agreements = rows
    before = counted(records, sittings, agreements, NOW)
    with_more = counted([record, *records], [*sittings, sitting], agreements, NOW)
    assert len(with_more.talk_times) == len(before.talk_times) + 1
    assert counted(records, sittings, agreements, NOW) == before
    assert counted([*records, record], [sitting, *sittings], agreements, NOW) == with_more


def test_of_a_clock_that_stood_at_1970_it_is_not_said_that_anything_began_then() -> None:
    assert progress([talk(DAY), talk(NOW)], [small(NOW - DAY)]).began == "2025-11-22"
    assert progress([talk(DAY)]).began == ""
