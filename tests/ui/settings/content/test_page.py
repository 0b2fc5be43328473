"""Content in Settings by keyboard alone, by the audit, and joined as the application does it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.store import open_store
from tests.coach.content import samples
from tests.coach.content.packs.made import CARDS, as_zip, deck, pack
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.settings.content.shared import Sharing
from tests.ui.talk.screens import ENTER, Window, holder, press, pressed, settle, words_on
from ui.actions import Deed, Where
from ui.keeper import Keeper
from ui.parts.drop_down import DropDown
from ui.parts.text import Text
from ui.preferences import Preferences
from ui.settings.content.joined import choose_cards, choose_pack, choose_place, join
from ui.settings.content.view import Add, ChooseCards, ChoosePack, RemovePack, SaveCards
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Sharing):
    """Settings, open at Content, in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, home: Path, width: int = 1080) -> None:
        super().__init__(home)
        self.settings = SettingsPresenter(Library(), Preferences(home / "inturn.ini"))
        self.screen = SettingsScreen(look, self.settings.languages)
        self.settings.view_changed.connect(self.screen.show_view)
        self.screen.asked.connect(self.settings.ask)
        self.presenter.view_changed.connect(self.screen.show_content)
        self.screen.content.asked.connect(self.presenter.ask)
        self.settings.open()
        self.screen.show_content(self.view)
        self.settings.ask(OpenSection("content"))
        self.window = Window(self.screen, Where.PLACE)
        qtbot.addWidget(self.window)
        self.window.resize(width, 800)
        self.window.show()
        self.window.activateWindow()
        settle()
        self.screen.focus()

    def audited(self) -> list[Finding]:
        content = self.screen.content
        primary = content.primary if content.looks else self.screen.primary
        return audit(self.screen, primary=primary, regions=(self.screen.bar,))

    def put_away(self) -> None:
        self.store.close()


@pytest.fixture
def shown(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    made = Shown(look, qtbot, tmp_path / "home")
    yield made
    made.put_away()


def zipped(folder: Path) -> Path:
    cards = (*CARDS, ("blames", "Honestly, you never help at night."))
    return as_zip(folder / "new-baby.zip", pack(short_nights=deck(*cards)))


def test_a_pack_is_added_by_enter_and_taken_back_by_undo(shown: Shown, tmp_path: Path) -> None:
    assert "Back to Today" in words_on(shown.screen)
    shown.presenter.look_at_pack(zipped(tmp_path))
    settle()
    words = words_on(shown.screen)
    assert "Look before you add" in words
    assert "Card 4 says “you never”" in words
    assert "Back to Today" not in words
    press(ENTER)
    assert "“New baby” was added." in words_on(shown.screen)
    assert "Content" in words_on(shown.screen)
    assert shown.screen.act(Deed.UNDO)
    assert shown.view.home.added == ()
    assert "Back to Today" in words_on(shown.screen)


def test_the_keyboard_goes_to_the_dark_button_and_back_to_the_ways_in(
    shown: Shown, tmp_path: Path
) -> None:
    pressed(shown.screen, "A pack …").setFocus()
    shown.presenter.look_at_pack(zipped(tmp_path))
    settle()
    assert holder() is shown.screen.content.primary
    press(ENTER)
    assert holder() is pressed(shown.screen, "A pack …")
    pressed(shown.screen, "Remove").setFocus()
    press(ENTER)
    assert holder() is pressed(shown.screen, "A pack …")


def test_every_button_asks_for_what_it_says(shown: Shown, tmp_path: Path) -> None:
    for words in ("A pack …", "A folder …", "A file …", "As a table …", "For Anki …"):
        pressed(shown.screen, words).click()
    assert shown.said == [
        ("pack", False),
        ("pack", True),
        ("cards",),
        ("place", ".csv", "Cards"),
        ("place", ".apkg", "Cards"),
    ]
    shown.presenter.look_at_pack(zipped(tmp_path))
    pressed(shown.screen, "Take another file").click()
    assert shown.said[-1] == ("cards",)
    pressed(shown.screen, "Not now").click()
    assert shown.view.look is None


def test_a_row_opens_to_be_read_and_folds_again(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.look_at_pack(zipped(tmp_path))
    settle()
    pressed(shown.screen, "Read").click()
    settle()
    assert any(CARDS[0][1] in words for words in words_on(shown.screen))
    pressed(shown.screen, "Fold up").click()
    settle()
    assert not any(CARDS[0][1] in words for words in words_on(shown.screen))


def test_a_pack_is_removed_by_its_own_button(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.look_at_pack(zipped(tmp_path))
    shown.ask(Add())
    settle()
    remove = pressed(shown.screen, "Remove")
    assert remove.accessibleName() == "Remove New baby"
    remove.click()
    assert shown.view.home.added == ()


def test_where_nothing_can_be_added_the_way_is_another_file(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"no zip")
    shown.presenter.look_at_pack(tmp_path / "a.zip")
    settle()
    assert "This pack cannot be added" in words_on(shown.screen)
    press(ENTER)
    assert shown.said[-1] == ("pack", False)


def test_other_sections_are_as_they_were(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.look_at_pack(zipped(tmp_path))
    shown.settings.ask(OpenSection("people"))
    settle()
    words = words_on(shown.screen)
    assert {"Swap sides", "Back to Today"} <= set(words)
    assert "Not now" not in words
    shown.settings.ask(OpenSection("content"))
    settle()
    assert "Not now" in words_on(shown.screen)
    assert "Swap sides" not in words_on(shown.screen)


def test_trouble_is_said_on_the_page(shown: Shown, tmp_path: Path) -> None:
    shown.presenter.look_at_cards(tmp_path / "gone.csv")
    settle()
    assert any("gone.csv could not be opened" in words for words in words_on(shown.screen))


@pytest.mark.parametrize(("width", "scale"), [(1080, 1.0), (700, 1.0), (1024, 2.0)])
def test_both_forms_of_the_page_pass_the_audit(
    look: Look, qtbot: QtBot, tmp_path: Path, width: int, scale: float
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, tmp_path / "home", width)
    assert shown.audited() == []
    shown.presenter.look_at_pack(zipped(tmp_path))
    settle()
    assert shown.audited() == []
    shown.ask(Add(), RemovePack("none"))
    shown.presenter.open()
    settle()
    assert shown.audited() == []
    shown.put_away()


def test_the_computers_own_dialogs_are_asked(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "ours.csv").write_text("text\nTea?\n", "utf-8")
    asked = {
        str(zipped(tmp_path)): lambda: choose_pack(shown.presenter, shown.screen, folder=False),
        str(tmp_path / "none"): lambda: choose_pack(shown.presenter, shown.screen, folder=True),
        str(tmp_path / "ours.csv"): lambda: choose_cards(shown.presenter, shown.screen),
    }
    for file, choose in asked.items():
        choose()
        dialog = shown.screen.findChildren(QFileDialog)[-1]
        dialog.fileSelected.emit(file)
        dialog.reject()
        assert shown.view.look is not None
        shown.presenter.open()
    choose_place(shown.presenter, shown.screen, ".csv", "Cards")
    dialog = shown.screen.findChildren(QFileDialog)[-1]
    assert dialog.defaultSuffix() == "csv"
    dialog.fileSelected.emit(str(tmp_path / "out.csv"))
    dialog.reject()
    assert (tmp_path / "out.csv").is_file()


def test_it_is_joined_as_the_application_does_it(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    screen = SettingsScreen(look, (("en", "English"),))
    keeper = Keeper(lambda: open_store(tmp_path, HandClock()))
    presenter = join(screen, Library(), tmp_path, HandClock(), keeper)
    assert presenter is not None
    screen.asked.emit(OpenSection("content"))
    decks = screen.findChild(DropDown)
    assert decks is not None
    qtbot.waitUntil(lambda: decks.count() > 2)
    presenter.open()
    for request in (ChooseCards(), ChoosePack(), SaveCards(".csv")):
        screen.content.asked.emit(request)
    dialogs = screen.findChildren(QFileDialog)
    assert len(dialogs) == 3
    for dialog in dialogs:
        dialog.reject()
    assert keeper.close()
    shiboken6.delete(screen)


def test_where_its_words_are_torn_the_page_says_so_and_settings_open(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    screen = SettingsScreen(look, (("en", "English"),))
    keeper = Keeper(lambda: open_store(tmp_path, HandClock()))
    content = samples.pack(tmp_path)
    (content / "en" / "sharing.toml").write_text("torn = ", "utf-8")
    assert join(screen, Library(content), tmp_path, HandClock(), keeper) is None
    said = [text.text() for text in screen.content.findChildren(Text)]
    assert any("Help says which file" in words for words in said)
    assert keeper.close()
    shiboken6.delete(screen)
