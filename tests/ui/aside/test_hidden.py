"""The dull page: nothing on it tells of In Turn, and only F9 leads away."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.looks import picture_of
from ui.actions import Deed
from ui.aside.hidden import HiddenPage
from ui.theme.comfort import Comfort, Theme
from ui.theme.look import Look

ITEMS = ("Light bulbs", "Salt & pepper", "Stamps")


@pytest.fixture(params=[(Theme.LIGHT, 1.0), (Theme.DARK, 1.0), (Theme.HIGH, 2.0)])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    theme, scale = request.param
    with dressed(qapp, Comfort(theme, scale)) as look:
        yield look


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> HiddenPage:
    page = HiddenPage(look, "List", ITEMS)
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    return page


def test_it_stands_on_plain_ground_in_every_look(page: HiddenPage, look: Look) -> None:
    assert picture_of(page).pixelColor(1000, 700) == look.color("surface")


def test_boxes_are_ticked_by_mouse_space_and_enter(page: HiddenPage) -> None:
    boxes = page.findChildren(QCheckBox)
    assert [box.accessibleName() for box in boxes] == list(ITEMS)
    for box, key in zip(boxes, (Qt.Key.Key_Space, Qt.Key.Key_Return, None), strict=True):
        box.setFocus()
        if key is None:
            QTest.mouseClick(box, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(box, key)
        assert box.isChecked()


def test_a_tick_can_be_seen(page: HiddenPage) -> None:
    box = page.findChildren(QCheckBox)[0]
    empty = picture_of(box)
    box.click()
    assert picture_of(box) != empty


def test_no_box_has_a_ring_around_it_at_first(page: HiddenPage) -> None:
    page.focus()
    assert page.hasFocus()


@pytest.mark.parametrize("deed", list(Deed))
def test_only_what_changes_the_window_as_such_gets_through(page: HiddenPage, deed: Deed) -> None:
    sizes = {Deed.LARGER, Deed.SMALLER, Deed.PLAIN_SIZE, Deed.WHOLE_SCREEN}
    assert page.act(deed) is (deed not in {Deed.HIDE, Deed.QUIT, *sizes})


def test_it_passes_the_audit(page: HiddenPage) -> None:
    assert audit(page) == []
