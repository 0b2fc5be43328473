"""Agreements whose day has come, and what became of all of them."""

import msgspec

from coach.planning.follow_up import Tally, due, tally
from coach.planning.memory import Agreed, Agreement, Outcome


def agreed(number: int, day: str, outcome: Outcome = Outcome.OPEN) -> Agreed:
    return Agreed(number, Agreement(0, day, "Coffee until ten.", outcome=outcome))


def test_an_agreement_is_asked_about_from_its_day_on() -> None:
    today, later, before = (
        agreed(1, "2026-12-06"),
        agreed(2, "2026-12-07"),
        agreed(3, "2026-12-01"),
    )
    assert due((today, later, before), "2026-12-06") == (before, today)


def test_one_that_was_answered_is_not_asked_about_again() -> None:
    for outcome in set(Outcome) - {Outcome.OPEN}:
        assert due((agreed(1, "2026-12-06", outcome),), "2027-01-01") == ()


def test_all_are_counted_by_what_became_of_them() -> None:
    outcomes = [Outcome.OPEN, Outcome.KEPT, Outcome.KEPT, Outcome.CHANGED, Outcome.LET_GO]
    made = [agreed(at, "2026-12-06", outcome) for at, outcome in enumerate(outcomes)]
    assert tally(made) == Tally(made=5, kept=2, changed=1, let_go=1)
    assert tally(()) == msgspec.structs.replace(tally(made), made=0, kept=0, changed=0, let_go=0)
