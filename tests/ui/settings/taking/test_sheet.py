"""The sheets over Settings: what is typed is covered, and keys do all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.store import open_store
from tests.ui.dressing import dressed
from tests.ui.settings.taking.desk import LIBRARY, WORDS, Desk
from tests.ui.talk.screens import ENTER, Window, holder, press, pressed, settle, words_on
from ui.actions import Where
from ui.keeper import Keeper
from ui.parts.pass_field import PassField
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.taking.joined import Sheets, join
from ui.settings.taking.sheet import TakingSheet
from ui.settings.taking.view import At
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Desk):
    """A computer with Settings in a window, and the sheets over it."""

    def __init__(self, look: Look, qtbot: QtBot, home: Path) -> None:
        super().__init__(home, ("Noor", "Sam"))
        self.settings = SettingsPresenter(LIBRARY, self.preferences)
        self.screen = SettingsScreen(look, self.settings.languages)
        self.settings.view_changed.connect(self.screen.show_view)
        self.settings.open()
        self.window = Window(self.screen, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(1080, 800)
        self.window.show()
        self.window.activateWindow()
        settle()
        self.sheets = Sheets(look, self.screen, self.presenter)

    @property
    def sheet(self) -> TakingSheet:
        """The sheet that is seen."""
        assert self.sheets.sheet is not None
        return self.sheets.sheet

    def dialog(self) -> QFileDialog:
        """The computer's own dialog."""
        assert self.sheets.dialog is not None
        return self.sheets.dialog


@pytest.fixture
def shown(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(look, qtbot, tmp_path / "home")
    yield made
    made.store.close()


def test_a_passphrase_is_typed_unseen_and_enter_goes_on(shown: Shown) -> None:
    shown.presenter.move()
    settle()
    press(ENTER)
    settle()
    assert shown.sheet.at is At.LOCK
    fields = shown.sheet.findChildren(QLineEdit)
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    assert len(shown.sheet.findChildren(PassField)) == 2, "and each can be shown"
    for field in fields:
        field.setFocus()
        for letter in WORDS:
            field.insert(letter)
        field.textEdited.emit(field.text())
    assert all(field.text() == WORDS != field.displayText() for field in fields)
    press(ENTER)
    assert shown.wanted == [(".inturn", "In Turn backup")]
    shown.dialog().reject()
    settle()
    assert shown.sheets.dialog is None


def test_enter_leads_to_the_field_in_which_something_is_missing(shown: Shown) -> None:
    shown.presenter.move()
    shown.go_on()
    settle()
    first, again = shown.sheet.findChildren(QLineEdit)
    first.insert(WORDS)
    first.textEdited.emit(WORDS)
    press(ENTER)
    assert again.hasFocus()
    assert shown.wanted == []
    again.insert("other")
    again.textEdited.emit("other")
    shown.sheet.primary.click()
    assert again.hasFocus()


def test_esc_and_the_button_beside_leave_the_page_as_it_was(shown: Shown) -> None:
    shown.presenter.take()
    settle()
    shown.sheet.close_asked.emit()
    assert shown.sheets.sheet is None
    shown.presenter.take()
    pressed(shown.sheet, "Not now").click()
    assert shown.sheets.sheet is None


def test_dialogs_ask_for_a_place_and_for_a_file(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.take()
    shown.go_on()
    dialog = shown.dialog()
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "x.html"))
    dialog.reject()
    settle()
    assert (tmp_path / "x.html").exists()
    assert "It is saved" in words_on(shown.screen)
    shown.presenter.come()
    dialog = shown.dialog()
    dialog.fileSelected.emit(str(tmp_path / "none.inturn"))
    dialog.reject()
    settle()
    assert shown.sheet.at is At.UNLOCK


def test_what_takes_long_shows_how_far_it_is_and_stops(shown: Shown, tmp_path: Path) -> None:
    shown.waits = []
    shown.presenter.take()
    shown.presenter.save(tmp_path / "x.html")
    shown.after.come()
    assert "One moment: it is being gathered." in words_on(shown.screen)
    pressed(shown.screen, "Stop").click()
    shown.waits.pop()()


def test_while_it_takes_long_there_is_no_form_and_then_it_is_as_it_was(
    shown: Shown, tmp_path: Path
) -> None:
    shown.presenter.move()
    shown.go_on()
    settle()
    field = shown.sheet.findChildren(QLineEdit)[0]
    field.setFocus()
    shown.types(WORDS, WORDS)
    shown.waits = []
    shown.presenter.save(tmp_path / "x.inturn")
    shown.after.come()
    settle()
    seen = words_on(shown.screen)
    assert "One moment: it is being gathered." in seen
    assert "Passphrase of the file" not in seen
    assert shown.sheet.primary.isHidden()
    assert holder().accessibleName() == "Back"
    press(ENTER)
    shown.waits.pop()()
    settle()
    assert "Passphrase of the file" in words_on(shown.screen)
    assert field.hasFocus()


def test_joined_it_asks_the_keeper_and_lets_all_be_read_anew(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(look, qtbot, tmp_path / "other")
    shown.store.close()
    keeper = Keeper(lambda: open_store(shown.home, HandClock()))
    clock = HandClock()
    made = join(shown.screen, look, Library(), shown.home, shown.preferences, clock, keeper)
    assert made is not None
    made.take()
    made.save(tmp_path / "x.html")
    qtbot.waitUntil(lambda: "It is saved" in words_on(shown.screen))
    with qtbot.waitSignal(keeper.replaced):
        made.replaced.emit()
    assert keeper.close()


def test_where_its_words_cannot_be_read_there_is_no_way(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(look, qtbot, tmp_path / "other")
    keeper = Keeper(lambda: shown.store)
    empty = Library(tmp_path)
    assert join(shown.screen, look, empty, shown.home, shown.preferences, shown.clock, keeper) is (
        None
    )
    keeper.close()
    shown.store.close()
