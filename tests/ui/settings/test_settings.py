"""Settings: everything acts at once, and can be put back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.people import Hue, Shape, Side
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.looks import look_of
from ui.parts.drop_down import DropDown
from ui.parts.pills import Pill
from ui.parts.segmented import Segment
from ui.preferences import Preferences
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.steps import PACES, SCALES, VOLUMES, nearest, pace_words, scale_words, volume_words
from ui.settings.view import (
    AskErase,
    Choose,
    EraseAll,
    KeepAll,
    Leave,
    NameIt,
    OpenFolder,
    OpenSection,
    PlayOne,
    PutBack,
    Step,
    SwapSides,
    TakeShape,
    TurnSound,
    TypeWord,
    Undo,
)
from ui.sound import Tone
from ui.theme.comfort import Comfort, Motion, Theme
from ui.theme.look import Look


class Page:
    """Settings with their preferences, and an *after* that a test lets pass."""

    def __init__(self, home: Path, language: str = "en") -> None:
        self.preferences = Preferences(home / "inturn.ini")
        self.later: list[Callable[[], None]] = []
        self.presenter = SettingsPresenter(
            Library(language=language),
            self.preferences,
            after=lambda _ms, then: self.later.append(then),
            folder="/home/noor/inturn",
        )
        self.presenter.open()


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Page:
    return Page(tmp_path)


def test_the_text_grows_at_once(page: Page) -> None:
    page.presenter.ask(Step("scale", SCALES.index(1.5)))
    assert page.preferences.choices.comfort.scale == 1.5
    assert page.presenter.view().comfort.scale == SCALES.index(1.5)


@pytest.mark.parametrize("theme", [*Theme])
def test_every_look_can_be_chosen(page: Page, theme: Theme) -> None:
    page.presenter.ask(Choose("theme", theme.value))
    assert page.preferences.choices.comfort.theme is theme


def test_movement_digits_pace_and_volume_act_at_once(page: Page) -> None:
    for request in (
        Choose("motion", "still"),
        Choose("digits", "digits"),
        Step("pace", PACES.index(3.0)),
        Step("volume", VOLUMES.index(0.0)),
    ):
        page.presenter.ask(request)
    chosen = page.preferences.choices
    assert chosen.comfort.motion is Motion.STILL
    assert (chosen.digits, chosen.pace, chosen.sounds.volume) == (True, 3.0, 0.0)


@pytest.mark.parametrize("tone", [*Tone])
def test_each_tone_is_turned_on_and_off(page: Page, tone: Tone) -> None:
    page.presenter.ask(TurnSound(tone.value, on=True))
    assert tone.value in page.presenter.view().comfort.sounds
    page.presenter.ask(TurnSound(tone.value, on=False))
    assert tone.value not in page.presenter.view().comfort.sounds


def test_a_tone_can_be_heard(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.presenter.tone_asked):
        page.presenter.ask(PlayOne())


def test_a_computer_without_sound_is_told_of(page: Page) -> None:
    page.presenter.open(no_sound=True)
    assert page.presenter.view().comfort.no_sound == "No loudspeaker found"


def test_names_shapes_colours_and_sides(page: Page) -> None:
    page.presenter.ask(NameIt(Side.ONE, "Noor"))
    page.presenter.ask(TakeShape(Side.ONE, Shape.SQUARE))
    page.presenter.ask(Choose("hues", "clay"))
    couple = page.preferences.choices.couple
    assert (couple.one.name, couple.one.shape, couple.one.hue) == ("Noor", Shape.SQUARE, Hue.CLAY)
    assert (couple.two.shape, couple.two.hue) == (Shape.CIRCLE, Hue.LAGOON)
    page.presenter.ask(SwapSides())
    assert page.preferences.choices.couple == couple.swapped()


def test_ink_only_is_for_both(page: Page) -> None:
    page.presenter.ask(Choose("hues", "ink"))
    couple = page.preferences.choices.couple
    assert couple.one.hue is couple.two.hue is Hue.INK


def test_everything_can_be_put_back_and_that_undone(page: Page) -> None:
    before = page.preferences.choices
    page.presenter.ask(Choose("theme", "dark"))
    changed = page.preferences.choices
    page.presenter.ask(PutBack())
    assert page.preferences.choices == before
    assert page.presenter.view().note
    page.presenter.ask(Undo())
    assert page.preferences.choices == changed
    assert not page.presenter.view().note


def test_the_note_goes_after_its_time_and_undo_with_it(page: Page) -> None:
    page.presenter.ask(Choose("theme", "dark"))
    page.presenter.ask(PutBack())
    for then in page.later:
        then()
    assert not page.presenter.view().note
    page.presenter.ask(Undo())
    assert page.preferences.choices.comfort.theme is Theme.SYSTEM


def test_there_is_nothing_to_put_back_at_first(page: Page) -> None:
    assert not page.presenter.view().changed
    page.presenter.ask(PutBack())
    assert not page.presenter.view().note


def test_a_garbled_preference_stands_at_the_nearest_step(page: Page) -> None:
    assert nearest(SCALES, 1.07) == 1
    assert len(scale_words()) == len(SCALES)
    assert len(pace_words()) == len(PACES)
    assert len(volume_words()) == len(VOLUMES)


def screen_of(page: Page, qtbot: QtBot, look: Look | None = None) -> SettingsScreen:
    """A screen that is joined to its presenter, as the window does it."""
    screen = SettingsScreen(look or look_of(), page.presenter.languages)
    qtbot.addWidget(screen)
    page.presenter.view_changed.connect(screen.show_view)
    screen.asked.connect(page.presenter.ask)
    page.presenter.open()
    screen.resize(1024, 768)
    screen.show()
    QApplication.processEvents()
    screen.focus()
    return screen


def test_arrows_go_through_the_sections(page: Page, qtbot: QtBot) -> None:
    screen = screen_of(page, qtbot)
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Down)
    assert page.presenter.view().title == "People and sides"


def test_in_a_narrow_window_the_sections_are_one_drop_down_that_arrows_go_through(
    page: Page, qtbot: QtBot
) -> None:
    screen = screen_of(page, qtbot)
    screen.resize(880, 768)
    menu = screen.findChildren(DropDown)[0]
    qtbot.waitUntil(menu.isVisible)
    assert not any(pill.isVisible() for pill in screen.findChildren(Pill))
    screen.focus()
    QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Down)
    assert page.presenter.view().title == "People and sides"
    assert menu.chosen == "people"
    screen.resize(1280, 768)
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_back_to_today(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.presenter.left):
        page.presenter.ask(Leave())


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("section", ["comfort", "people"])
def test_settings_can_be_used_by_everybody(
    page: Page, qtbot: QtBot, qapp: QApplication, section: str, scale: float
) -> None:
    with dressed(qapp, Comfort(scale=scale)) as look:
        screen = screen_of(page, qtbot, look)
        page.presenter.ask(OpenSection(section))
        QApplication.processEvents()
        assert audit(screen, primary=screen.primary, regions=(screen.bar,)) == []


# your data, and about


def test_the_folder_is_named_and_can_be_opened(page: Page, qtbot: QtBot) -> None:
    page.presenter.ask(OpenSection("data"))
    assert page.presenter.view().title == "Your data"
    assert page.presenter.view().data.folder == "/home/noor/inturn"
    with qtbot.waitSignal(page.presenter.folder_asked):
        page.presenter.ask(OpenFolder())


def test_nothing_is_erased_before_the_word_stands_there(page: Page, qtbot: QtBot) -> None:
    page.presenter.ask(AskErase())
    with qtbot.assertNotEmitted(page.presenter.erase_asked):
        page.presenter.ask(EraseAll())
        page.presenter.ask(TypeWord("eras"))
        page.presenter.ask(EraseAll())
    sheet = page.presenter.view().sheet
    assert sheet is not None
    assert (sheet.primary, sheet.ready) == ("Type the word first", False)
    page.presenter.ask(TypeWord(" Erase "))
    with qtbot.waitSignal(page.presenter.erase_asked):
        page.presenter.ask(EraseAll())


def test_to_keep_everything_forgets_what_was_typed(page: Page, qtbot: QtBot) -> None:
    page.presenter.ask(AskErase())
    page.presenter.ask(TypeWord("erase"))
    page.presenter.ask(KeepAll())
    assert page.presenter.view().sheet is None
    with qtbot.assertNotEmitted(page.presenter.erase_asked):
        page.presenter.ask(EraseAll())


def test_what_others_made_is_named_with_its_licence(page: Page) -> None:
    names = [name for name, _, _ in page.presenter.view().about.licences]
    assert "Lucide" in names
    assert "Qt and PySide6" in names


def test_a_language_is_chosen_and_spoken_from_the_next_start(page: Page) -> None:
    comfort = page.presenter.view().comfort
    assert (comfort.language, comfort.language_note) == ("system", "")
    assert page.presenter.languages == (("en", "English"), ("es", "Español"))
    page.presenter.ask(Choose("language", "es"))
    assert page.preferences.choices.language == "es"
    comfort = page.presenter.view().comfort
    assert comfort.language == "es"
    assert comfort.language_note == "In Turn hablará español desde el próximo inicio."
    page.presenter.ask(Choose("language", "system"))
    assert page.preferences.choices.language == ""
    assert page.presenter.view().comfort.language_note == ""


def test_a_language_that_is_spoken_says_what_is_still_english(tmp_path: Path, qtbot: QtBot) -> None:
    page = Page(tmp_path, "es")
    page.presenter.ask(Choose("language", "es"))
    note = page.presenter.view().comfort.language_note
    assert note == "What is not translated yet stays in English"
    page.presenter.ask(Choose("language", "en"))
    note = page.presenter.view().comfort.language_note
    assert note == "In Turn speaks English from its next start on."


def test_the_language_is_kept(page: Page, tmp_path: Path) -> None:
    page.presenter.ask(Choose("language", "es"))
    assert Preferences(tmp_path / "inturn.ini").choices.language == "es"


def test_a_language_is_chosen_by_keyboard(page: Page, qtbot: QtBot) -> None:
    screen = screen_of(page, qtbot)
    first = screen.findChildren(Segment)[0]
    first.setFocus()
    for segment in screen.findChildren(Segment)[:2]:
        QTest.keyClick(segment, Qt.Key.Key_Right)
    assert page.preferences.choices.language == "es"
