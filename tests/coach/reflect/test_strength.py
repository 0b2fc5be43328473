"""A passphrase is judged by what somebody would have to guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.reflect.strength import SHORTEST, Strength, strength_of

ORDER = list(Strength)


@pytest.mark.parametrize("text", ["", "short", "9 letters"])
def test_what_is_too_short_is_not_taken(text: str) -> None:
    assert strength_of(text) is Strength.TOO_SHORT


@pytest.mark.parametrize(
    "text",
    [
        "aaaaaaaaaaaaaaaa",
        "abcdefghijkl",
        "1234567890",
        "0987654321",
        "qwertyuiop",
        "password12",
        "iloveyou1987",
        "hahahahahaha",
        "love love love love",
        "secretsecretsecret",
        "AlexandSam2014",
    ],
)
def test_what_people_try_first_is_weak(text: str) -> None:
    assert strength_of(text, known=("Alex", "Sam")) is Strength.WEAK


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("walnut ferry lantern", Strength.FAIR),
        ("walnut ferry lantern cobweb", Strength.GOOD),
        ("walnut ferry lantern cobweb thistle", Strength.STRONG),
        ("k7#Qz!m2Xv", Strength.FAIR),
        ("k7#Qz!m2Xv&4tRp9", Strength.STRONG),
    ],
)
def test_more_to_guess_holds_better(text: str, least: Strength) -> None:
    assert ORDER.index(strength_of(text)) >= ORDER.index(least)


def test_a_name_that_the_partner_knows_counts_little() -> None:
    text = "marigold ferry lantern"
    assert strength_of(text) is Strength.FAIR
    assert strength_of(text, known=("Marigold",)) is Strength.WEAK


def test_capitals_within_a_word_are_a_little_more_to_guess() -> None:
    assert strength_of("walnut ferry lanteen") is Strength.FAIR
    assert strength_of("wAlnut fErry lanTern crAb") is Strength.GOOD


@given(st.text(max_size=60))
def test_every_text_has_a_step(text: str) -> None:
    assert strength_of(text) in Strength


@given(st.text(min_size=SHORTEST, max_size=30))
def test_the_same_again_is_hardly_better(text: str) -> None:
    once, twice = (ORDER.index(strength_of(words)) for words in (text, text * 2))
    assert twice <= once + 1
