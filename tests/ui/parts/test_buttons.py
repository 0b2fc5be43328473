import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from ui.parts.buttons import BackLink, IconOnly, Primary, QuietLink, Secondary
from ui.parts.pressed import Pressed
from ui.theme.comfort import Theme
from ui.theme.look import Look

LONG = "Take a break of twenty-five minutes, then come back to this very step"


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    return look_of()


def every(look: Look) -> tuple[Pressed, ...]:
    return (
        Primary(look, "Hand over", icon_after="arrow-right"),
        Secondary(look, "Pause", icon="pause"),
        Secondary(look, "Play one", icon="volume-1", small=True),
        QuietLink(look, "This does not feel safe", icon="life-buoy"),
        BackLink(look, "Back to Talk"),
        IconOnly(look, "x", "Close"),
    )


def test_every_button_is_large_enough_and_has_a_name(look: Look, qtbot: QtBot) -> None:
    for button in every(look):
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= 48
        assert button.sizeHint().width() >= 48
        told = heard(button)
        assert (told.name, told.role) == (button.words, QAccessible.Role.Button)
        assert told.focusable


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_as_space_does(look: Look, qtbot: QtBot, key: Qt.Key) -> None:
    for button in every(look):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_the_primary_is_the_one_ink_surface(look: Look, qtbot: QtBot) -> None:
    primary, secondary = Primary(look, "Begin"), Secondary(look, "Begin")
    qtbot.addWidget(primary)
    qtbot.addWidget(secondary)
    assert share_of(picture_of(primary), look.color("ink")) > 0.6
    assert share_of(picture_of(secondary), look.color("ink")) < 0.2
    assert share_of(picture_of(secondary), look.color("surface")) > 0.5


def test_the_primary_is_56_high_and_grows_with_the_text(look: Look, qtbot: QtBot) -> None:
    primary = Primary(look, "Begin")
    qtbot.addWidget(primary)
    assert primary.sizeHint().height() == 56
    look.set_scale(2.0)
    assert primary.sizeHint().height() == 88


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_wrap_rather_than_being_cut(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    button = Secondary(look, LONG, icon="coffee")
    qtbot.addWidget(button)
    assert button.heightForWidth(300) > button.sizeHint().height()
    assert button.minimumSizeHint().width() < 400 * scale


def test_an_ampersand_is_a_word(look: Look, qtbot: QtBot) -> None:
    button = Secondary(look, "Help & safety")
    qtbot.addWidget(button)
    assert heard(button).name == "Help & safety"
    assert button.shortcut().isEmpty()


def test_other_words_are_read_out(look: Look, qtbot: QtBot) -> None:
    button = Primary(look, "Choose one")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    button.say("Say it again, shorter")
    assert heard(button).name == "Say it again, shorter"
    assert button.sizeHint().width() > narrow


def test_an_icon_can_change_sides(look: Look, qtbot: QtBot) -> None:
    button = Primary(look, "Hand back to Noor")
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.show_icon("arrow-left")
    before = picture_of(button)
    button.show_icon("arrow-right", after=True)
    assert button.sizeHint().width() > plain
    assert picture_of(button) != before
    button.show_icon("")
    assert button.sizeHint().width() == plain


def test_a_link_is_pressed_only_where_it_is_seen(look: Look, qtbot: QtBot) -> None:
    link = QuietLink(look, "Choose another")
    qtbot.addWidget(link)
    link.resize(600, 48)
    pressed: list[bool] = []
    link.clicked.connect(lambda: pressed.append(True))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(500, 24))
    assert not pressed
    QTest.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(20, 24))
    assert pressed
    assert link.focus_rect().width() == link.sizeHint().width()


def test_an_icon_alone_has_a_tooltip_and_stays_square(look: Look, qtbot: QtBot) -> None:
    close = IconOnly(look, "x", "Close")
    qtbot.addWidget(close)
    look.set_scale(2.0)
    assert close.toolTip() == "Close"
    assert close.sizeHint().width() == close.sizeHint().height() == close.heightForWidth(400)


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.HIGH])
def test_under_a_press_a_button_looks_pressed(look: Look, qtbot: QtBot, theme: Theme) -> None:
    look.set_theme(theme)
    button = Secondary(look, "Pause", icon="pause")
    qtbot.addWidget(button)
    before = picture_of(button)
    button.setDown(True)
    assert picture_of(button) != before


def test_a_button_that_cannot_be_pressed_is_paler(look: Look, qtbot: QtBot) -> None:
    button = Secondary(look, "Pause", icon="pause")
    qtbot.addWidget(button)
    button.setEnabled(False)
    assert share_of(picture_of(button), look.color("ink")) == 0
