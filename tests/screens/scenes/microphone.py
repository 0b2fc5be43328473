"""The microphone in Settings, while it is tried."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.listening.standins import HandMicrophone, tone
from ui.preferences import Choices, Preferences
from ui.settings.microphone.presenter import MicrophonePresenter
from ui.settings.microphone.view import Try
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection


def _tried(setting: Setting) -> QWidget:
    preferences = Preferences(setting.home / "inturn.ini")
    preferences.choose(Choices(couple=COUPLE, welcomed=True))
    settings = SettingsPresenter(Library(), preferences, after=lambda _ms, _then: None)
    screen = SettingsScreen(setting.look, settings.languages)
    microphone = HandMicrophone()
    presenter = MicrophonePresenter(Library(), preferences, microphone, screen)
    settings.view_changed.connect(screen.show_view)
    presenter.view_changed.connect(screen.microphone.show_view)
    settings.open()
    settings.ask(OpenSection("microphone"))
    presenter.open()
    presenter.ask(Try())
    microphone.give(tone(0.1, height=1800))
    setting.keep.extend((settings, microphone))
    return Placed(setting.look, screen, "settings")


SCENES: dict[str, Builder] = {"settings-microphone": _tried}
