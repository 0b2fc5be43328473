"""Two computers and more become alike, whatever happened on each and in whatever order."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.coach.sync.computers import (
    DEEDS,
    Computer,
    do,
    mark,
    meet,
    sitting,
    thing,
)

NAMES = ("desk", "kitchen", "bag")
#: Who does what: something by itself, or reading what another one wrote some time ago.
STEPS = st.lists(
    st.tuples(st.sampled_from(NAMES), DEEDS | st.tuples(st.just("read"), st.integers(0, 99))),
    max_size=30,
)


def played(steps: list[Any]) -> dict[str, Computer]:
    """Let all of it happen. Every bundle that was ever written can be read at any time."""
    computers = {name: Computer(name) for name in NAMES}
    bundles: list[bytes] = [computers["desk"].bundle()]
    who: str
    step: tuple[str, Any]
    for who, step in steps:
        if step[0] == "read":
            place: int = step[1] % len(bundles)
            computers[who].take(bundles[place])
        else:
            do(computers[who], step)
            bundles.append(computers[who].bundle())
    return computers


@settings(max_examples=100)
@given(STEPS)
def test_whatever_happened_they_are_alike_once_they_met(steps: list[Any]) -> None:
    one, two, three = played(steps).values()
    meet(one, two, three)
    assert one.rows == two.rows == three.rows


@given(STEPS, st.permutations(NAMES))
def test_it_does_not_matter_who_reads_first(steps: list[Any], order: list[str]) -> None:
    straight, turned = played(steps), played(steps)
    meet(*straight.values())
    meet(*(turned[name] for name in order))
    assert straight["desk"].rows == turned["desk"].rows


@given(STEPS, st.integers(1, 3))
def test_reading_the_same_again_changes_nothing(steps: list[Any], times: int) -> None:
    computers = played(steps)
    meet(*computers.values())
    before = {name: dict(one.rows) for name, one in computers.items()}
    bundles = [one.bundle() for one in computers.values()]
    for one in computers.values():
        one.take(*bundles * times)
    assert {name: one.rows for name, one in computers.items()} == before


@given(STEPS)
def test_what_one_keeps_and_nobody_removes_is_there_in_the_end(steps: list[Any]) -> None:
    computers = played([step for step in steps if step[1][0] in {"sit", "read"}])
    kept = {which for one in computers.values() for which in one.rows}
    meet(*computers.values())
    assert computers["bag"].rows.keys() == kept


def test_what_was_removed_after_both_had_it_is_gone_on_both() -> None:
    one, two = Computer("desk"), Computer("kitchen")
    one.put("sittings", sitting(1))
    meet(one, two)
    old = one.bundle()
    two.drop(thing("sittings", sitting(1)))
    meet(one, two)
    one.take(old)
    assert one.rows == two.rows == {}


def test_a_fact_that_both_changed_is_there_in_both_forms() -> None:
    one, two = Computer("desk"), Computer("kitchen")
    one.put("sittings", sitting(1))
    meet(one, two)
    for computer, what in ((one, "repair"), (two, "bids")):
        computer.drop(thing("sittings", sitting(1)))
        computer.put("sittings", sitting(1, what))
    meet(one, two)
    assert sorted(row["what"] for row in one.rows.values()) == ["bids", "repair"]
    assert one.rows == two.rows


def test_what_one_removed_and_the_other_changed_stays_as_it_was_changed() -> None:
    one, two = Computer("desk"), Computer("kitchen")
    one.put("sittings", sitting(1))
    meet(one, two)
    one.drop(thing("sittings", sitting(1)))
    two.drop(thing("sittings", sitting(1)))
    two.put("sittings", sitting(1, "bids"))
    meet(one, two)
    assert one.rows == two.rows == {thing("sittings", sitting(1, "bids")): sitting(1, "bids")}


def test_the_same_thing_on_both_from_the_start_is_there_once() -> None:
    one, two = Computer("desk"), Computer("kitchen")
    for computer in (one, two):
        computer.put("sittings", sitting(1))
    meet(one, two)
    assert len(one.rows) == len(two.rows) == 1
    one.drop(thing("sittings", sitting(1)))
    meet(one, two)
    assert two.rows == {}


@pytest.mark.parametrize("first", ["desk", "kitchen"])
def test_a_card_that_both_marked_has_the_later_of_each_mark(first: str) -> None:
    computers = {name: Computer(name) for name in ("desk", "kitchen")}
    computers["desk"].put("card_marks", mark("a", 7))
    computers["kitchen"].put("card_marks", mark("a", 3, rests=9))
    order = sorted(computers.values(), key=lambda one: one.name != first)
    meet(*order)
    assert all(list(one.rows.values()) == [mark("a", 7, rests=9)] for one in order)


def test_a_card_that_is_kept_no_longer_stays_so() -> None:
    one, two = Computer("desk"), Computer("kitchen")
    one.put("card_marks", mark("a", 7))
    meet(one, two)
    two.put("card_marks", mark("a", 0))
    meet(one, two)
    assert list(one.rows.values()) == [mark("a", 0)]
