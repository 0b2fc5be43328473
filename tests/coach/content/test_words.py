"""Names are put into texts, one of many texts is taken, and time is said in words."""

from hypothesis import given
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.prose import PaperWords, StageWords, TimeLeft
from coach.content.words import fill, pick, time_left

LEFT = Library().prose(StageWords).time_left


def test_names_come_into_their_places() -> None:
    names = {"speaker": "Noor", "listener": "Sam"}
    assert fill("{speaker}, tell {listener}.", names) == "Noor, tell Sam."


def test_a_name_that_looks_like_a_placeholder_stays_a_name() -> None:
    assert fill("{one} and {two}", {"one": "{two}", "two": "Sam"}) == "{two} and Sam"


def test_a_placeholder_without_a_name_is_left_to_be_seen() -> None:
    assert fill("{speaker} and {nobody}", {"speaker": "Noor"}) == "Noor and {nobody}"


@given(st.text())
def test_a_text_without_names_stays_as_it_is(text: str) -> None:
    assert fill(text, {}) == text


def test_another_variation_takes_another_text() -> None:
    pool = ("a", "b", "c")
    assert [pick(pool, variation) for variation in range(4)] == ["a", "b", "c", "a"]


def test_an_empty_pool_gives_no_words() -> None:
    assert pick((), 3) == ""


def test_time_is_said_in_words() -> None:
    said = [time_left(LEFT, seconds) for seconds in (180, 75, 60, 20, 2)]
    assert said == [
        "about three minutes left",
        "a good minute left",
        "about a minute left",
        "about twenty seconds left",
        "nearly there",
    ]


def test_the_last_words_hold_for_all_that_is_less() -> None:
    assert time_left((TimeLeft(10, "a little"),), 3) == "a little"
    assert time_left((), 3) == ""


@given(st.floats(0, 10_000), st.floats(0, 10_000))
def test_less_time_never_sounds_like_more(one: float, two: float) -> None:
    order = [line.says for line in LEFT]
    less, more = sorted((one, two))
    assert order.index(time_left(LEFT, less)) >= order.index(time_left(LEFT, more))


def test_a_number_is_said_in_words_as_far_as_there_are_some() -> None:
    words = Library().prose(PaperWords)
    assert [words.number(one) for one in (1, 12, 13, 0)] == ["one", "twelve", "13", "0"]
