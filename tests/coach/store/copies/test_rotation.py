"""Which copies stay: for any sequence of days, also of a clock that jumps."""

from datetime import date, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from coach.store.copies.rotation import DAYS, LAST, OTHERS, WEEKS, surplus
from coach.store.copies.values import Copy, Why

#: Clocks that go on as they should, and clocks that jump by a year and back.
STEPS = st.lists(st.integers(0, 40) | st.integers(-400, 400), min_size=1, max_size=60)
KINDS = st.lists(st.sampled_from(Why), min_size=60, max_size=60)
MONDAY = date(2026, 11, 2)


def copy(number: int, day: date, why: Why = Why.DAILY) -> Copy:
    made = datetime.fromisoformat(f"{day}T19:02:00")
    return Copy(Path(f"{number}.db"), number, made, 7, why, 1)


def after(*copies: Copy) -> list[Copy]:
    """Make copies one after the other, each time taking away what is to go; the newest first."""
    there: list[Copy] = []
    for one in copies:
        there.insert(0, one)
        gone = surplus(there)
        there = [kept for kept in there if kept not in gone]
    return there


def daily(*days: int) -> list[Copy]:
    return [copy(n, MONDAY + timedelta(day)) for n, day in enumerate(days, start=1)]


@given(STEPS)
def test_what_was_made_last_always_stays(steps: list[int]) -> None:
    day, there = date(2030, 6, 1), list[Copy]()
    for number, step in enumerate(steps, start=1):
        day += timedelta(step)
        newest = copy(number, day)
        there = after(*reversed(there), newest)
        assert there[0] == newest


@given(STEPS, KINDS)
def test_no_kind_takes_the_place_of_another_and_none_grows(
    steps: list[int], kinds: list[Why]
) -> None:
    made = [copy(n, MONDAY + timedelta(step), why) for n, (step, why) in enumerate(zip(steps, kinds, strict=False))]  # fmt: skip # noqa: E501
    there = after(*made)
    for why, most in {**OTHERS, Why.DAILY: DAYS + WEEKS + LAST - 1}.items():
        ours = [one for one in there if one.why is why]
        assert len(ours) <= most
        assert ours == after(*(one for one in made if one.why is why))


@given(st.lists(st.integers(0, 20), min_size=1, max_size=50))
def test_a_clock_that_is_right_keeps_seven_days_and_four_weeks_before_them(
    steps: list[int],
) -> None:
    days = [sum(steps[: n + 1]) for n in range(len(steps))]
    there = after(*daily(*days))
    kept = list(dict.fromkeys((one.made.date() - MONDAY).days for one in there))
    last = sorted(set(days))[-DAYS:]
    assert kept[: len(last)] == last[::-1]
    weeks = [day // 7 for day in kept[len(last) :]]
    assert weeks == sorted(set(weeks), reverse=True)
    assert len(weeks) <= WEEKS


@given(st.lists(st.integers(0, 60), min_size=1, max_size=60))
def test_every_copy_of_a_day_but_the_last_makes_room_for_it(days: list[int]) -> None:
    there = after(*daily(*sorted(days)))
    for one in there[:DAYS]:
        later = [other for other in there if other.made.date() == one.made.date()]
        assert later[0].number == max(n for n, day in enumerate(sorted(days), start=1)
                                      if MONDAY + timedelta(day) == one.made.date())  # fmt: skip


def test_five_weeks_of_every_day_leave_a_week_of_days_and_the_last_day_of_four_weeks() -> None:
    there = after(*daily(*range(42)))
    assert [(one.made.date() - MONDAY).days for one in there] == [
        41, 40, 39, 38, 37, 36, 35, 34, 27, 20, 13,
    ]  # fmt: skip


def test_a_year_ahead_for_one_day_costs_one_day_and_no_more() -> None:
    there = after(*daily(*range(20), 20 + 365, *range(20, 23)))
    days = [(one.made.date() - MONDAY).days for one in there]
    assert days == [22, 21, 20, 385, 19, 18, 17, 16, 13, 6]


def test_a_year_back_keeps_what_was_made_before() -> None:
    there = after(*daily(*range(20), -365))
    days = [(one.made.date() - MONDAY).days for one in there]
    assert days[:7] == [-365, 19, 18, 17, 16, 15, 14]


def test_a_clock_that_stands_still_leaves_the_last_three() -> None:
    assert [one.number for one in after(*daily(*[5] * 9))] == [9, 8, 7]
