"""What is pasted becomes plain words, however odd it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.parts.plain_text import LIMIT, cleaned, fitting

#: An emoji of two, and words from the right to the left.
JOINED = "\N{WOMAN}\u200d\N{PERSONAL COMPUTER} אתה אף פעם"


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("you never", "you never"),
        ("one\r\ntwo\rthree\u2029four", "one\ntwo\nthree\nfour"),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("\ud83d lost half", " lost half"),
        ("\u202eturned round", "turned round"),
        ("an \ufffcobject", "an object"),
        (JOINED, JOINED),
        ("tab\tstays", "tab\tstays"),
    ],
)  # fmt: skip
def test_odd_signs_are_left_out(odd: str, plain: str) -> None:
    assert cleaned(odd) == plain


def test_no_more_comes_than_there_is_room_for() -> None:
    assert len(fitting("a" * 1_000_000, LIMIT)) == LIMIT
    assert fitting("words", 0) == fitting("words", -3) == ""


@given(st.text(), st.integers(-5, 50))
def test_cleaning_twice_is_cleaning_once_and_always_fits(text: str, room: int) -> None:
    once = fitting(text, room)
    assert cleaned(once) == once
    assert len(once) <= max(room, 0)
