"""The microphone in Settings: closed, tried, and not allowed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from tests.screens.scenes.before import COUPLE, Placed
from tests.screens.setting import Builder, Setting
from tests.ui.listening.standins import HandMicrophone, tone
from ui.microphone import Access
from ui.preferences import Choices, Preferences
from ui.settings.microphone.presenter import MicrophonePresenter
from ui.settings.microphone.view import Try
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection


def _page(do: Callable[[MicrophonePresenter, HandMicrophone], None]) -> Builder:
    """Give the page after ``do``."""

    def build(setting: Setting) -> QWidget:
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
        do(presenter, microphone)
        setting.keep.extend((settings, microphone))
        return Placed(setting.look, screen, "settings")

    return build


def _closed(_: MicrophonePresenter, __: HandMicrophone) -> None:
    pass


def _tried(presenter: MicrophonePresenter, microphone: HandMicrophone) -> None:
    presenter.ask(Try())
    microphone.give(tone(0.1, height=1800))


def _not_allowed(presenter: MicrophonePresenter, microphone: HandMicrophone) -> None:
    microphone.may = Access.DENIED
    presenter.ask(Try())


SCENES: dict[str, Builder] = {
    "settings-microphone": _page(_closed),
    "settings-microphone-not-allowed": _page(_not_allowed),
    "settings-microphone-tried": _page(_tried),
}
