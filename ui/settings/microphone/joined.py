"""Joins *Microphone* to what hears."""

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from ui.microphone import Microphone
from ui.preferences import Preferences
from ui.settings.microphone.presenter import MicrophonePresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection, Section


def join(
    screen: SettingsScreen, library: Library, preferences: Preferences, microphone: Microphone
) -> MicrophonePresenter | None:
    """Join it, and give the presenter: it is opened when it is seen, and stopped when it is not.

    Where its words cannot be read it says so, and the other sections are as they were.
    """
    try:
        presenter = MicrophonePresenter(library, preferences, microphone, screen)
    except ContentBroken:
        screen.microphone.show_torn()
        return None
    presenter.view_changed.connect(screen.microphone.show_view)
    screen.microphone.wanted.connect(presenter.ask)

    def turn(asked: object) -> None:
        match asked:
            case OpenSection(Section.MICROPHONE):
                presenter.open()
            case OpenSection():
                presenter.stop()
            case _:
                pass

    screen.asked.connect(turn)
    screen.microphone.show_view(presenter.view())
    return presenter
