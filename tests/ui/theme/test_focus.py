from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.dressing import dressed
from ui.theme.comfort import Comfort, Theme, Wishes
from ui.theme.focus import FOCUS_RADIUS, FocusRing
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp, Comfort()) as look:
        yield look


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> QWidget:
    page = QWidget()
    box = QVBoxLayout(page)
    box.setContentsMargins(40, 40, 40, 40)
    box.addWidget(QPushButton("one"))
    box.addWidget(QLineEdit())
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def ring_of(page: QWidget) -> FocusRing | None:
    return next((ring for ring in page.findChildren(FocusRing) if ring.isVisible()), None)


def focus(page: QWidget, kind: type[QWidget]) -> QWidget:
    widget = page.findChild(kind)
    assert isinstance(widget, kind)
    widget.setFocus()
    return widget


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit])
@pytest.mark.parametrize(("theme", "reach"), [(Theme.LIGHT, 5), (Theme.DARK, 5), (Theme.HIGH, 6)])
def test_the_ring_lies_around_what_has_the_keyboard(
    look: Look, page: QWidget, kind: type[QWidget], theme: Theme, reach: int
) -> None:
    look.set_theme(theme)
    widget = focus(page, kind)
    ring = ring_of(page)
    assert ring is not None
    assert ring.geometry() == widget.geometry().adjusted(-reach, -reach, reach, reach)


def test_the_ring_is_ink_with_a_gap(look: Look, page: QWidget) -> None:
    widget = focus(page, QLineEdit)
    picture = page.grab().toImage()
    left, middle = widget.geometry().left(), widget.geometry().center().y()
    assert picture.pixelColor(left - 4, middle) == look.color("ink")
    assert picture.pixelColor(left - 1, middle) == look.color("paper")


def test_there_is_one_ring_at_most(page: QWidget) -> None:
    focus(page, QPushButton)
    focus(page, QLineEdit)
    visible = [ring for ring in page.findChildren(FocusRing) if ring.isVisible()]
    assert len(visible) == 1


def test_the_ring_follows_what_it_is_around(page: QWidget, qtbot: QtBot) -> None:
    widget = focus(page, QLineEdit)
    page.resize(600, 400)
    ring = ring_of(page)
    assert ring is not None
    qtbot.waitUntil(lambda: ring.geometry().contains(widget.geometry()))


def test_what_shows_its_focus_itself_has_no_ring(page: QWidget) -> None:
    field = page.findChild(QLineEdit)
    assert field is not None
    field.setProperty(FOCUS_RADIUS, -1)
    focus(page, QLineEdit)
    assert ring_of(page) is None


def test_the_ring_goes_when_its_widget_goes(page: QWidget, qtbot: QtBot) -> None:
    focus(page, QPushButton).deleteLater()
    field = focus(page, QLineEdit)
    qtbot.waitUntil(lambda: page.findChild(QPushButton) is None)
    ring = ring_of(page)
    assert ring is not None
    qtbot.waitUntil(lambda: ring.geometry().contains(field.geometry()))


def test_a_new_look_takes_over_the_ring(page: QWidget, qapp: QApplication) -> None:
    focus(page, QPushButton)
    later = Look(Comfort(Theme.HIGH), Wishes())
    later.apply(qapp)
    field = focus(page, QLineEdit)
    rings = [ring.geometry() for ring in page.findChildren(FocusRing) if ring.isVisible()]
    assert rings == [field.geometry().adjusted(-6, -6, 6, 6)]


def test_a_part_alone_can_have_the_ring(page: QWidget, qtbot: QtBot) -> None:
    class Half(QPushButton):
        def focus_rect(self) -> QRect:
            return QRect(0, 0, 20, self.height())

    half = Half("half", page)
    half.setGeometry(60, 200, 200, 40)
    half.show()
    half.setFocus()
    ring = ring_of(page)
    assert ring is not None
    assert ring.width() == 20 + 10


def test_inside_a_scroll_area_the_ring_moves_with_the_page(look: Look, qtbot: QtBot) -> None:
    inner = QWidget()
    inner.setFixedSize(300, 900)
    button = QPushButton("far below", inner)
    button.setGeometry(40, 700, 150, 48)
    area = QScrollArea()
    area.setWidget(inner)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    button.setFocus()
    ring = ring_of(area)
    assert ring is not None
    assert ring.parentWidget() is inner
    assert ring.mapTo(inner, QPoint(0, 0)) == QPoint(35, 695)
