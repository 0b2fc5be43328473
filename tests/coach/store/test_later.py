"""Walkthroughs that were kept for later."""

from pathlib import Path

from coach.store.store import Store
from tests.coach.store.samples import opened


def test_the_one_added_last_comes_first(store: Store) -> None:
    for walkthrough in ("say-it-back", "long-turns"):
        store.later.add(walkthrough)
    assert store.later.all() == ("long-turns", "say-it-back")


def test_adding_twice_keeps_one_in_its_place(store: Store) -> None:
    for walkthrough in ("say-it-back", "long-turns", "say-it-back"):
        store.later.add(walkthrough)
    assert store.later.all() == ("long-turns", "say-it-back")


def test_what_is_removed_is_gone_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        store.later.add("say-it-back")
        store.later.add("long-turns")
        store.later.remove("say-it-back")
        store.later.remove("never-added")
    with opened(folder) as store:
        assert store.later.all() == ("long-turns",)
