"""A text becomes plain, and every letter of it knows where it came from."""

from hypothesis import given
from hypothesis import strategies as st

from coach.wording.normal import plain


def test_texting_is_written_out() -> None:
    assert plain("u never txt me bc ur busy").text == "you never text me because your busy"


def test_missing_apostrophes_are_put_back() -> None:
    assert plain("dont tell me thats fine").text == "don't tell me that's fine"


def test_curly_quotes_and_dashes_become_plain_ones() -> None:
    assert plain("\u201cIt\u2019s\u201d \u2014 fine\u2026").text == '"It\'s"  -  fine...'


def test_letters_that_are_drawn_out_are_shortened() -> None:
    assert plain("sooooo late").text == "soo late"


def test_an_emoji_becomes_its_name() -> None:
    assert "rolling eyes" in plain("sure \U0001f644").text


def test_an_emoji_without_a_name_becomes_a_picture() -> None:
    assert plain("\U0001fbfa").text.strip() in {"", "picture"}


def test_what_cannot_be_seen_is_left_out() -> None:
    assert plain("a\u200fb\x00c\u0301").text == "abc"


def test_wide_letters_become_plain_ones() -> None:
    assert plain("\uff59ou").text == "you"


def test_what_a_third_person_said_is_masked() -> None:
    assert plain('My boss said "you are so lazy" today').text == 'My boss said "something" today'


def test_what_the_two_said_is_not_masked() -> None:
    assert plain('You said "mm" and left').text == 'You said "mm" and left'


def test_a_phrase_is_found_under_the_words_that_were_typed() -> None:
    typed = "honestly u never listen"
    smooth = plain(typed)
    start = smooth.text.index("you never")
    first, last = smooth.span(start, start + len("you never"))
    assert typed[first:last] == "u never"


def test_a_place_in_the_original_is_found_in_the_plain_text() -> None:
    smooth = plain("bc u left")
    first, last = smooth.find(3, 4)
    assert smooth.text[first:last] == "you"


def test_an_empty_place_is_empty_in_the_plain_text() -> None:
    first, last = plain("\u200f\u200f").find(0, 1)
    assert first == last


@given(st.text(max_size=300))
def test_every_letter_has_a_place_in_the_original_and_they_never_go_back(text: str) -> None:
    smooth = plain(text)
    assert len(smooth.text) == len(smooth.places)
    assert all(0 <= first < last <= len(text) for first, last in smooth.places)
    assert list(smooth.places) == sorted(smooth.places)
