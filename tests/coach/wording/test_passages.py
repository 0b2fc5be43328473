"""A text is cut so that an edit is read again only where it was made."""

from hypothesis import given
from hypothesis import strategies as st

from coach.wording.passages import WORDS_AT_ONCE, Passage, passages

LONG = "You came home late again. " * 20


def test_nothing_is_read_in_an_empty_text() -> None:
    assert passages(" \n ") == ()


def test_a_short_text_is_read_whole() -> None:
    text = "I asked for milk. You came back with beer. Genius."
    assert passages(text) == (Passage(0, 0, len(text)),)


def test_a_long_text_is_read_sentence_by_sentence_with_the_one_before() -> None:
    first, second, *_ = passages(LONG)
    assert (first.start, first.judged) == (0, 0)
    assert (second.start, second.judged) == (0, first.end)


def test_an_edit_changes_two_passages_and_no_more() -> None:
    edited = LONG[:-26] + "You came home early today. "
    before = {LONG[one.start : one.end] for one in passages(LONG)}
    after = [edited[one.start : one.end] for one in passages(edited)]
    assert sum(passage not in before for passage in after) <= 2


def test_a_sentence_that_never_ends_is_cut_after_some_words() -> None:
    found = passages("and then you said no " * 60)
    assert max(one.end - one.judged for one in found) <= WORDS_AT_ONCE * len("then ")
    assert len(found) > 4


def test_a_long_sentence_is_read_without_the_one_before() -> None:
    text = "Short one. " + "word " * 58 + "end. " + "More of it."
    assert passages(text)[1].start == passages(text)[1].judged


@given(st.text(alphabet="ab .!?\n\u202e", max_size=900))
def test_all_of_a_text_is_judged_once_and_in_order(text: str) -> None:
    found = passages(text)
    ends = [0, *(one.end for one in found)]
    assert all(one.judged == end for one, end in zip(found, ends, strict=False))
    assert all(one.start <= one.judged < one.end for one in found)
    assert not found or found[-1].end == len(text)
