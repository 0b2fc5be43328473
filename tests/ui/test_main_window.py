"""The window holds pages, gives each key to the page first, and reflows its rail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.actions import Deed, Where
from ui.main_window import MainWindow
from ui.parts.rail import Place, RailForm
from ui.parts.sheet import Sheet
from ui.theme.look import Look

PLACES = (Place("today", "sun", "Today"), Place("talk", "messages-square", "Talk"))
FOOT = (Place("settings", "settings", "Settings"),)


class Page(QWidget):
    """A page with a field, that does some deeds itself."""

    def __init__(self, *does: Deed) -> None:
        super().__init__()
        self.does = does
        self.done: list[Deed] = []
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def act(self, deed: Deed) -> bool:
        if deed in self.does:
            self.done.append(deed)
        return deed in self.does


@pytest.fixture
def look(qapp: object) -> Look:
    return look_of()


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> MainWindow:
    window = MainWindow(look, "In Turn", PLACES, FOOT)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def asked(window: MainWindow) -> list[Deed]:
    asked: list[Deed] = []
    window.deed_asked.connect(asked.append)
    return asked


def test_a_place_stands_beside_the_rail_and_a_room_fills_the_window(window: MainWindow) -> None:
    place, room = Page(), Page()
    window.show_place("talk", place)
    assert (window.page, window.where, window.place) == (place, Where.PLACE, "talk")
    assert window.rail.isVisible()
    window.show_room(room)
    assert (window.page, window.where, window.place) == (room, Where.ROOM, "")
    assert not window.rail.isVisible()
    assert room.width() == window.width()


def test_the_pill_shows_where_one_is(window: MainWindow) -> None:
    window.show_place("talk", Page())
    assert window.rail.group.chosen == "talk"


def test_a_page_that_was_dropped_is_gone(window: MainWindow, qtbot: QtBot) -> None:
    room, place = Page(), Page()
    window.show_room(room)
    window.show_place("today", place)
    with qtbot.waitSignal(room.destroyed):
        window.drop(room)
    assert window.page is place


def test_it_tells_which_page_was_left_whatever_comes_in_its_place(
    window: MainWindow, qtbot: QtBot
) -> None:
    left = list[object]()
    window.left.connect(left.append)
    first, other, room = Page(), Page(), Page()
    window.show_place("today", first)
    left.clear()
    window.show_place("today", first)
    assert left == []
    window.show_place("talk", other)
    window.show_room(room)
    window.show_place("today", first)
    assert left == [first, other, room]


def test_a_key_goes_to_the_page_first(window: MainWindow, asked: list[Deed]) -> None:
    page = Page(Deed.PRIMARY)
    window.show_place("today", page)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.done == [Deed.PRIMARY]
    assert asked == [Deed.LEAVE]


def test_the_same_key_means_something_else_in_a_room(window: MainWindow, asked: list[Deed]) -> None:
    room = Page()
    window.show_room(room)
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert asked == [Deed.BREAK]


def test_what_is_typed_into_a_field_does_nothing_else(
    window: MainWindow, asked: list[Deed]
) -> None:
    page = Page()
    window.show_room(page)
    page.field.setFocus()
    QTest.keyClicks(page.field, "no one 0-+,")
    QTest.keyClick(page.field, Qt.Key.Key_Backspace)
    assert page.field.text() == "no one 0-+"
    assert asked == []


@pytest.mark.parametrize(
    ("key", "held", "deed"),
    [
        (Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, Deed.HIDE),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, Deed.LARGER),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, Deed.SMALLER),
        (Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier, Deed.PLAIN_SIZE),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, Deed.WHOLE_SCREEN),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, Deed.QUIT),
    ],
)
def test_some_keys_work_in_a_field_and_over_a_sheet_too(
    window: MainWindow,
    asked: list[Deed],
    look: Look,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
    deed: Deed,
) -> None:
    page = Page()
    window.show_room(page)
    page.field.setFocus()
    QTest.keyClick(page.field, key, held)
    sheet = Sheet(look, page, "a sheet")
    sheet.open()
    QTest.keyClick(sheet, key, held)
    assert asked == [deed, deed]


@pytest.mark.parametrize(
    ("width", "scale", "form"),
    [(1280, 1.0, RailForm.WIDE), (1024, 1.0, RailForm.NARROW), (1280, 1.5, RailForm.BUTTON)],
)
def test_the_rail_takes_the_form_that_suits(
    window: MainWindow, look: Look, width: int, scale: float, form: RailForm
) -> None:
    window.show_place("today", Page())
    window.resize(width, 768)
    look.set_scale(scale)
    assert window.rail.form is form


def test_as_a_button_the_rail_lies_above_the_place(window: MainWindow, look: Look) -> None:
    page = Page()
    window.show_place("today", page)
    look.set_scale(2.0)
    QTest.qWaitForWindowExposed(window)
    window.grab()
    QApplication.processEvents()
    assert window.rail.geometry().bottom() < page.mapTo(window, page.rect().topLeft()).y()


def test_rail_and_button_say_where_to_go(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    asked: list[str] = []
    window.place_asked.connect(asked.append)
    window.rail.group.pick("settings")
    assert asked == ["settings"]
    look.set_scale(2.0)
    with qtbot.waitSignal(window.list_asked):
        window.rail.button.click()


def test_keys_that_fit_two_rows_of_the_table_are_not_lost(
    window: MainWindow, asked: list[Deed]
) -> None:
    """X11 calls Ctrl with "+" ambiguous: it fits two ways to make the text larger."""
    larger = [one for one in window.findChildren(QShortcut) if "+" in one.key().toString()[-1]]
    for shortcut in larger:
        shortcut.activatedAmbiguously.emit()
    assert larger
    assert asked == [Deed.LARGER] * len(larger)
