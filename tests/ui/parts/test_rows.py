import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of
from ui.parts.pills import Pill, PillList
from ui.parts.rows import Row, RowList
from ui.theme.look import Look

LINE = "Hear each other before anything is solved."


def a_row(look: Look, key: str) -> Row:
    return Row(look, key, f"Say {key} back", LINE, remark="A good first one", fact="15 min")


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    look = look_of()
    made = RowList(look, "Exercises")
    made.set_rows(tuple(a_row(look, key) for key in ("a", "b", "c")))
    qtbot.addWidget(made)
    made.resize(632, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_press_opens(rows: RowList) -> None:
    told: list[str] = []
    rows.opened.connect(told.append)
    QTest.mouseClick(rows.rows[1], Qt.MouseButton.LeftButton)
    assert told == ["b"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_arrows_move_and_a_key_opens(rows: RowList, key: Qt.Key) -> None:
    rows.rows[0].setFocus()
    QTest.keyClick(rows.rows[0], Qt.Key.Key_Down)
    told: list[str] = []
    rows.opened.connect(told.append)
    QTest.keyClick(rows.rows[1], key)
    assert told == ["b"]


def test_arrows_stop_at_both_ends(rows: RowList) -> None:
    rows.rows[0].setFocus()
    QTest.keyClick(rows.rows[0], Qt.Key.Key_Up)
    assert rows.rows[0].hasFocus()
    QTest.keyClick(rows.rows[0], Qt.Key.Key_End)
    assert rows.rows[2].hasFocus()
    QTest.keyClick(rows.rows[2], Qt.Key.Key_Down)
    assert rows.rows[2].hasFocus()
    QTest.keyClick(rows.rows[2], Qt.Key.Key_Home)
    assert rows.rows[0].hasFocus()


def test_a_reader_hears_name_remark_fact_and_line(rows: RowList) -> None:
    told = heard(rows.rows[0])
    assert (told.name, told.description) == ("Say a back, A good first one, 15 min", LINE)


def test_a_row_is_108_high_and_grows_when_it_is_narrow(rows: RowList) -> None:
    row = rows.rows[0]
    assert row.height() == 108
    assert row.heightForWidth(260) > 108


def test_other_rows_take_the_place_of_the_first(rows: RowList, qtbot: QtBot) -> None:
    old = rows.rows[0]
    rows.set_rows((a_row(look_of(), "z"),))
    assert [row.key for row in rows.rows] == ["z"]
    assert old.isHidden()


def test_a_row_without_line_and_fact_is_lower(qtbot: QtBot) -> None:
    row = Row(look_of(), "a", "Say it back")
    qtbot.addWidget(row)
    assert row.heightForWidth(600) == 72


def test_icon_and_fact_are_drawn_where_there_is_room(qtbot: QtBot) -> None:
    look = look_of()
    with_icon = Row(look, "a", "Say it back", LINE, fact="15 min", fact_icon="clock")
    without = Row(look, "a", "Say it back", LINE, fact="15 min")
    for row in (with_icon, without):
        qtbot.addWidget(row)
        row.resize(632, 108)
    assert picture_of(with_icon) != picture_of(without)


def test_pills_can_be_others_and_keep_the_chosen_one(qtbot: QtBot) -> None:
    look = look_of()
    pills = PillList(look, "Needs", (Pill(look, "a", "One"), Pill(look, "b", "Two")))
    qtbot.addWidget(pills)
    pills.choose("b")
    pills.set_rows((Pill(look, "b", "Two"), Pill(look, "c", "Three")))
    assert pills.chosen == "b"
    pills.set_rows((Pill(look, "c", "Three"),))
    assert pills.chosen is None


def test_pills_that_come_to_a_shown_list_have_their_height_at_once(qtbot: QtBot) -> None:
    look = look_of()
    pills = PillList(look, "Topics")
    qtbot.addWidget(pills)
    pills.show()
    pills.set_rows((Pill(look, "a", "One"), Pill(look, "b", "Two")))
    assert pills.heightForWidth(228) == 2 * 56 + 8


def test_a_pill_wraps_and_tells_its_number(qtbot: QtBot) -> None:
    pill = Pill(look_of(), "a", "We keep arguing about the same thing", "12")
    qtbot.addWidget(pill)
    assert pill.heightForWidth(312) == 80
    assert heard(pill).description == "12"
