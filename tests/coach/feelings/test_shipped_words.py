"""The words that ship: each once, each explained, and what lies under others can be chosen."""

from collections import Counter

import pytest

from coach.content.library import Library
from coach.content.prose import FeelingsWords
from coach.content.prose.feelings import Judging
from coach.feelings.finding import find
from coach.feelings.vocabulary import feelings_of, needs_of

WORDS = Library().prose(FeelingsWords)
FEELINGS, NEEDS = tuple(feelings_of(WORDS)), tuple(needs_of(WORDS))


def test_no_word_stands_in_two_families() -> None:
    counted = Counter(entry.pick.key for entry in (*FEELINGS, *NEEDS))
    assert [key for key, times in counted.items() if times > 1] == []


def test_each_word_says_what_it_means() -> None:
    assert all(entry.means for entry in (*FEELINGS, *NEEDS))


def test_there_are_words_enough() -> None:
    assert len(FEELINGS) > 150
    assert len(NEEDS) > 60


@pytest.mark.parametrize("judging", WORDS.judging, ids=lambda one: one.word)
def test_what_lies_under_a_judging_word_can_be_chosen(judging: Judging) -> None:
    assert set(judging.feelings) <= {entry.pick.said for entry in FEELINGS}
    assert set(judging.needs) <= {entry.pick.said for entry in NEEDS}


def test_no_word_that_names_danger_is_judging_or_a_feeling_too() -> None:
    danger = {one.word for one in WORDS.danger}
    assert not danger & {one.word for one in WORDS.judging}
    assert not danger & {entry.pick.word for entry in FEELINGS}


@pytest.mark.parametrize("word", ["threatened", "controlled", "bullied", "trapped", "forced"])
def test_the_plainest_signs_of_danger_are_known(word: str) -> None:
    assert find(WORDS, word).danger


def test_the_body_points_to_families_that_there_are() -> None:
    may = {family for place in WORDS.body for one in place.sensations for family in one.may}
    assert may <= {family.id for family in WORDS.families}


def test_more_is_counted_rightly() -> None:
    assert (len(WORDS.families) - 7, WORDS.more_feelings) == (10, "Ten more")
    assert (len(WORDS.needs) - 7, WORDS.more_needs) == (3, "Three more")
    assert len(WORDS.body) <= 7
