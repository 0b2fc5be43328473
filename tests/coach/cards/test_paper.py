"""Cards on paper: eight to a page, none lost, all of them on the paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.cards.paper import (
    A_PAGE,
    A_SHEET,
    CARD,
    SIZES,
    Letters,
    Paper,
    boxes,
    to_cut,
    to_hang,
)


@given(st.lists(st.text(max_size=4), max_size=40))
def test_every_card_is_on_a_page_once_in_its_order(texts: list[str]) -> None:
    pages = to_cut(texts, Paper.A4, Letters.NORMAL)
    assert [text for page in pages for text in page.texts] == texts
    assert all(0 < len(page.texts) <= A_PAGE for page in pages)
    assert all(len(page.texts) == A_PAGE for page in pages[:-1])


@pytest.mark.parametrize("paper", Paper)
def test_cards_are_whole_on_the_paper_with_room_that_printers_leave_white(paper: Paper) -> None:
    wide, high = SIZES[paper]
    for box in boxes(paper):
        assert (box.width, box.height) == CARD
        assert box.left >= 9
        assert box.top >= 9
        assert box.left + box.width <= wide - 9
        assert box.top + box.height <= high - 9


@pytest.mark.parametrize("paper", Paper)
def test_cards_lie_edge_to_edge_so_that_one_cut_parts_two(paper: Paper) -> None:
    first, beside, below = boxes(paper)[0], boxes(paper)[1], boxes(paper)[2]
    assert beside.left == first.left + first.width
    assert below.top == first.top + first.height


def test_a_sheet_takes_as_many_as_can_be_read() -> None:
    sheet = to_hang("Ours", "", [str(at) for at in range(40)], Paper.LETTER, Letters.LARGE)
    assert sheet.texts == tuple(str(at) for at in range(A_SHEET))
    assert (sheet.title, sheet.paper, sheet.letters) == ("Ours", Paper.LETTER, Letters.LARGE)
