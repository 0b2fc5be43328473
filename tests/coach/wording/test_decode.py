"""Phrases come out whole, with one category, in reading order."""

from coach.wording.decode import Bars, phrases
from coach.wording.findings import Category
from coach.wording.network import Token

CATEGORIES = tuple(Category)
BARS = Bars(change=1.0)


def token(at: int, any_of: float = 0.02, **each: float) -> Token:
    values = tuple(each.get(category.value, 0.01) for category in CATEGORIES)
    return Token(at, at + 1, any_of, values)


def test_nothing_is_found_where_there_is_no_token() -> None:
    assert phrases((), BARS) == ()


def test_a_phrase_is_a_run_of_marked_tokens() -> None:
    found = phrases((token(0), token(1, 0.9, blame=0.9), token(2, 0.8, blame=0.8)), BARS)
    assert [(one.start, one.end, one.category) for one in found] == [(1, 3, Category.BLAME)]


def test_one_weak_token_does_not_break_a_phrase() -> None:
    marked = token(0, 0.95, guilt=0.95)
    weak = token(1, 0.45, guilt=0.4)
    found = phrases((marked, weak, token(2, 0.95, guilt=0.95)), Bars(change=3.0))
    assert [(one.start, one.end) for one in found] == [(0, 3)]


def test_two_categories_beside_each_other_are_two_phrases() -> None:
    text = (token(0, 0.9, blame=0.9), token(1, 0.9, contempt=0.9))
    found = phrases(text, Bars(change=0.5))
    assert [one.category for one in found] == [Category.BLAME, Category.CONTEMPT]


def test_one_phrase_can_be_two_things_at_once() -> None:
    found = phrases((token(0, 0.95, blame=0.9, label=0.8),), BARS)
    assert [one.category for one in found] == [Category.BLAME, Category.LABEL]


def test_the_likeliest_phrase_is_found_where_none_is_likely() -> None:
    found = phrases((token(0), token(1, 0.2, threat=0.2), token(2)), BARS)
    assert [(one.start, one.category) for one in found] == [(1, Category.THREAT)]
