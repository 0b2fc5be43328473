"""The page of the microphone shows its view, and says what is pressed; it is closed when left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.listening.standins import HandMicrophone
from ui.microphone import Access
from ui.parts.drop_down import DropDown
from ui.preferences import Preferences
from ui.settings.microphone.joined import join
from ui.settings.microphone.page import MicrophonePage
from ui.settings.microphone.view import ChooseDevice, MicrophoneView, Try
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection, Section, Step
from ui.theme.comfort import Comfort
from ui.theme.look import Look

CLOSED = MicrophoneView(
    texts=("What it does.", "What becomes of it.", "When it is on."),
    devices=(("", "The usual one"), ("usb-1", "The one on the desk")),
    chosen="",
    state="It is closed.",
)
TRIED = replace(CLOSED, state="It is open.", trying=True, heard="It hears something", filled=4)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> MicrophonePage:
    page = MicrophonePage(look)
    qtbot.addWidget(page)
    page.show_view(CLOSED)
    page.resize(800, 700)
    page.show()
    return page


def button(page: MicrophonePage) -> QAbstractButton:
    (found,) = page.findChildren(QAbstractButton)
    return found


def test_one_button_begins_and_ends_the_trial(page: MicrophonePage) -> None:
    asked: list[object] = []
    page.wanted.connect(asked.append)
    assert button(page).accessibleName() == "Try it"
    button(page).click()
    page.show_view(TRIED)
    assert button(page).accessibleName() == "Stop"
    button(page).click()
    assert asked == [Try(), Try()]


def test_another_device_is_asked_for(page: MicrophonePage) -> None:
    asked: list[object] = []
    page.wanted.connect(asked.append)
    devices = page.findChildren(DropDown)[0]
    devices.setCurrentIndex(1)
    devices.activated.emit(1)
    assert asked == [ChooseDevice("usb-1")]


def test_where_there_is_none_there_is_nothing_to_try(page: MicrophonePage) -> None:
    page.show_view(replace(CLOSED, can_try=False, allow="Look in the settings."))
    assert not button(page).isEnabled()


class Settings:
    """The whole of Settings, with a microphone by hand."""

    def __init__(self, home: Path, look: Look, qtbot: QtBot) -> None:
        preferences = Preferences(home / "inturn.ini")
        self.settings = SettingsPresenter(Library(), preferences)
        self.screen = SettingsScreen(look, self.settings.languages)
        qtbot.addWidget(self.screen)
        self.settings.view_changed.connect(self.screen.show_view)
        self.screen.asked.connect(self.settings.ask)
        self.microphone = HandMicrophone()
        self.presenter = join(self.screen, Library(), preferences, self.microphone)
        self.settings.open()
        self.screen.resize(1280, 800)
        self.screen.show()

    def ask(self, *requests: object) -> None:
        for request in requests:
            self.screen.asked.emit(request)


def test_it_is_a_section_that_everybody_can_use(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    settings = Settings(tmp_path, look, qtbot)
    settings.ask(OpenSection(Section.MICROPHONE))
    assert settings.screen.microphone.isVisible()
    assert not audit(settings.screen, primary=settings.screen.primary)
    settings.screen.microphone.wanted.emit(Try())
    assert settings.microphone.is_open
    assert not audit(settings.screen, primary=settings.screen.primary)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everybody_can_read_how_to_allow_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot, scale: float
) -> None:
    with dressed(qapp, Comfort(scale=scale)) as look:
        settings = Settings(tmp_path, look, qtbot)
        settings.microphone.may = Access.DENIED
        settings.ask(OpenSection(Section.MICROPHONE))
        assert not audit(settings.screen, primary=settings.screen.primary)
        settings.screen.close()


def test_going_to_another_section_closes_it(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    settings = Settings(tmp_path, look, qtbot)
    settings.ask(OpenSection(Section.MICROPHONE))
    settings.screen.microphone.wanted.emit(Try())
    settings.ask(Step("scale", 1))
    assert settings.microphone.is_open
    settings.ask(OpenSection(Section.ABOUT))
    assert not settings.microphone.is_open


def test_where_its_words_are_torn_it_says_so(
    tmp_path: Path, look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(*_: object) -> None:
        raise ContentBroken([])

    monkeypatch.setattr("ui.settings.microphone.joined.MicrophonePresenter", torn)
    settings = Settings(tmp_path, look, qtbot)
    settings.ask(OpenSection(Section.MICROPHONE))
    assert settings.presenter is None
    assert not audit(settings.screen, primary=settings.screen.primary)
