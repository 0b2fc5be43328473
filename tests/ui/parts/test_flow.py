import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.parts.flow import Flow, rows_of


class Block(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(100, 40)


class Counting(Block):
    """A block that counts how often it is asked at which height it would be."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked = 0

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(300, 40)

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return 80


@pytest.mark.parametrize(
    ("width", "rows"),
    [(1000, [[0, 1, 2]]), (220, [[0, 1], [2]]), (216, [[0, 1], [2]]), (50, [[0], [1], [2]])],
)
def test_rows_are_filled_from_the_left(width: int, rows: list[list[int]]) -> None:
    assert rows_of([QSize(100, 40)] * 3, width, 16) == rows


def test_nothing_makes_no_row() -> None:
    assert rows_of([], 100, 16) == []


def laid(qtbot: QtBot, width: int, *, right: bool = False, hidden: int = -1) -> list[QRect]:
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page, gap=16, right=right)
    blocks = [Block() for _ in range(3)]
    for number, block in enumerate(blocks):
        flow.addWidget(block)
        block.setHidden(number == hidden)
    page.resize(width, 300)
    page.show()
    return [block.geometry() for block in blocks if not block.isHidden()]


def test_what_does_not_fit_goes_on_below(qtbot: QtBot) -> None:
    places = laid(qtbot, 220)
    assert [(place.x(), place.y()) for place in places] == [(0, 0), (116, 0), (0, 56)]


def test_a_row_can_end_at_the_right(qtbot: QtBot) -> None:
    places = laid(qtbot, 220, right=True)
    assert [place.right() + 1 for place in places] == [104, 220, 220]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    places = laid(qtbot, 220, hidden=0)
    assert [(place.x(), place.y()) for place in places] == [(0, 0), (116, 0)]


def test_a_flow_gives_back_what_it_holds(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page)
    block = Block(page)
    flow.addWidget(block)
    assert flow.takeAt(5) is None
    taken = flow.takeAt(0)
    assert taken is not None
    assert taken.widget() is block
    assert flow.count() == 0
    assert flow.sizeHint() == QSize(0, 0)


def test_a_height_is_measured_once_until_something_changes(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = Flow(page, gap=12)
    blocks = [Counting(page) for _ in range(3)]
    for block in blocks:
        flow.addWidget(block)
    page.show()
    high, asked = flow.heightForWidth(217), blocks[0].asked
    assert flow.heightForWidth(217) == high
    assert blocks[0].asked == asked
    blocks[1].hide()
    assert flow.heightForWidth(217) < high
