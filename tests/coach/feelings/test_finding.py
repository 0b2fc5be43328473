"""A word is found by its beginning, by what else it is called, and inside a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.prose import FeelingsWords
from coach.feelings.finding import MOST, find, in_danger, named, plain

WORDS = Library().prose(FeelingsWords)


def found(typed: str) -> list[str]:
    return [entry.pick.said for entry in find(WORDS, typed).entries]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("sore", "sore"),
        ("exh", "exhausted"),
        ("Lonely ", "lonely"),
        ("pissed off", "angry"),
        ("I feel so sad", "sad"),
        ("don't know", "unsure"),
        ("listen", "being heard"),
        ("agreements", "kept promises"),
    ],
)
def test_a_word_is_found(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_the_word_itself_comes_before_those_that_are_called_so_too() -> None:
    assert found("happy")[0] == "happy"
    assert found("sad")[:2] == ["sad", "a little sad"]


def test_a_need_is_found_beside_a_feeling_of_the_same_name() -> None:
    entries = find(WORDS, "calm").entries
    assert {entry.family for entry in entries} == {"Calm", "Peace"}


def test_so_many_are_shown_and_no_more() -> None:
    assert len(find(WORDS, "s").entries) == MOST


@pytest.mark.parametrize("typed", ["", "  ", "?!"])
def test_nothing_typed_finds_nothing(typed: str) -> None:
    assert find(WORDS, typed).nothing


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("lonley", "lonely"),  # codespell:ignore lonley
        ("exausted", "exhausted"),  # codespell:ignore exausted
        ("annoying", "annoyed"),
        ("frustating", "frustrated"),
    ],
)
def test_a_slip_of_a_finger_and_another_ending_are_found(typed: str, word: str) -> None:
    assert word in found(typed)


def test_a_slip_in_a_judging_word_is_found() -> None:
    assert [one.word for one in find(WORDS, "ignorred").judging] == ["ignored"]


def test_a_slip_in_a_word_that_names_danger_leads_to_help_alone() -> None:
    hits = find(WORDS, "threatend")  # codespell:ignore threatend
    assert [one.word for one in hits.danger] == ["threatened"]
    assert (hits.entries, hits.judging) == ((), ())


@pytest.mark.parametrize("typed", ["qwertz", "zzz", "like a kettle"])
def test_what_is_not_there_is_not_found(typed: str) -> None:
    assert find(WORDS, typed).nothing


@given(st.text(max_size=30))
def test_nothing_that_is_typed_is_too_much(typed: str) -> None:
    hits = find(WORDS, typed)
    assert len(hits.entries) <= MOST
    assert not (hits.danger and hits.judging)


def test_a_judging_word_is_found_with_what_may_lie_under_it() -> None:
    (judging,) = find(WORDS, "ignored").judging
    assert judging.feelings == ("lonely", "hurt")


def test_one_letter_is_too_little_for_a_judging_word() -> None:
    assert find(WORDS, "ig").judging == ()
    assert [one.word for one in find(WORDS, "ign").judging] == ["ignored"]


@pytest.mark.parametrize(
    "typed", ["threatened", "trap", "forced to stay", "you hit me", "Scared of you.", "want to die"]
)
def test_a_word_that_names_danger_is_never_put_another_way(typed: str) -> None:
    hits = find(WORDS, typed)
    assert len(hits.danger) == 1
    assert hits.judging == ()


@pytest.mark.parametrize("typed", ["tra", "afraid", "hi", "for"])
def test_a_few_letters_are_no_sign_of_danger(typed: str) -> None:
    assert find(WORDS, typed).danger == ()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Left  out", ("left out", True)),
        ("so not included and left out", ("not included", True)),
        ("left", ("left out", False)),
        ("excl", ("excluded", False)),
        ("exculded", ("excluded", False)),  # codespell:ignore exculded
    ],
)
def test_a_word_has_the_name_that_was_typed(typed: str, name: tuple[str, bool]) -> None:
    assert named(typed, "excluded", ("left out", "not included")) == name


def test_danger_in_words_of_ones_own_is_noticed() -> None:
    assert in_danger(WORDS, "he hits me")
    assert not in_danger(WORDS, "like a kettle")


def test_one_looks_with_small_letters_and_one_apostrophe() -> None:
    assert plain(" Don't  Know! ") == "don\u2019t know"
