"""Two panels: beside each other in the measures of the board, or below each other."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.talk.columns import GAP, Columns, narrow_width


class Pair:
    """Two plain widgets in columns, 400 px high."""

    def __init__(self, qtbot: QtBot, width: int, *, halves: bool = False) -> None:
        self.whole, self.first, self.second = QWidget(), QWidget(), QWidget()
        qtbot.addWidget(self.whole)
        self.columns = Columns(self.whole, halves=halves)
        for widget in (self.first, self.second):
            widget.setMinimumHeight(100)
            self.columns.addWidget(widget)
        self.whole.resize(width, 400)

    def lay(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Give left edge and width of both."""
        self.whole.show()
        self.columns.activate()
        one, two = self.first.geometry(), self.second.geometry()
        return (one.x(), one.width()), (two.x(), two.width())


@pytest.mark.parametrize(("width", "narrow"), [(960, 352), (1184, 416)])
def test_the_narrow_one_is_as_wide_as_on_the_boards(width: int, narrow: int) -> None:
    assert narrow_width(width) == narrow


def test_the_first_is_wide_and_stands_left(qtbot: QtBot) -> None:
    assert Pair(qtbot, 1184).lay() == ((0, 744), (768, 416))


def test_mirrored_it_stands_right(qtbot: QtBot) -> None:
    pair = Pair(qtbot, 1184)
    pair.columns.set_mirrored(True)
    assert pair.lay() == ((440, 744), (0, 416))


def test_halves_are_equal(qtbot: QtBot) -> None:
    assert Pair(qtbot, 1184, halves=True).lay() == ((0, 580), (604, 580))


def test_one_that_is_hidden_leaves_all_the_room(qtbot: QtBot) -> None:
    pair = Pair(qtbot, 1184)
    pair.second.hide()
    assert pair.lay()[0] == (0, 1184)


@pytest.mark.parametrize("second_first", [False, True])
def test_stacked_one_stands_above_the_other(qtbot: QtBot, second_first: bool) -> None:
    pair = Pair(qtbot, 600)
    pair.columns.set_stacked(True)
    pair.columns.set_second_first(second_first)
    pair.lay()
    above, below = (pair.first, pair.second)[:: -1 if second_first else 1]
    assert below.y() == above.geometry().bottom() + 1 + GAP
    assert pair.first.height() == 400 - GAP - 100
    assert pair.columns.heightForWidth(600) == 200 + GAP
