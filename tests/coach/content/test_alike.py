"""Texts that are nearly the same are found among many, and others are not."""

from hypothesis import given
from hypothesis import strategies as st

from coach.content.alike import NEAR, near, runs

TEXTS = st.lists(st.text("abc ", min_size=1, max_size=12), min_size=1, max_size=8)


def test_a_word_more_and_other_marks_are_near_and_another_sentence_is_not() -> None:
    texts = ["Take a slow walk around the block.", "Water the plants together."]
    others = ["take a slow walk around the block, now", "Name three sounds."]
    assert list(near(texts, others)) == [(0, 0)]


@given(TEXTS, TEXTS)
def test_nothing_is_missed_that_comparing_each_with_each_would_find(
    texts: list[str], others: list[str]
) -> None:
    slow = [
        (at, to)
        for at, one in enumerate(texts)
        for to, two in enumerate(others)
        if len(runs(one) & runs(two)) / len(runs(one) | runs(two)) >= NEAR
    ]
    assert list(near(texts, others)) == slow
