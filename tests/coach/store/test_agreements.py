"""Agreements: made, looked at again, changed, and gone for good when removed."""

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from coach.planning.memory import Agreed, Agreement, Outcome
from coach.store.erase import erase
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, database_of_version, opened

COFFEE = Agreement(1_000, "2026-12-06", "Coffee in the green cup.", "If it is ten, then we sit.")
PHONES = Agreement(2_000, "2026-12-01", "Phones away at dinner.", walkthrough="say-it-back")


def test_the_one_made_last_comes_first_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        assert [store.agreements.make(one).id for one in (COFFEE, PHONES)] == [1, 2]
    with opened(folder) as store:
        assert store.agreements.all() == (Agreed(2, PHONES), Agreed(1, COFFEE))


@pytest.mark.parametrize("outcome", [Outcome.KEPT, Outcome.LET_GO])
def test_an_answer_stays_with_the_agreement_and_can_be_taken_back(
    outcome: Outcome, store: Store
) -> None:
    made = store.agreements.make(COFFEE)
    answered = store.agreements.answer(made, outcome, 5_000)
    assert store.agreements.all() == (answered,)
    assert answered.agreement == msgspec.structs.replace(COFFEE, outcome=outcome, answered=5_000)
    store.agreements.rewrite(made)
    assert store.agreements.all() == (made,)


def test_a_changed_agreement_stands_beside_the_one_that_takes_its_place(store: Store) -> None:
    made = store.agreements.make(COFFEE)
    new = store.agreements.change(made, PHONES)
    old = msgspec.structs.replace(COFFEE, outcome=Outcome.CHANGED, answered=PHONES.made)
    assert store.agreements.all() == (new, Agreed(made.id, old))
    assert new == Agreed(2, PHONES)


def test_what_is_removed_is_nowhere_and_can_come_back(folder: Path) -> None:
    with opened(folder) as store:
        made = store.agreements.make(COFFEE)
        for _ in range(2):
            store.agreements.remove(made)
        assert store.agreements.all() == ()
        assert b"green cup" not in bytes_in(folder)
        assert b"we sit" not in bytes_in(folder)
        store.agreements.rewrite(made)
        assert store.agreements.make(PHONES).id == 2
        assert store.agreements.all() == (Agreed(2, PHONES), made)


@pytest.mark.parametrize("same", [True, False])
def test_copies_forget_the_very_agreement_and_no_other(same: bool, folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        made = store.agreements.make(COFFEE)
        copy = folder / "backups" / "inturn-v5-2026-11-25.db"
        with (
            closing(sqlite3.connect(folder / "inturn.db")) as here,
            closing(sqlite3.connect(copy)) as there,
        ):
            here.backup(there)
        store.agreements.remove(made if same else Agreed(made.id, PHONES))
        assert (b"green cup" in copy.read_bytes()) is not same


def test_erasing_everything_takes_agreements_and_booked_lines_along(folder: Path) -> None:
    with opened(folder) as store:
        store.agreements.make(COFFEE)
    erase(folder)
    assert b"green cup" not in bytes_in(folder)
