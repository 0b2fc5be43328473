"""The one time that both booked."""

from pathlib import Path

from coach.store.rows import Plan
from coach.store.store import Store
from tests.coach.store.samples import opened


def test_nothing_is_booked_at_first(store: Store) -> None:
    assert store.plans.next() is None


def test_a_later_booking_takes_the_place_of_an_earlier_one(folder: Path) -> None:
    with opened(folder) as store:
        store.plans.book(Plan(1_000, "say-it-back"))
        store.plans.book(Plan(2_000, "long-turns"))
    with opened(folder) as store:
        assert store.plans.next() == Plan(2_000, "long-turns")


def test_a_booking_can_be_taken_back(store: Store) -> None:
    store.plans.book(Plan(1_000, "say-it-back"))
    store.plans.clear()
    assert store.plans.next() is None
