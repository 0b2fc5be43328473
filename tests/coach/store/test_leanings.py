"""What the two want, and what they passed over."""

from pathlib import Path

from coach.planning.memory import Leaning
from coach.store.store import Store
from tests.coach.store.samples import opened


def test_nothing_is_wanted_at_first(store: Store) -> None:
    assert store.leanings.all() == Leaning()


def test_wishes_stay_in_their_order_until_others_are_chosen(folder: Path) -> None:
    with opened(folder) as store:
        store.leanings.wish(["same-thing", "enjoy", "same-thing"])
    with opened(folder) as store:
        assert store.leanings.all() == Leaning(("same-thing", "enjoy"))
        store.leanings.wish(["weekly"])
        assert store.leanings.all().wishes == ("weekly",)
        store.leanings.wish([])
        assert store.leanings.all() == Leaning()


def test_only_the_last_time_that_something_was_passed_over_is_known(store: Store) -> None:
    store.leanings.pass_over("long-turns", 5)
    store.leanings.pass_over("long-turns", 9)
    store.leanings.pass_over("say-it-back", 7)
    assert store.leanings.all().passed == {"long-turns": 9, "say-it-back": 7}
