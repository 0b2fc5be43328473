"""What segments, choices and pills have in common, tried on each of them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of
from ui.parts.choice import ANSWER, PERSON, SIGN, WAY, WORD, Choice, ChoiceGroup, Kind
from ui.parts.pills import Pill, PillList
from ui.parts.segmented import Segmented
from ui.theme.look import Look

WORDS = (("a", "Any length"), ("b", "10 min"), ("c", "20 min"))
Group = Segmented | ChoiceGroup | PillList


def segments(look: Look) -> Group:
    return Segmented(look, "Length", WORDS)


def choices(look: Look) -> Group:
    return ChoiceGroup(look, "Length", tuple(Choice(look, WAY, *word) for word in WORDS))


def pills(look: Look) -> Group:
    return PillList(look, "Length", tuple(Pill(look, *word) for word in WORDS))


EVERY = pytest.mark.parametrize("make", [segments, choices, pills])
Make = Callable[[Look], Group]


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    return look_of()


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def shown(make: Make, look: Look, qtbot: QtBot) -> tuple[Group, list[str]]:
    group = make(look)
    told: list[str] = []
    group.choice_changed.connect(told.append)
    qtbot.addWidget(group)
    group.show()
    group.activateWindow()
    qtbot.waitUntil(group.isActiveWindow)
    return group, told


@EVERY
def test_nothing_is_chosen_at_the_start(make: Make, look: Look, qtbot: QtBot) -> None:
    group, told = shown(make, look, qtbot)
    assert group.chosen is None
    assert not any(member.isChecked() for member in group.group.members)
    assert not told


@EVERY
def test_a_press_chooses_once(make: Make, look: Look, qtbot: QtBot) -> None:
    group, told = shown(make, look, qtbot)
    second = group.group.members[1]
    for _ in range(2):
        QTest.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.rect().center())
    assert told == ["b"]
    assert [member.isChecked() for member in group.group.members] == [False, True, False]


@EVERY
def test_arrows_go_round_and_choose(make: Make, look: Look, qtbot: QtBot) -> None:
    group, told = shown(make, look, qtbot)
    group.group.focus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(key)
    assert told == ["b", "c", "a", "c"]
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        press(key)
    assert told[-2:] == ["a", "c"]


@EVERY
def test_a_screen_chooses_in_silence_and_can_take_it_back(
    make: Make, look: Look, qtbot: QtBot
) -> None:
    group, told = shown(make, look, qtbot)
    group.choose("b")
    assert group.chosen == "b"
    group.choose(None)
    assert group.chosen is None
    assert not any(member.isChecked() for member in group.group.members)
    assert not told


@EVERY
def test_tab_stops_once_and_at_what_is_chosen(make: Make, look: Look, qtbot: QtBot) -> None:
    group, _ = shown(make, look, qtbot)
    group.choose("c")
    stops = [
        member.key
        for member in group.group.members
        if member.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["c"]


@EVERY
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_chooses_what_has_the_keyboard(
    make: Make, look: Look, qtbot: QtBot, key: Qt.Key
) -> None:
    group, told = shown(make, look, qtbot)
    group.group.focus()
    press(key)
    assert told == ["a"]


class Page(QWidget):
    """Counts the Enters that nobody took."""

    enters = 0

    def keyPressEvent(self, event: object) -> None:
        self.enters += 1


@EVERY
def test_enter_on_what_is_chosen_reaches_the_page(make: Make, look: Look, qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)
    group = make(look)
    QVBoxLayout(page).addWidget(group)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    group.choose("a")
    group.group.focus()
    press(Qt.Key.Key_Return)
    assert page.enters == 1


@EVERY
def test_a_reader_hears_radio_buttons_with_names(make: Make, look: Look, qtbot: QtBot) -> None:
    group, _ = shown(make, look, qtbot)
    told = [heard(member) for member in group.group.members]
    assert [one.name for one in told] == [words for _, words in WORDS]
    assert {one.role for one in told} == {QAccessible.Role.RadioButton}
    assert heard(group).name == "Length"


@EVERY
def test_what_cannot_be_chosen_is_passed_over(make: Make, look: Look, qtbot: QtBot) -> None:
    group, told = shown(make, look, qtbot)
    group.group.focus()
    group.group.members[1].setEnabled(False)
    press(Qt.Key.Key_Down)
    assert told == ["c"]


@pytest.mark.parametrize("kind", [ANSWER, WAY, PERSON, WORD, SIGN])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_choice_grows_so_that_nothing_is_cut(
    look: Look, qtbot: QtBot, kind: Kind, scale: float
) -> None:
    look.set_scale(scale)
    choice = Choice(look, kind, "x", "Twenty-five minutes apart", "Then back to this step.")
    qtbot.addWidget(choice)
    wide = choice.sizeHint()
    assert wide.height() >= 48
    if kind is not SIGN:
        assert choice.heightForWidth(wide.width() // 2) > wide.height()
