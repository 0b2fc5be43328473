"""Chance that is given: drawn numbers follow from the words that it began with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.rehearsal.luck import Luck


def drawn(seed: str, count: int = 20) -> list[float]:
    luck = Luck(seed)
    return [luck.share() for _ in range(count)]


@given(st.text())
def test_the_same_words_give_the_same_luck(seed: str) -> None:
    assert drawn(seed) == drawn(seed)
    assert all(0 <= share < 1 for share in drawn(seed))


def test_other_words_give_another_luck_and_no_number_comes_twice() -> None:
    assert drawn("1 chores") != drawn("2 chores")
    assert len({*drawn("1 chores", 1000)}) == 1000


def test_it_is_fair_enough() -> None:
    shares = drawn("fair", 4000)
    for tenth in range(10):
        assert 300 < sum(tenth / 10 <= share < (tenth + 1) / 10 for share in shares) < 500


def test_a_number_between_two_others_is_between_them() -> None:
    luck = Luck("between")
    numbers = [luck.between(0.8, 1.2) for _ in range(200)]
    assert 0.8 <= min(numbers) < 0.82
    assert 1.18 < max(numbers) < 1.2


def test_each_of_some_things_is_drawn_at_some_time_and_none_of_none() -> None:
    luck = Luck("choose")
    assert {luck.choose("abcde") for _ in range(100)} == {*"abcde"}
    with pytest.raises(IndexError):
        luck.choose(())
