"""Marks move with the text until it has been read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.parts.plain_text import wide_offset
from ui.reading.marks import Edit, Mark, edit_between, moved

MARK = Mark(1, 4, 9, soft=False)


@pytest.mark.parametrize(
    ("old", "new", "edit"),
    [
        ("you never", "you never", Edit(9, 0, 0)),
        ("you never", "you now never", Edit(5, 0, 4)),
        ("you never", "you", Edit(3, 6, 0)),
        ("aaaa", "aaaaa", Edit(4, 0, 1)),
        ("", "you", Edit(0, 0, 3)),
        ("you never", "you often", Edit(4, 5, 5)),
    ],
)
def test_an_edit_is_the_shortest_stretch_that_changed(old: str, new: str, edit: Edit) -> None:
    assert edit_between(old, new) == edit


@given(st.text(alphabet="ab ", max_size=30), st.text(alphabet="ab ", max_size=30))
def test_an_edit_leads_from_the_old_text_to_the_new(old: str, new: str) -> None:
    edit = edit_between(old, new)
    added = new[edit.at : edit.at + edit.added]
    assert old[: edit.at] + added + old[edit.at + edit.removed :] == new


@pytest.mark.parametrize(
    ("edit", "place"),
    [
        (Edit(0, 0, 3), (7, 12)),  # typed before it
        (Edit(4, 0, 3), (7, 12)),  # right before it
        (Edit(6, 0, 2), (4, 11)),  # within
        (Edit(9, 0, 2), (4, 9)),  # right behind it
        (Edit(12, 3, 0), (4, 9)),  # after it
        (Edit(0, 6, 1), (1, 4)),  # over its beginning
        (Edit(7, 9, 0), (4, 7)),  # over its end
    ],
)
def test_a_mark_stays_under_its_words(edit: Edit, place: tuple[int, int]) -> None:
    (mark,) = moved([MARK], edit)
    assert (mark.start, mark.end) == place


def test_a_mark_whose_words_are_gone_goes_too() -> None:
    assert moved([MARK], Edit(2, 20, 5)) == ()


@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))
def test_no_edit_leaves_a_mark_inside_out(at: int, removed: int, added: int) -> None:
    assert all(mark.start < mark.end for mark in moved([MARK], Edit(at, removed, added)))


def test_qt_counts_an_emoji_twice() -> None:
    assert wide_offset("plain", 3) == 3
    assert wide_offset("\N{WEARY FACE} you", 2) == 3
