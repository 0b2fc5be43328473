"""What a letter is about: one week, and which weeks have a letter."""

from datetime import date

from coach.planning.follow_up import Tally
from coach.planning.memory import Agreed, Outcome
from coach.progress.counted import Counted, Counts
from coach.progress.week import WeekCounts, agreed_in, letter_weeks, week_of
from coach.progress.weeks import span_of
from tests.coach.progress.practised import (
    BERLIN,
    DAY,
    FACTS,
    NOW,
    agreed,
    counts_of,
    small,
    talk,
)

MONDAY = date(2025, 11, 17)
BEGIN, END = span_of(MONDAY, BERLIN)


def in_week(*agreements: Agreed) -> Tally:
    return agreed_in(agreements, BEGIN, END)


def weeks(counted: Counted, *every: str) -> tuple[str, ...]:
    return letter_weeks(counted, every, NOW, BERLIN)


def test_a_week_has_its_counts_and_the_most_practised_skill_first() -> None:
    counts = counts_of(
        [talk(turns=4, whole=3), talk(solo=True, name="storm")], [small(), small()], agreed(1)
    )
    assert week_of(counts, FACTS, MONDAY, BERLIN) == WeekCounts(
        monday="2025-11-17",
        together=1,
        alone=1,
        smalls=2,
        counts=Counts(turns=4, whole=3, untimed=3),
        skills=("mend", "listen"),
        agreements=Tally(made=1, kept=0, changed=0, let_go=0),
    )


def test_an_agreement_counts_in_the_week_in_which_something_happened_to_it() -> None:
    early, late = BEGIN - 1, END
    assert in_week(agreed(1, made=early), agreed(2, made=late)) == Tally(0, 0, 0, 0)
    kept = agreed(1, Outcome.KEPT, made=early, answered=BEGIN)
    gone = agreed(2, Outcome.LET_GO, made=BEGIN, answered=END - 1)
    assert in_week(kept, gone) == Tally(made=1, kept=1, changed=0, let_go=1)


def test_one_that_took_the_place_of_another_is_changed_and_not_made() -> None:
    old = agreed(1, Outcome.CHANGED, made=BEGIN - DAY, answered=BEGIN + DAY)
    assert in_week(old, agreed(2, made=BEGIN + DAY)) == Tally(0, 0, 1, 0)


def test_at_first_there_is_this_week_alone() -> None:
    assert weeks(counts_of()) == ("2025-11-17",)


def test_this_week_and_the_one_before_have_a_letter_and_others_in_which_something_was() -> None:
    counts = counts_of([talk(NOW - 60 * DAY)], [], agreed(1, Outcome.KEPT, NOW - 30 * DAY, NOW))
    assert weeks(counts, "2025-09-22") == (
        "2025-11-17",
        "2025-11-10",
        "2025-10-20",
        "2025-09-22",
    )


def test_a_week_ahead_of_the_clock_has_its_letter_too() -> None:
    assert weeks(counts_of([], [small(NOW + 9 * DAY)]), "2025-12-01")[0] == "2025-12-01"
