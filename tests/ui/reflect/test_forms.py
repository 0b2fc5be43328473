"""Reflect in other forms: with large letters, and while nothing can be tried."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from coach.people import Side
from tests.ui.reflect.on_screen import OnScreen
from tests.ui.reflect.shelf import free
from tests.ui.today.samples import DAY, EVENING
from ui.parts.buttons import Secondary
from ui.reflect import asks

SATURDAYS = free("a", EVENING, "Saturdays", "The run is the only hour of quagmire.")
LAMP = free("b", EVENING - 3 * DAY, "", "The lamp in the hall was on.")

Made = Callable[..., OnScreen]


def test_while_it_cannot_be_tried_the_button_rests_and_the_keyboard_stays(made: Made) -> None:
    place = made()
    place.table.ask(asks.Me(Side.ONE), *(asks.TryOpen("no"),) * 2)
    card = place.page.cards[0]
    card.open.setFocus()
    place.table.ask(asks.TryOpen("no"))
    assert (card.open.isEnabled(), card.open.words) == (False, "Wait a moment")
    assert card.field.edit.hasFocus()
    place.table.later(3)
    assert card.open.isEnabled()


def test_with_large_letters_a_page_that_is_chosen_comes_into_view(made: Made, qtbot: QtBot) -> None:
    place = made(SATURDAYS, LAMP)
    place.look.set_scale(2.0)
    page = place.open()
    throw = next(one for one in page.findChildren(Secondary) if one.words.startswith("Throw"))
    assert page.content.isAncestorOf(throw), "it stands below the page that it throws away"
    page.area.verticalScrollBar().setValue(0)
    row = page.list.visualRect(page.list.pages.index(1)).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() > 0)
    place.look.set_scale(1.0)
    assert page.bar.isAncestorOf(throw)
