"""Times that both booked: many, each to be changed, taken out, and brought back."""

import sqlite3
from contextlib import closing
from pathlib import Path

from coach.planning.memory import Booked, Plan
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, database_of_version, opened

TEA = Plan(2_000, "say-it-back", "In the blue kitchen, with tea.")
WALK = Plan(1_000, "", "A walk.")
HOUR = 3_600_000


def test_nothing_is_booked_at_first(store: Store) -> None:
    assert store.plans.all() == ()


def test_the_earliest_time_comes_first_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        assert [store.plans.book(one).id for one in (TEA, WALK)] == [1, 2]
    with opened(folder) as store:
        assert store.plans.all() == (Booked(2, WALK), Booked(1, TEA))


def test_a_changed_time_keeps_its_number_and_what_it_was_is_nowhere(folder: Path) -> None:
    with opened(folder) as store:
        booked = store.plans.book(TEA)
        changed = store.plans.change(booked, Plan(3_000, "long-turns", "On the bench."))
        assert store.plans.all() == (changed,)
        assert changed.id == booked.id
        assert b"blue kitchen" not in bytes_in(folder)


def test_a_time_that_is_taken_out_is_nowhere_and_can_come_back(folder: Path) -> None:
    with opened(folder) as store:
        booked = store.plans.book(TEA)
        for _ in range(2):
            store.plans.remove(booked)
        assert store.plans.all() == ()
        assert b"blue kitchen" not in bytes_in(folder)
        for _ in range(2):
            store.plans.restore(booked)
        assert store.plans.all() == (booked,)
        assert store.plans.book(WALK).id == 2


def test_copies_forget_it_too(folder: Path) -> None:
    database_of_version(1, folder)
    with opened(folder) as store:
        booked = store.plans.book(TEA)
        copy = folder / "backups" / "inturn-v5-2026-11-25.db"
        with (
            closing(sqlite3.connect(folder / "inturn.db")) as here,
            closing(sqlite3.connect(copy)) as there,
        ):
            here.backup(there)
        assert b"blue kitchen" in copy.read_bytes()
        store.plans.remove(booked)
        assert b"blue kitchen" not in copy.read_bytes()


def test_copies_of_before_there_were_numbers_stay_as_they_are(folder: Path) -> None:
    database_of_version(2, folder)
    with opened(folder) as store:
        old = [*(folder / "backups").glob("inturn-*-v[234].db")]
        copies = {path: path.read_bytes() for path in old}
        assert copies
        store.plans.remove(store.plans.all()[0])
        assert {path: path.read_bytes() for path in copies} == copies


def test_a_talk_that_begins_meets_the_time_that_was_booked_for_it(store: Store) -> None:
    now = 100 * HOUR
    met = (Plan(now + 11 * HOUR, "say-it-back"), Plan(now - 90 * HOUR, ""))
    other = (Plan(now + 13 * HOUR, "say-it-back"), Plan(now, "long-turns"))
    for plan in (*met, *other):
        store.plans.book(plan)
    store.plans.meet("say-it-back", now)
    assert {booked.plan for booked in store.plans.all()} == {*other}
