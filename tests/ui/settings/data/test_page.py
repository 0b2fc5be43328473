"""*Your data* by keyboard alone, by the audit, and joined as the application does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.store import open_store
from tests.coach.content import samples
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.settings.data.shared import Data
from tests.ui.talk.screens import ENTER, Window, holder, press, settle, words_on
from ui.actions import Deed, Where
from ui.keeper import Keeper
from ui.preferences import Preferences
from ui.settings.data.joined import join
from ui.settings.data.view import LookAt, MakeCopy, ShowAll
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Data):
    """Settings, open at *Your data*, in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, home: Path) -> None:
        super().__init__(home)
        self.settings = SettingsPresenter(Library(), Preferences(home / "inturn.ini"))
        self.screen = SettingsScreen(look, self.settings.languages)
        self.settings.view_changed.connect(self.screen.show_view)
        self.screen.asked.connect(self.settings.ask)
        self.presenter.view_changed.connect(self.screen.show_copies)
        self.screen.data.wanted.connect(self.presenter.ask)
        self.settings.open()
        self.screen.show_copies(self.view)
        self.settings.ask(OpenSection("data"))
        self.window = Window(self.screen, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(1080, 800)
        self.window.show()
        self.window.activateWindow()
        settle()
        self.screen.focus()

    def audited(self) -> list[Finding]:
        return audit(self.screen, primary=self.screen.data.primary, regions=(self.screen.bar,))

    @property
    def words(self) -> str:
        return "\n".join(words_on(self.screen))


@pytest.fixture
def shown(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(look, qtbot, tmp_path / "home")
    yield made
    made.store.close()


def days(shown: Shown, count: int) -> None:
    for _ in range(count):
        shown.clock.move(86_400)
        shown.ask(MakeCopy())
    settle()


def test_the_dark_button_makes_a_copy_and_the_audit_finds_nothing(shown: Shown) -> None:
    assert "The first copy is made after your first talk." in shown.words
    assert shown.audited() == []
    shown.talk(1)
    shown.screen.act(Deed.PRIMARY)
    settle()
    assert "Today, 19:42" in shown.words
    assert shown.audited() == []


def test_arrows_go_through_the_copies_and_enter_looks_at_one(shown: Shown) -> None:
    days(shown, 3)
    shown.talk(9)
    while not holder().accessibleName().startswith("Bring back"):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert holder().accessibleName() == "Bring back: Monday, 23 November"
    press(Qt.Key.Key_Up)
    assert holder().accessibleName() == "Bring back: Yesterday"
    press(Qt.Key.Key_Down, ENTER)
    assert "Bring back this copy?" in shown.words
    assert "1 is newer than the copy and would be gone." in shown.words
    press(Qt.Key.Key_Escape)
    assert "Bring back this copy?" not in shown.words
    assert holder().accessibleName() == "Bring back: Monday, 23 November"


def test_a_copy_is_brought_back_and_taken_back_by_keys(shown: Shown) -> None:
    shown.talk(1).ask(MakeCopy()).talk(2)
    shown.ask(LookAt(shown.view.rows[0].name))
    press(Qt.Key.Key_Tab)
    while holder().accessibleName() != "Bring this copy back":
        press(Qt.Key.Key_Tab)
    press(ENTER)
    assert shown.talks == [1]
    assert "The copy is back" in shown.words
    shown.screen.act(Deed.UNDO)
    settle()
    assert shown.talks == [2, 1]
    assert "All is as it was before." in shown.words


def test_a_copy_that_changes_nothing_leaves_one_button(shown: Shown) -> None:
    shown.talk(1).ask(MakeCopy())
    shown.ask(LookAt(shown.view.rows[0].name))
    settle()
    assert "It holds what is here now. Nothing would change." in shown.words
    assert "Bring this copy back" not in shown.words
    press(ENTER)
    assert shown.view.look is None


def test_what_takes_long_is_seen_with_a_way_to_stop_it(shown: Shown) -> None:
    shown.slow = True
    shown.talk(1)
    shown.screen.act(Deed.PRIMARY)
    shown.after.come()
    settle()
    assert "A copy is being made." in shown.words
    assert "Stop" in shown.words
    assert shown.audited() == []
    while holder().accessibleName() != "Stop":
        press(Qt.Key.Key_Tab)
    press(ENTER)
    shown.answer()
    settle()
    assert "Stopped. Nothing was changed." in shown.words
    assert holder() is shown.screen.data.primary


def test_what_is_done_and_what_came_of_it_is_seen_from_far_below(shown: Shown) -> None:
    days(shown, 9)
    shown.ask(ShowAll())
    settle()
    bar = shown.screen.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    shown.screen.data.primary.click()
    settle()
    news = shown.screen.data.news
    assert bar.value() < bar.maximum()
    assert news.visibleRegion().boundingRect() == news.rect()


def test_all_copies_and_the_ways_are_reached_by_tab(shown: Shown) -> None:
    days(shown, 4)
    while holder().accessibleName() != "All 4 copies":
        press(Qt.Key.Key_Tab)
    press(ENTER)
    assert len(shown.view.rows) == 4
    while holder().accessibleName() != "Take out as text or a table":
        press(Qt.Key.Key_Tab)
    press(ENTER)
    assert shown.said == [("take",)]


def test_the_bar_is_lent_and_given_back(shown: Shown) -> None:
    assert "Back to Today" not in shown.words
    shown.settings.ask(OpenSection("comfort"))
    settle()
    assert "Back to Today" in shown.words
    assert "Make a copy now" not in shown.words
    shown.settings.ask(OpenSection("data"))
    settle()
    assert "Make a copy now" in shown.words


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    clock = HandClock()
    made = Keeper(lambda: open_store(tmp_path / "home", clock))
    yield made
    made.close()


def test_joined_it_lists_the_copies_when_the_section_opens(
    look: Look, qtbot: QtBot, keeper: Keeper
) -> None:
    screen = SettingsScreen(look)
    qtbot.addWidget(screen)
    presenter, opened = join(screen, Library(), HandClock(), keeper)
    assert presenter is not None
    presenter.ask(MakeCopy())
    qtbot.waitUntil(lambda: len(presenter.view().rows) == 1)
    presenter.ask(LookAt("none"))
    opened()
    screen.asked.emit(OpenSection("data"))
    assert presenter.view().told == ""


def test_where_its_words_cannot_be_read_it_says_so(
    look: Look, qtbot: QtBot, keeper: Keeper, tmp_path: Path
) -> None:
    content = samples.pack(tmp_path)
    (content / "en" / "copies.toml").write_text("torn", "utf-8")
    screen = SettingsScreen(look)
    qtbot.addWidget(screen)
    presenter, opened = join(screen, Library(content), HandClock(), keeper)
    opened()
    assert presenter is None
    assert any("This page cannot be read." in word for word in words_of(screen))


def words_of(screen: SettingsScreen) -> list[str]:
    screen.resize(1080, 800)
    screen.show()
    screen.data.show()
    settle()
    return words_on(screen)
