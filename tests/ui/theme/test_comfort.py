import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.theme.comfort import SystemWishes, Theme, Wishes, palette_for
from ui.theme.tokens import Palette


@pytest.mark.parametrize(
    ("theme", "dark", "high", "palette"),
    [
        (Theme.SYSTEM, False, False, Palette.LIGHT),
        (Theme.SYSTEM, True, False, Palette.DARK),
        (Theme.SYSTEM, False, True, Palette.HIGH),
        (Theme.SYSTEM, True, True, Palette.HIGH_DARK),
        (Theme.LIGHT, True, True, Palette.LIGHT),
        (Theme.DARK, False, True, Palette.DARK),
        (Theme.HIGH, False, False, Palette.HIGH),
        (Theme.HIGH, True, False, Palette.HIGH_DARK),
    ],
)
def test_choice_and_computer_make_a_palette(
    theme: Theme, dark: bool, high: bool, palette: Palette
) -> None:
    wishes = Wishes()
    wishes.dark, wishes.high_contrast = dark, high
    assert palette_for(theme, wishes) is palette


def test_the_computers_wishes_are_read(qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    wishes = SystemWishes()
    assert wishes.dark is (hints.colorScheme() == Qt.ColorScheme.Dark)
    wanted = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    assert wishes.high_contrast is wanted


def test_a_wish_that_did_not_change_is_not_told(qtbot: QtBot) -> None:
    wishes = SystemWishes()
    told: list[bool] = []
    wishes.changed.connect(lambda: told.append(True))
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert not told


def test_a_wish_that_changed_is_told(qtbot: QtBot) -> None:
    wishes = SystemWishes()
    wishes.still = True  # as it was a moment ago; the computer here asks for no stillness
    with qtbot.waitSignal(wishes.changed):
        hints = QGuiApplication.styleHints().accessibility()
        hints.motionPreferenceChanged.emit(Qt.MotionPreference.NoPreference)
    assert not wishes.still
