"""The measures of a room, for a window and a text size."""

import pytest

from ui.talk.room_frame import TALLEST, WIDEST, frame_for, margins_for


@pytest.mark.parametrize(
    ("width", "scale", "side"), [(1280, 1.0, 48), (1024, 1.0, 32), (1280, 2.0, 24)]
)
def test_margins_follow_window_and_text(width: int, scale: float, side: int) -> None:
    assert frame_for(width, scale).side == side


@pytest.mark.parametrize(("scale", "one"), [(1.0, False), (1.4, False), (1.5, True), (2.0, True)])
def test_large_text_stands_in_one_column(scale: float, one: bool) -> None:
    assert frame_for(1920, scale).one_column is one


def test_a_narrow_window_has_one_column_too() -> None:
    assert frame_for(640, 1.0).one_column
    assert not frame_for(1024, 1.0).one_column


def test_the_panels_begin_where_the_board_says() -> None:
    board, small = frame_for(1280, 1.0), frame_for(1024, 1.0)
    assert board.top + board.head + board.under_head == 84
    assert small.top + small.head + small.under_head == 72


def test_what_a_large_screen_has_too_much_is_shared_out() -> None:
    left, top, right, bottom = margins_for(frame_for(1920, 1.0), 1920, 1080)
    assert 1920 - left - right == WIDEST
    assert 1080 - (top - 21) - (bottom - 48) == TALLEST
