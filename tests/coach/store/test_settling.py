"""What a talk settled is written down once."""

import pytest

from coach.planning.memory import Agreement, Outcome
from coach.planning.settled import Settled
from coach.store.settling import settle
from coach.store.store import Store

RUN = Agreement(1_000, "2026-12-01", "Run at seven")
WALK = Agreement(9_000, "2026-12-20", "Walk at nine")


def test_a_new_agreement_is_made_once(store: Store) -> None:
    for _ in range(2):
        settle(store, Settled(RUN))
    assert [one.agreement for one in store.agreements.all()] == [RUN]


@pytest.mark.parametrize("outcome", [Outcome.KEPT, Outcome.LET_GO])
def test_what_became_of_it_is_kept(store: Store, outcome: Outcome) -> None:
    made = store.agreements.make(RUN)
    settle(store, Settled(None, made.id, outcome, 5_000))
    (found,) = store.agreements.all()
    assert (found.agreement.outcome, found.agreement.answered) == (outcome, 5_000)


def test_a_change_takes_its_place(store: Store) -> None:
    made = store.agreements.make(RUN)
    for _ in range(2):
        settle(store, Settled(WALK, made.id, Outcome.CHANGED, 9_000))
    assert [one.agreement.words for one in store.agreements.all()] == [WALK.words, RUN.words]


def test_a_change_that_nobody_wrote_changes_nothing(store: Store) -> None:
    made = store.agreements.make(RUN)
    settle(store, Settled(None, made.id, Outcome.CHANGED, 5_000))
    assert store.agreements.all() == (made,)


def test_one_that_is_gone_meanwhile_is_not_missed(store: Store) -> None:
    settle(store, Settled(None, 7, Outcome.KEPT, 5_000))
    assert store.agreements.all() == ()
