"""A table to read: as high as its rows, no word broken where there is room, each cell said."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.parts.table import Table
from ui.theme.look import Look

HEADS = ("Week", "Talks", "Cards and drills")
ROWS = (("16 to 22 November", "3", "12"), ("9 to 15 November", "", "1"))
SPOKEN = (
    ("16 to 22 November: 3 talks", "3 talks", "12 cards"),
    ("9 to 15 November", "0 talks", "1 card"),
)


def table(qtbot: QtBot, look: Look, width: int = 600) -> Table:
    made = Table(look)
    qtbot.addWidget(made)
    made.show_rows("Weeks", HEADS, ROWS, SPOKEN)
    made.resize(width, made.height())
    made.show()
    return made


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [420, 600, 1100])
def test_it_is_as_high_as_its_rows_and_as_wide_as_its_place(
    qtbot: QtBot, width: int, scale: float
) -> None:
    look = look_of()
    look.set_scale(scale)
    made = table(qtbot, look, width)
    rows = sum(made.rowHeight(row) for row in range(made.rowCount()))
    assert made.viewport().height() >= rows
    assert not made.verticalScrollBar().maximum()
    assert not made.horizontalScrollBar().maximum()


def test_no_word_is_broken_where_there_is_room(qtbot: QtBot) -> None:
    look = look_of()
    look.set_scale(2.0)
    made = table(qtbot, look, 700)
    assert made.columnWidth(0) >= look.widest_word("November", "body", 500)
    assert made.columnWidth(2) >= look.widest_word("drills", "small", 600)


def test_without_room_each_column_has_its_share(qtbot: QtBot) -> None:
    made = table(qtbot, look_of(), 220)
    widths = [made.columnWidth(column) for column in range(3)]
    assert all(width > 24 for width in widths)
    assert sum(widths) <= made.viewport().width() + 3


def test_each_cell_is_read_out_alone(qtbot: QtBot) -> None:
    made = table(qtbot, look_of())
    face = QAccessible.queryAccessibleInterface(made)
    assert face.text(QAccessible.Text.Name) == "Weeks"
    names = [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]
    assert all(cell in names for row in SPOKEN for cell in row)


def test_the_same_rows_again_leave_the_keyboard_where_it_is(qtbot: QtBot) -> None:
    made = table(qtbot, look_of())
    made.setCurrentCell(1, 2)
    made.show_rows("Weeks", HEADS, ROWS, SPOKEN)
    assert (made.currentRow(), made.currentColumn()) == (1, 2)
    made.show_rows("Weeks", HEADS, ROWS[:1], SPOKEN[:1])
    assert (made.rowCount(), made.currentRow()) == (1, 0)


def test_nothing_in_it_can_be_changed(qtbot: QtBot) -> None:
    made = table(qtbot, look_of())
    item = made.item(0, 0)
    assert item is not None
    assert not item.flags() & Qt.ItemFlag.ItemIsEditable


def test_a_table_without_columns_is_empty(qtbot: QtBot) -> None:
    made = Table(look_of())
    qtbot.addWidget(made)
    made.show_rows("Nothing", (), (), ())
    assert made.rowCount() == 0


def in_a_page(qtbot: QtBot, rows: int = 40) -> tuple[Table, QScrollArea]:
    """A table that is higher than what is seen of its page, below other things."""
    area, page = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(page)
    made, column = Table(look_of()), QVBoxLayout(page)
    column.addSpacing(300)
    column.addWidget(made)
    many = tuple((f"row {row}", "3", "12") for row in range(rows))
    made.show_rows("Weeks", HEADS, many, many)
    area.resize(600, 400)
    area.show()
    area.activateWindow()
    made.setFocus()
    qtbot.waitUntil(lambda: made.hasFocus() and area.verticalScrollBar().maximum() > 0)
    return made, area


def is_seen(made: Table, area: QScrollArea) -> bool:
    cell = made.visualRect(made.currentIndex())
    top = made.viewport().mapTo(area.viewport(), cell.topLeft()).y()
    return top >= 0 and top + cell.height() <= area.viewport().height()


def test_the_page_goes_along_with_the_cell_that_has_the_keyboard(qtbot: QtBot) -> None:
    made, area = in_a_page(qtbot)
    assert area.verticalScrollBar().value() == 0
    for _ in range(25):
        QTest.keyClick(made, Qt.Key.Key_Down)
    assert made.currentRow() == 25
    assert is_seen(made, area)
    QTest.keyClick(made, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert made.currentRow() == 0
    assert is_seen(made, area)


def test_a_page_further_is_as_much_as_is_seen(qtbot: QtBot) -> None:
    made, area = in_a_page(qtbot)
    QTest.keyClick(made, Qt.Key.Key_PageDown)
    first = made.currentRow()
    assert 3 < first < 20
    assert is_seen(made, area)
    for _ in range(20):
        QTest.keyClick(made, Qt.Key.Key_PageDown)
    assert made.currentRow() == made.rowCount() - 1
    QTest.keyClick(made, Qt.Key.Key_PageUp)
    assert made.currentRow() == made.rowCount() - 1 - first
    assert is_seen(made, area)


def test_it_is_measured_once_for_its_rows_its_width_and_the_look(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    look, measured = look_of(), list[int]()
    made = table(qtbot, look)
    monkeypatch.setattr(made, "resizeRowsToContents", lambda: measured.append(made.width()))
    made.resize(made.width(), made.height() + 20)
    assert measured == []
    made.resize(700, made.height())
    look.set_scale(1.5)
    assert measured == [700, 700]
