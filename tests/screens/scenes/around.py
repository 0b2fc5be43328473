"""What is around a talk: welcome, Today as it changes, Settings, breathing, the dull page."""

from PySide6.QtWidgets import QWidget

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.prose import BreathWords, DullWords
from coach.people import Couple, Hue, Person, Shape
from coach.planning.memory import Practised
from coach.session.engine import advance, begin
from coach.session.events import GoOn, Tick
from coach.session.state import Session
from coach.store.glance import Glance
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.progress.entries import WEEKS
from tests.ui.talk.before import HandAfter
from ui.aside.breathing import BreathingPage
from ui.aside.hidden import HiddenPage
from ui.preferences import Choices, Preferences
from ui.settings.presenter import SettingsPresenter
from ui.settings.screen import SettingsScreen
from ui.settings.view import OpenSection
from ui.today.presenter import TodayPresenter
from ui.today.screen import TodayScreen
from ui.welcome.presenter import WelcomePresenter
from ui.welcome.screen import WelcomeScreen

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))
NOBODY = Couple()


def _preferences(setting: Setting, couple: Couple) -> Preferences:
    preferences = Preferences(setting.home / "inturn.ini")
    preferences.choose(Choices(couple=couple, comfort=setting.look.comfort, welcomed=True))
    setting.keep.append(preferences)
    return preferences


def _welcome(couple: Couple) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = WelcomePresenter(Library(), _preferences(setting, couple))
        setting.keep.append(presenter)
        return WelcomeScreen(setting.look, presenter.view())

    return build


def _stopped(clock: HandClock) -> Session:
    """A session in which the left side has spoken for a while."""
    session = begin(Library().walkthrough("say-it-back"), clock.now())
    session, _ = advance(session, GoOn(), clock.move(2))
    for _ in range(22):
        session, _ = advance(session, Tick(), clock.move(1))
    return session


def _today(*, waits: bool = False, practised: bool = False) -> Builder:
    def build(setting: Setting) -> QWidget:
        latest = WEEKS[:3] if practised else ()
        running = _stopped(setting.clock) if waits else None
        presenter = TodayPresenter(Library(), setting.clock, HandAfter())
        screen = TodayScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        sums = tuple(Practised(one.record.walkthrough, 1, one.record.began) for one in latest)
        glance = Glance(running=running, latest=latest, count=len(latest), practised=sums)
        presenter.show_glance(glance, Choices(couple=COUPLE, welcomed=True))
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "today")

    return build


def _settings(section: str) -> Builder:
    def build(setting: Setting) -> QWidget:
        preferences = _preferences(setting, COUPLE)
        folder = "/home/noor/.local/share/inturn"
        presenter = SettingsPresenter(Library(), preferences, HandAfter(), folder=folder)
        screen = SettingsScreen(setting.look, presenter.languages)
        presenter.view_changed.connect(screen.show_view)
        presenter.open()
        presenter.ask(OpenSection(section))
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "settings")

    return build


def _breathing(setting: Setting) -> QWidget:
    return BreathingPage(setting.look, setting.clock, Library().prose(BreathWords), COUPLE)


def _hidden(setting: Setting) -> QWidget:
    words = Library().prose(DullWords)
    return HiddenPage(setting.look, words.title, words.lists[0])


SCENES: dict[str, Builder] = {
    "welcome": _welcome(NOBODY),
    "welcome-names": _welcome(COUPLE),
    "today-first": _today(),
    "today": _today(practised=True),
    "today-waits": _today(waits=True, practised=True),
    "settings-comfort": _settings("comfort"),
    "settings-people": _settings("people"),
    "settings-about": _settings("about"),
    "breathing": _breathing,
    "hidden": _hidden,
}
