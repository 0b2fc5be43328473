"""Recovery words can be copied by hand, and a slip of the pen is told."""

import os

from hypothesis import given
from hypothesis import strategies as st

from coach.store.recovery import (
    COUNT,
    STRONG,
    TELLING,
    drawn,
    every_word,
    secret_in,
    split,
    unknown_in,
    words_of,
)

SECRETS = st.binary(min_size=STRONG, max_size=STRONG)
EVERY = every_word()


def test_the_list_has_words_that_four_letters_tell_apart() -> None:
    assert len(EVERY) == 1024
    assert len({word[:TELLING] for word in EVERY}) == len(EVERY)
    assert all(4 <= len(word) <= 8 and word.isascii() and word.islower() for word in EVERY)
    assert list(EVERY) == sorted(EVERY)


def test_the_list_stays_as_it_is_for_what_is_on_paper() -> None:
    assert words_of(bytes(STRONG))[0] == EVERY[0] == "able"
    assert words_of(b"\xff" * STRONG)[0] == EVERY[-1] == "zone"


@given(SECRETS)
def test_words_give_their_secret_back(secret: bytes) -> None:
    words = words_of(secret)
    assert len(words) == COUNT
    assert secret_in(words) == secret
    assert secret_in(word[:TELLING].upper() for word in words) == secret
    assert secret_in(split("1. " + ", \n2) ".join(words))) == secret


@given(SECRETS, st.integers(0, COUNT - 1), st.sampled_from(EVERY))
def test_one_wrong_word_is_hardly_ever_taken(secret: bytes, at: int, other: str) -> None:
    words = words_of(secret)
    slip = (*words[:at], other, *words[at + 1 :])
    found = secret_in(slip)
    assert found != secret or slip == words  # never the same; one in 4,096 passes as another


def test_most_slips_are_told() -> None:
    words = words_of(bytes(range(STRONG)))
    slips = [secret_in((*words[:5], other, *words[6:])) for other in EVERY]
    assert sum(found is not None for found in slips) <= 4


def test_too_few_words_and_unknown_words_are_told() -> None:
    words = words_of(drawn(os.urandom))
    assert secret_in(words[1:]) is None
    assert secret_in((*words[1:], "zzzz")) is None
    assert unknown_in(("able", "ABLE", "abl", "ables", "zzzz")) == ("abl", "ables", "zzzz")
