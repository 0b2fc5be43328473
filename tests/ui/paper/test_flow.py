"""Blocks on pages: none is cut or lost, headings stay with what follows, tables have their head."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from coach.cards.paper import SIZES, Paper
from tests.ui.dressing import dressed
from ui.paper.blocks import Words, table
from ui.paper.flow import MARGIN, Block, pages_of, report, width_of
from ui.paper.units import MM
from ui.theme.on_paper import Inks, inks

_FOOT = 8 * MM


class Box:
    """A block of any height, in mm."""

    def __init__(
        self, height: float, above: float = 0, head: Block | None = None, *, together: bool = False
    ) -> None:
        self.height, self.above, self.together = height * MM, above * MM, together
        self.head = head

    def draw(self, painter: QPainter, place: QRectF, inks: Inks) -> None:
        """There is nothing to see."""


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> object:
    with dressed(qapp):
        yield


def tops(*blocks: Block, paper: Paper = Paper.A4) -> list[list[float]]:
    """Where they stand on each page, in mm."""
    return [[round(placed.top / MM, 3) for placed in page] for page in pages_of(blocks, paper)]


def test_blocks_stand_below_each_other_and_the_space_above_the_first_is_not_needed() -> None:
    assert tops(Box(10, above=9), Box(20, above=5), Box(1)) == [[20, 35, 55]]


def test_what_does_not_fit_begins_a_page_without_the_space_above_it() -> None:
    assert tops(Box(200), Box(60, above=5)) == [[20], [20]]


def test_a_heading_stays_with_what_it_is_over() -> None:
    assert tops(Box(200), Box(10, together=True), Box(60)) == [[20], [20, 30]]
    assert tops(Box(200), Box(10), Box(60)) == [[20, 220], [20]]


def test_the_head_of_a_table_comes_again_on_each_page() -> None:
    head = Box(10, together=True)
    rows = [Box(100, head=head) for _ in range(4)]
    assert tops(head, *rows) == [[20, 30, 130], [20, 30, 130]]


def test_something_too_high_for_any_page_has_a_page_of_its_own() -> None:
    assert tops(Box(1), Box(400), Box(1)) == [[20], [20], [20]]


@settings(max_examples=50)
@given(
    st.lists(
        st.builds(Box, st.floats(1, 120), st.floats(0, 20), together=st.booleans()), max_size=30
    ),
    st.sampled_from(Paper),
)
def test_all_are_there_once_in_their_order_and_within_the_margins(
    blocks: list[Box], paper: Paper
) -> None:
    pages = pages_of(blocks, paper)
    assert [placed.block for page in pages for placed in page] == blocks
    for page in pages:
        bottom = MARGIN * MM
        for placed in page:
            assert placed.top >= bottom - 1e-6
            bottom = placed.top + placed.block.height
        assert bottom <= (SIZES[paper][1] - MARGIN) * MM - _FOOT + 1e-6


def test_a_long_cell_makes_its_row_higher_and_every_row_has_all_columns() -> None:
    head, short, long = table(("A", "B"), (("a", "b"), ("a " * 300, "b")), (3, 2), 4000)
    assert long.height > 4 * short.height
    assert (head.together, short.head, long.head) == (True, head, head)


def test_the_number_of_a_page_is_there_only_where_there_are_several() -> None:
    told: list[tuple[int, int]] = []

    def numbered(page: int, pages: int) -> str:
        told.append((page, pages))
        return ""

    width = width_of(Paper.A4)
    one = report([Words("A.", width)], Paper.A4, inks(), numbered)
    assert (len(one.pages), told) == (1, [])
    two = report([Box(200), Box(200)], Paper.A4, inks(), numbered)
    assert (len(two.pages), told) == (2, [(1, 2), (2, 2)])
