import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.parts.scroll import Fade, More, Scroll
from ui.parts.text import Text


class Page(QWidget):
    """Twenty buttons below each other, in a scroll area, and one beside it."""

    def __init__(self, count: int) -> None:
        super().__init__()
        inner = QWidget()
        self.box = QVBoxLayout(inner)
        self.area = Scroll(look_of(), inner)
        for number in range(count):
            self.box.addWidget(QPushButton(f"button {number}"))
        self.more = self.area.findChild(More)
        outer = QVBoxLayout(self)
        outer.addWidget(self.area)

    def button(self, number: int) -> QPushButton:
        item = self.box.itemAt(number)
        widget = item.widget() if item is not None else None
        assert isinstance(widget, QPushButton)
        return widget


def page(qtbot: QtBot, count: int = 20) -> Page:
    made = Page(count)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def more(made: Page) -> More:
    assert made.more is not None
    return made.more


def is_whole(made: Page, button: QPushButton) -> bool:
    view = made.area.viewport()
    return view.rect().contains(
        button.rect().translated(button.mapTo(view, button.rect().topLeft()))
    )


def test_a_page_that_fits_says_nothing(qtbot: QtBot) -> None:
    made = page(qtbot, 2)
    assert not made.area.hides_more
    assert more(made).isHidden()


def test_a_page_that_goes_on_says_so(qtbot: QtBot) -> None:
    made = page(qtbot)
    assert made.area.hides_more
    assert more(made).isVisible()
    assert more(made).width() == 64


def test_what_has_the_keyboard_stays_whole_in_another_window_and_no_more_is_scrolled(
    qtbot: QtBot,
) -> None:
    made = page(qtbot, 40)
    bar = made.area.verticalScrollBar()
    made.button(8).setFocus()
    led = bar.value()
    assert led > 0
    for high in (200, 400):
        made.resize(400, high)
        assert is_whole(made, made.button(8))
        assert (bar.value() < led) is (high > 300)
    bar.setValue(bar.maximum())  # somebody looks elsewhere: nothing moves it from there
    made.resize(400, 300)
    assert not is_whole(made, made.button(8))


def test_where_only_an_edge_is_hidden_it_fades_without_a_button(qtbot: QtBot) -> None:
    made = page(qtbot, 6)
    made.box.setContentsMargins(0, 0, 0, 2)
    hidden = 8
    made.resize(400, made.height() - made.area.viewport().height() + made.box.sizeHint().height())
    made.resize(400, made.height() - hidden)
    qtbot.waitUntil(lambda: made.area.verticalScrollBar().maximum() == hidden)
    strip = made.area.findChild(Fade)
    assert strip is not None
    assert made.area.hides_more
    assert strip.isVisible()
    assert strip.plain == 0
    assert more(made).isHidden()
    made.box.setContentsMargins(0, 0, 0, 10)
    qtbot.waitUntil(lambda: made.area.verticalScrollBar().maximum() > hidden)
    made.area.verticalScrollBar().setValue(hidden)
    assert strip.isHidden()


def test_the_button_goes_on_to_the_end(qtbot: QtBot) -> None:
    made = page(qtbot)
    bar = made.area.verticalScrollBar()
    made.button(0).setFocus()
    seen = [bar.value()]
    while made.area.hides_more:
        QTest.mouseClick(more(made), Qt.MouseButton.LeftButton)
        seen.append(bar.value())
    assert seen == sorted(set(seen))
    assert bar.value() == pytest.approx(bar.maximum(), abs=12)


def test_at_the_end_the_focused_button_leads_back_to_the_top(qtbot: QtBot) -> None:
    made = page(qtbot, 0)
    made.box.addWidget(Text(look_of(), "title", "Words that go on. " * 60))
    qtbot.waitUntil(lambda: more(made).isVisible())
    bar = made.area.verticalScrollBar()
    more(made).setFocus()
    while made.area.hides_more:
        QTest.keyClick(more(made), Qt.Key.Key_Return)
    assert more(made).isVisible()
    QTest.keyClick(more(made), Qt.Key.Key_Return)
    assert bar.value() == 0


def test_without_the_keyboard_the_button_goes_at_the_end(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.button(0).setFocus()
    bar = made.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert more(made).isHidden()


def test_what_gets_the_keyboard_is_seen_whole(qtbot: QtBot) -> None:
    made = page(qtbot)
    for number in (19, 0, 10):
        made.button(number).setFocus()
        assert is_whole(made, made.button(number))


def test_a_field_is_not_left_under_the_fade(qtbot: QtBot) -> None:
    made = page(qtbot)
    field = QLineEdit()
    field.setFixedHeight(100)
    made.box.insertWidget(10, field)
    qtbot.waitUntil(lambda: field.y() > 0)
    field.setFocus()
    strip = made.area.findChild(Fade)
    assert strip is not None
    end = field.mapTo(made.area.viewport(), QPoint(0, field.height())).y()
    assert end <= made.area.viewport().height() - strip.height()


def test_tab_passes_the_button_where_the_page_has_stops(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.button(0).setFocus()
    for _ in range(25):
        now = QApplication.focusWidget()
        assert now is not None
        assert now is not more(made)
        QTest.keyClick(now, Qt.Key.Key_Tab)


def test_the_page_keys_scroll_from_anything_on_the_page(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.button(0).setFocus()
    QTest.keyClick(made.button(0), Qt.Key.Key_PageDown)
    assert made.area.verticalScrollBar().value() > 0


def test_tab_comes_to_the_button_where_there_is_only_text(qtbot: QtBot) -> None:
    made = page(qtbot, 0)
    made.box.addWidget(Text(look_of(), "title", "Words that go on. " * 60))
    qtbot.waitUntil(lambda: more(made).isVisible())
    assert more(made).focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_the_button_stands_in_the_middle_of_a_strip_in_which_nothing_is_seen(qtbot: QtBot) -> None:
    made = page(qtbot)
    strip, button = made.area.findChild(Fade), more(made).geometry()
    assert strip is not None
    assert strip.plain > button.height() >= 44
    assert button.top() >= strip.geometry().bottom() + 1 - strip.plain
    assert abs(button.center().x() - strip.geometry().center().x()) <= 1


def test_a_part_that_came_up_is_scrolled_to_only_where_it_is_not_in_view(qtbot: QtBot) -> None:
    made = page(qtbot, 40)
    bar = made.area.verticalScrollBar()
    made.area.bring_up(made.button(1))
    made.area.bring_up(made.button(12), 10)
    qtbot.waitUntil(lambda: is_whole(made, made.button(12)))
    assert made.button(12).mapTo(made.area.viewport(), QPoint(0, 0)).y() == 10
    made.area.bring_up(made.button(13), always=True)
    qtbot.waitUntil(lambda: bar.value() == made.button(13).y())


def test_a_part_that_is_not_there_moves_nothing(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.button(19).hide()
    made.area.bring_up(made.button(19))
    made.area.bring_up(made.button(5), always=True)
    qtbot.waitUntil(lambda: made.area.verticalScrollBar().value() == made.button(5).y())
