"""Today by keyboard: cards come before the ways, and a card that goes takes no keys along."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.store.glance import Glance
from tests.ui.dressing import dressed
from tests.ui.today.samples import BOTH, EVENING, practised, talk_that_waits
from ui.theme.look import Look
from ui.today.presenter import TodayPresenter
from ui.today.screen import TodayScreen


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def not_yet_shown(look: Look, qtbot: QtBot) -> tuple[TodayScreen, TodayPresenter]:
    """Give the page and what fills it, before anything is on it."""
    screen = TodayScreen(look)
    presenter = TodayPresenter(
        Library(), HandClock(wall=EVENING), after=lambda _ms, _then: None, parent=screen
    )
    qtbot.addWidget(screen)
    presenter.view_changed.connect(screen.show_view)
    return screen, presenter


def today(look: Look, qtbot: QtBot) -> TodayScreen:
    """Today in a window of 1280 by 800, first without and then with a talk that waits."""
    screen, presenter = not_yet_shown(look, qtbot)
    screen.asked.connect(presenter.ask)
    screen.resize(1080, 800)
    screen.show()
    presenter.show_glance(practised("first-try"), BOTH)
    presenter.show_glance(Glance(running=talk_that_waits()), BOTH)
    screen.focus()
    qtbot.waitUntil(lambda: held().startswith("Go on"))
    QApplication.processEvents()
    return screen


def held() -> str:
    """What has the keyboard, as it is read out."""
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def press(*keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        holder = QApplication.focusWidget()
        assert holder is not None
        QTest.keyClick(holder, key)
    QApplication.processEvents()


def test_all_of_it_is_seen_at_once(look: Look, qtbot: QtBot) -> None:
    assert not today(look, qtbot).area.hides_more


def test_tab_comes_to_the_cards_before_the_ways(look: Look, qtbot: QtBot) -> None:
    today(look, qtbot)
    press(*[Qt.Key.Key_Tab] * 2)
    assert held().startswith("Let the words go")
    press(*[Qt.Key.Key_Tab] * 2)
    assert held() == "Prepare alone"


def test_a_card_that_comes_while_the_page_is_open_stands_before_the_ways(
    look: Look, qtbot: QtBot
) -> None:
    screen, presenter = not_yet_shown(look, qtbot)
    screen.resize(1080, 800)
    screen.show()
    presenter.show_glance(Glance(running=talk_that_waits()), BOTH)
    QApplication.processEvents()
    presenter.show_glance(practised("first-try"), BOTH)
    QApplication.processEvents()
    screen.focus()
    press(*[Qt.Key.Key_Tab] * 2)
    assert held().startswith("Try it")
    press(Qt.Key.Key_Tab)
    assert held() == "Prepare alone"


def test_after_a_card_is_gone_the_dark_button_has_the_keyboard(look: Look, qtbot: QtBot) -> None:
    today(look, qtbot)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert held().startswith("Begin")


@pytest.mark.parametrize("high", [700, 780, 800])
def test_it_begins_at_the_top_however_late_the_window_gets_its_size(
    look: Look, qtbot: QtBot, high: int
) -> None:
    screen, presenter = not_yet_shown(look, qtbot)
    presenter.show_glance(Glance(running=talk_that_waits()), BOTH)
    screen.resize(640, 480)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.focus()
    bar = screen.area.verticalScrollBar()
    assert bar.value() > 0  # here the dark button would lie under the edge
    screen.resize(1080, high)
    assert bar.value() == 0


def test_whoever_comes_back_begins_at_the_top(look: Look, qtbot: QtBot) -> None:
    screen = today(look, qtbot)
    screen.resize(1080, 500)
    QApplication.processEvents()
    press(*[Qt.Key.Key_Tab] * 4)
    assert screen.area.verticalScrollBar().value() > 0
    screen.focus()
    QApplication.processEvents()
    assert screen.area.verticalScrollBar().value() == 0
