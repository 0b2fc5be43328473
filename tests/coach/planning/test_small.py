"""Something for a few minutes: another one each day, often with what is being learnt."""

import pytest

from coach.content.library import Library
from coach.content.prose import PathWords, Small
from coach.planning.memory import Practised
from coach.planning.small import is_late, skills_of, small_one

EVERY = tuple(
    Small(place, begin, skill, begin, "A line.")
    for place, begin, skill in (
        ("cards", "calm", "pause"),
        ("say", "opener", "open"),
        ("cards", "thanks", "thank"),
    )
)


def test_each_day_has_one_and_all_of_them_come_round() -> None:
    found = {small_one(EVERY, (), day) for day in range(6)}
    assert found == {*EVERY}


def test_on_every_second_day_it_goes_with_what_is_being_learnt() -> None:
    assert {small_one(EVERY, ("open",), day) for day in range(0, 12, 2)} == {EVERY[1]}
    assert len({small_one(EVERY, ("open",), day) for day in range(1, 12, 2)}) == 3


def test_what_is_not_there_is_not_suggested() -> None:
    assert small_one(EVERY, (), 0, there={("say", "opener")}) == EVERY[1]
    assert small_one(EVERY, (), 0, there=()) is None
    assert small_one((), ("open",), 0) is None


@pytest.mark.parametrize(("hour", "late"), [(4, True), (5, False), (21, False), (22, True)])
def test_late_at_night_a_talk_is_too_long(hour: int, late: bool) -> None:
    assert is_late(hour) is late


def test_skills_are_those_of_the_last_few_talks() -> None:
    practised = [Practised(name, 1, 0) for name in ("a", "gone", "b", "c")]
    assert skills_of(practised, {"a": "x", "b": "y", "c": "z"}) == ["x", "y"]


def test_all_that_ship_can_be_opened() -> None:
    library = Library()
    there = {("cards", name) for name in library.deck_ids()}
    there |= {("say", name) for name in library.drill_ids()}
    assert {(one.place, one.begin) for one in library.prose(PathWords).small} <= there
