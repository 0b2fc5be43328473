"""A lock opens by a passphrase or by words, and a changed letter in it is noticed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.store.lock import (
    USUAL,
    By,
    Cost,
    Lock,
    Torn,
    costs_too_little,
    raised,
    read,
    secret_of,
    unwrapped,
    wrapped,
    written,
)
from tests.coach.store.private import CHEAP

KEY = bytearray(range(32))
WRAP = wrapped(KEY, "b", By.PASSPHRASE, b"walnut", CHEAP)
LOCK = Lock(1, WRAP, wrapped(KEY, "b", By.WORDS, b"words", CHEAP))
TEXT = written(LOCK)


def test_the_secret_gives_the_key_and_no_other_does() -> None:
    assert unwrapped(WRAP, "b", By.PASSPHRASE, b"walnut") == KEY
    assert unwrapped(WRAP, "b", By.PASSPHRASE, b"walnuts") is None


def test_a_wrap_fits_its_own_book_and_use_alone() -> None:
    assert unwrapped(WRAP, "c", By.PASSPHRASE, b"walnut") is None
    assert unwrapped(WRAP, "b", By.WORDS, b"walnut") is None


def test_a_lock_comes_back_as_it_was_written() -> None:
    assert read(TEXT) == LOCK


@settings(max_examples=100)
@given(st.integers(0, len(TEXT) - 1), st.integers(1, 255))
def test_any_letter_that_is_changed_is_noticed(at: int, by: int) -> None:
    torn = TEXT[:at] + chr(ord(TEXT[at]) ^ by) + TEXT[at + 1 :]
    with pytest.raises(Torn):
        read(torn)


@pytest.mark.parametrize(
    "text", ["", "{", "null", "\ud800", TEXT[:-9], TEXT + " ", TEXT.replace(":", ": ", 1)]
)
def test_what_is_not_a_lock_is_torn(text: str) -> None:
    with pytest.raises(Torn):
        read(text)


@pytest.mark.parametrize("cost", ['"memory":8', '"passes":1'])
def test_a_cost_beyond_all_reason_holds_nothing_up(cost: str) -> None:
    with pytest.raises(Torn):
        read(TEXT.replace(cost, cost + "0" * 9))


def test_a_lock_of_a_newer_form_is_not_guessed_at() -> None:
    with pytest.raises(Torn):
        read(written(Lock(2, LOCK.passphrase, LOCK.words)))


def test_a_try_costs_what_it_should() -> None:
    assert USUAL.memory >= 64 * 1024
    assert USUAL.passes >= 3


def test_costs_are_raised_and_never_lowered() -> None:
    high, low = Cost(64, 1), Cost(8, 4)
    assert costs_too_little(low, high)
    assert costs_too_little(high, low)
    assert raised(high, low) == Cost(64, 4)
    assert not costs_too_little(Cost(64, 4), high)


def test_a_passphrase_is_the_same_on_every_keyboard() -> None:
    assert secret_of("fu\u0308r") == secret_of("f\u00fcr")
    assert secret_of("For") != secret_of("for")
