import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of
from ui.parts.chips import Chip, Chips

SOUNDS = (("turn", "Your turn"), ("nearly", "Nearly time"), ("rest", "Rest"))


@pytest.fixture
def chips(qtbot: QtBot) -> Chips:
    made = Chips(look_of(), "Sounds", SOUNDS)
    qtbot.addWidget(made)
    return made


def turns_of(chips: Chips) -> list[tuple[str, bool]]:
    told: list[tuple[str, bool]] = []

    def hear(key: str, on: bool) -> None:
        told.append((key, on))

    chips.chip_turned.connect(hear)
    return told


def chip(chips: Chips, key: str) -> Chip:
    return next(one for one in chips.findChildren(Chip) if one.key == key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_turns_a_chip_on_and_off(chips: Chips, key: Qt.Key) -> None:
    told = turns_of(chips)
    for _ in range(2):
        QTest.keyClick(chip(chips, "rest"), key)
    assert told == [("rest", True), ("rest", False)]


def test_several_can_be_on(chips: Chips) -> None:
    for name in ("turn", "rest"):
        one = chip(chips, name)
        QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=one.rect().center())
    assert chips.on == {"turn", "rest"}


def test_a_screen_turns_them_in_silence(chips: Chips) -> None:
    told = turns_of(chips)
    chips.turn(("nearly",))
    assert (chips.on, told) == ({"nearly"}, [])


def test_on_makes_room_for_the_check(chips: Chips) -> None:
    one = chip(chips, "rest")
    off = one.sizeHint().width()
    chips.turn(("rest",))
    assert one.sizeHint().width() > off
    assert one.sizeHint().height() == 48


def test_a_reader_hears_check_boxes(chips: Chips) -> None:
    told = heard(chip(chips, "turn"))
    assert (told.name, told.role) == ("Your turn", QAccessible.Role.CheckBox)


def test_chips_wrap_in_a_narrow_place(chips: Chips) -> None:
    assert chips.heightForWidth(200) >= 2 * 48 + 12
    assert chip(chips, "nearly").heightForWidth(90) > 48
