"""A drop-down: chosen by keys, told to the program, never cut."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from ui.parts.drop_down import DropDown
from ui.theme.look import Look

OPTIONS = (("near", "Something near"), ("far", "Something that lies quite far away"))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def menu(look: Look, qtbot: QtBot) -> DropDown:
    menu = DropDown(look)
    menu.set_options(OPTIONS)
    qtbot.addWidget(menu)
    menu.show()
    return menu


def test_a_key_takes_the_next_and_tells(menu: DropDown) -> None:
    told: list[str] = []
    menu.choice_changed.connect(told.append)
    menu.choose("near")
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert (told, menu.chosen) == (["far"], "far")


def test_showing_a_choice_tells_nobody(menu: DropDown, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(menu.choice_changed):
        menu.choose("far")
        menu.choose(None)
    assert menu.chosen is None


def test_what_is_chosen_stays_when_there_are_more(menu: DropDown) -> None:
    menu.choose("far")
    menu.set_options((("new", "Something new"), *OPTIONS))
    assert menu.chosen == "far"
    menu.set_options(OPTIONS[:1])
    assert menu.chosen is None


def test_it_grows_with_the_text(menu: DropDown, look: Look) -> None:
    before = menu.sizeHint()
    look.set_scale(2.0)
    assert menu.sizeHint().height() > before.height()
    assert menu.sizeHint().width() > before.width()


def test_its_list_has_lines_that_a_hand_can_hit(menu: DropDown) -> None:
    assert menu.view().sizeHintForRow(0) >= 44


def test_the_line_under_the_keyboard_is_ink(menu: DropDown, look: Look) -> None:
    picture = QPixmap(300, 60)
    option = QStyleOptionViewItem()
    option.rect = picture.rect()
    for state, ground in (
        (QStyle.StateFlag.State_Selected, "ink"),
        (QStyle.StateFlag.State_Enabled, "surface"),
    ):
        option.state = state
        painter = QPainter(picture)
        menu.itemDelegate().paint(painter, option, menu.model().index(0, 0))
        painter.end()
        assert picture.toImage().pixelColor(2, 2) == look.color(ground)
