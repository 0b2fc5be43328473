import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from ui.parts.place_item import Place, PlaceItem
from ui.parts.rail import PlacesPage, Rail, RailForm, rail_form
from ui.theme.comfort import Theme
from ui.theme.look import Look

PLACES = (Place("today", "sun", "Today"), Place("talk", "messages-square", "Talk"))
FOOT = (Place("help", "life-buoy", "Help & safety"), Place("settings", "settings", "Settings"))


def rail(look: Look, qtbot: QtBot, size: QSize) -> tuple[Rail, list[str]]:
    made = Rail(look, "In Turn", PLACES, FOOT)
    qtbot.addWidget(made)
    told: list[str] = []
    made.place_asked.connect(told.append)
    made.show_current("talk")
    made.fit(size)
    made.resize(made.sizeHint().width(), size.height())
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made, told


def item(made: Rail | PlacesPage, key: str) -> PlaceItem:
    return next(one for one in made.findChildren(PlaceItem) if one.key == key)


LAPTOP, SMALL = QSize(1280, 800), QSize(1024, 768)


@pytest.mark.parametrize(
    ("width", "scale", "form"),
    [
        (1280, 1.0, RailForm.WIDE),
        (1100, 1.25, RailForm.WIDE),
        (1099, 1.0, RailForm.NARROW),
        (1920, 1.5, RailForm.BUTTON),
        (1024, 2.0, RailForm.BUTTON),
    ],
)
def test_the_form_follows_width_and_text(width: int, scale: float, form: RailForm) -> None:
    assert rail_form(width, scale) is form


@pytest.mark.parametrize(("size", "wide"), [(LAPTOP, 200), (SMALL, 96)])
def test_the_rail_is_as_wide_as_the_form_says(qtbot: QtBot, size: QSize, wide: int) -> None:
    made, _ = rail(look_of(), qtbot, size)
    assert made.width() == wide
    assert all(one.height() >= 52 for one in made.findChildren(PlaceItem))


def test_the_foot_stands_at_the_foot(qtbot: QtBot) -> None:
    made, _ = rail(look_of(), qtbot, LAPTOP)
    assert item(made, "settings").geometry().bottom() + 1 == 800 - 48
    assert item(made, "today").y() == 120


def test_large_text_leaves_one_button_that_asks_for_the_list(qtbot: QtBot) -> None:
    made, _ = rail(look_of(scale=2.0), qtbot, SMALL)
    assert made.form is RailForm.BUTTON
    assert not any(one.isVisible() for one in made.findChildren(PlaceItem))
    with qtbot.waitSignal(made.list_asked):
        QTest.mouseClick(made.button, Qt.MouseButton.LeftButton)


def test_a_window_too_low_for_all_places_leaves_the_button(qtbot: QtBot) -> None:
    made, _ = rail(look_of(), qtbot, QSize(1280, 300))
    assert made.form is RailForm.BUTTON
    made.fit(LAPTOP)
    assert made.form is RailForm.WIDE


def test_arrows_move_and_enter_goes(qtbot: QtBot) -> None:
    made, told = rail(look_of(), qtbot, LAPTOP)
    made.group.focus()
    QTest.keyClick(item(made, "talk"), Qt.Key.Key_Down)
    assert item(made, "help").hasFocus()
    assert told == []
    QTest.keyClick(item(made, "help"), Qt.Key.Key_Return)
    assert told == ["help"]


def test_a_press_goes_but_the_window_moves_the_pill(qtbot: QtBot) -> None:
    made, told = rail(look_of(), qtbot, LAPTOP)
    QTest.mouseClick(item(made, "today"), Qt.MouseButton.LeftButton)
    assert told == ["today"]
    assert item(made, "talk").isChecked()
    made.show_current("today")
    assert item(made, "today").isChecked()
    assert told == ["today"]


def test_the_open_place_can_be_asked_for_again(qtbot: QtBot) -> None:
    made, told = rail(look_of(), qtbot, LAPTOP)
    QTest.mouseClick(item(made, "talk"), Qt.MouseButton.LeftButton)
    assert told == ["talk"]


@pytest.mark.parametrize("size", [LAPTOP, SMALL])
def test_the_open_place_is_a_pill_with_a_bar(qtbot: QtBot, size: QSize) -> None:
    look = look_of()
    made, _ = rail(look, qtbot, size)
    here, there = picture_of(item(made, "talk")), picture_of(item(made, "today"))
    assert share_of(here, look.color("surface")) > 0.5
    assert share_of(there, look.color("surface")) == 0
    assert share_of(here, look.color("ink")) > 0.01


def test_in_high_contrast_the_rail_has_an_edge(qtbot: QtBot) -> None:
    look = look_of(Theme.HIGH)
    made, _ = rail(look, qtbot, LAPTOP)
    picture = picture_of(made)
    assert picture.pixelColor(199, 400) == look.color("ink")
    assert picture.pixelColor(197, 400) == look.color("paper")


def test_a_reader_hears_the_whole_words(qtbot: QtBot) -> None:
    made, _ = rail(look_of(), qtbot, SMALL)
    assert heard(item(made, "help")).name == "Help & safety"


def test_the_page_asks_for_the_same_places(qtbot: QtBot) -> None:
    made = PlacesPage(look_of(scale=2.0), PLACES + FOOT)
    qtbot.addWidget(made)
    told: list[str] = []
    made.place_asked.connect(told.append)
    made.show_current("talk")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus()
    assert item(made, "talk").hasFocus()
    QTest.keyClick(item(made, "talk"), Qt.Key.Key_Return)
    QTest.mouseClick(item(made, "help"), Qt.MouseButton.LeftButton)
    assert told == ["talk", "help"]
