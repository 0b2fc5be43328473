"""Makes each place when it is opened for the first time, and joins its presenter to its page."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QWidget

from coach.clock import Clock
from coach.content.library import Library
from ui.keeper import Keeper
from ui.parts.rail import Place
from ui.preferences import Preferences
from ui.theme.look import Look

if TYPE_CHECKING:
    from coach.session.state import Carried, Session
    from coach.store.glance import Glance
    from ui.microphone import Microphone
    from ui.previewing import Begin
    from ui.sound import Tone
    from ui.today.presenter import TodayPresenter
    from ui.today.view import Way

# Every import in a function here is late on purpose: a place costs nothing until it is opened.
# ruff: noqa: PLC0415


#: Places that no item of the rail leads to, and the item that is lit meanwhile.
WITHIN: Mapping[str, str] = {"plan": "today"}

#: Where in Talk to begin: at the talks for one.
ALONE = "alone"

#: Where in Say it to begin: at the list of drills; any other word is that drill itself.
DRILLS = "drills"

#: Places that one comes back to from breathing, and where in them; from all others to Today.
BREATHES: Mapping[str, tuple[str, str]] = {"say": ("say", DRILLS), "reflect": ("reflect", "")}


class Desk(msgspec.Struct, frozen=True):
    """What places work with: one of each, handed on, never looked up.

    ``home`` is the folder; ``hear`` is a recording in the place of the microphone.
    """

    home: Path
    clock: Clock
    look: Look
    preferences: Preferences
    library: Library
    keeper: Keeper
    hear: Path | None = None

    def microphone(self, owner: QObject) -> "Microphone":
        """Make the microphone for whoever needs one: closed, and with nothing loaded for it."""
        if self.hear is not None:
            from ui.played import PlayedMicrophone

            return PlayedMicrophone(self.hear, self.clock, owner)
        from ui.microphone import SystemMicrophone

        return SystemMicrophone(self.clock, owner)


class Ways(Protocol):
    """The ways that lead out of a place; the application is what they lead through."""

    def open(self, key: str, begin: str = "") -> None:
        """Go to a place; ``begin`` says where in it."""
        ...

    def open_talk(self, name: str, solo: bool, carried: "Carried | None" = None) -> None:
        """Go to the first page of a talk, perhaps with a sentence to take along."""
        ...

    def bring(self, key: str, what: object) -> None:
        """Go to a place, and hand it something over: in memory, and nowhere else."""
        ...

    def go_on(self, restart: bool, gate_first: bool) -> None:
        """Take up the talk that waits."""
        ...

    def let_go(self) -> None:
        """Let the talk that waits go, words and all."""
        ...

    def keep_again(self, session: "Session") -> None:
        """Undo that."""
        ...

    def take_way(self, way: "Way") -> None:
        """Take a quiet way of Today."""
        ...

    def breathe(self) -> None:
        """Show breathing for a while."""
        ...

    def preview(self, begin: "Begin | None" = None, back: Callable[[], None] | None = None) -> None:
        """Show how a talk goes; it leads on as said, else into a first talk or to Today."""
        ...

    def hide(self) -> None:
        """Put the dull page in front of everything, at once."""
        ...

    def open_folder(self) -> None:
        """Show the data folder in the computer's own way."""
        ...

    def erase(self) -> None:
        """Erase everything, and begin anew."""
        ...

    def play(self, tone: "Tone") -> None:
        """Let a tone be heard."""
        ...


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A place that was made: its page, and what is done each time it is shown.

    What is handed to ``shown`` is where in the place to begin, empty for the beginning.
    """

    page: QWidget
    shown: Callable[[str], None]
    #: Done when the window is hidden at once: what somebody typed here is dropped.
    hidden: Callable[[], None] = lambda: None
    #: Done as soon as another page is shown in its place, whichever way led there.
    left: Callable[[], None] = lambda: None
    #: Done before the program ends.
    closed: Callable[[], None] = lambda: None
    #: Takes what was brought here from another place, before it is shown.
    brought: Callable[[object], None] = lambda _: None


def rail_places() -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """Give the places as the rail names them: from its top, and at its foot."""
    tr = QCoreApplication.translate
    listed = (
        Place("today", "sun", tr("Rail", "Today")),
        Place("talk", "messages-square", tr("Rail", "Talk")),
        Place("say", "pen-line", tr("Rail", "Say it")),
        Place("cards", "layers", tr("Rail", "Cards")),
        Place("rehearse", "drama", tr("Rail", "Rehearse")),
        Place("reflect", "notebook-pen", tr("Rail", "Reflect")),
        Place("progress", "sprout", tr("Rail", "Progress")),
    )
    foot = (
        Place("help", "life-buoy", tr("Rail", "Help & safety")),
        Place("settings", "settings", tr("Rail", "Settings")),
    )
    return listed, foot


def open_today(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Today. What the store knows beyond the first glance is asked for when it is shown."""
    from coach.store.glance import glance
    from ui.today.presenter import TodayPresenter
    from ui.today.screen import TodayScreen

    screen = TodayScreen(desk.look)
    presenter = TodayPresenter(desk.library, desk.clock, parent=owner)
    presenter.view_changed.connect(screen.show_view)
    # First of all: where its words cannot be read, nothing may be told to it later.
    presenter.show_glance(glance(desk.home), desk.preferences.choices)
    presenter.talk_asked.connect(ways.open_talk)
    presenter.go_on_asked.connect(ways.go_on)
    presenter.let_go_asked.connect(ways.let_go)
    presenter.kept_again.connect(ways.keep_again)
    presenter.way_taken.connect(ways.take_way)
    presenter.plan_asked.connect(lambda begin: ways.open("plan", begin))
    presenter.place_asked.connect(ways.open)
    _keep_what_today_says(desk.keeper, presenter)
    screen.asked.connect(presenter.ask)
    desk.preferences.changed.connect(lambda: presenter.show_choices(desk.preferences.choices))
    desk.keeper.trouble_changed.connect(presenter.show_trouble)
    desk.keeper.noticed.connect(presenter.show_notices)

    def shown(_: str) -> None:
        deeds = presenter.deeds

        def answered(known: "tuple[Glance, tuple[str, ...]]") -> None:
            if deeds == presenter.deeds:
                presenter.know(known)
            else:  # somebody was faster than the disk: what they did must not come back
                shown("")

        # On the keeper's thread, so after all that is still to be written.
        desk.keeper.ask(lambda store: (glance(store.home), store.later.all()), answered)

    return Opened(page=screen, shown=shown)


def _keep_what_today_says(keeper: Keeper, presenter: "TodayPresenter") -> None:
    """Write down what is answered, passed over and taken out on Today, and its undoing."""
    presenter.passed_over.connect(
        lambda name, at: keeper.ask(lambda store: store.leanings.pass_over(name, at), None)
    )
    presenter.answered.connect(
        lambda agreed, outcome, at: keeper.ask(
            lambda store: store.agreements.answer(agreed, outcome, at), None
        )
    )
    presenter.asked_again.connect(
        lambda agreed: keeper.ask(lambda store: store.agreements.rewrite(agreed), None)
    )
    presenter.taken_out.connect(
        lambda booked: keeper.ask(lambda store: store.plans.remove(booked), None)
    )
    presenter.booked_again.connect(
        lambda booked: keeper.ask(lambda store: store.plans.restore(booked), None)
    )


def open_library(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the library of talks."""
    from ui.talk.library.presenter import LibraryPresenter
    from ui.talk.library.screen import LibraryScreen
    from ui.talk.library.view import InCompany

    screen = LibraryScreen(desk.look)
    presenter = LibraryPresenter(desk.library, owner)
    presenter.view_changed.connect(screen.show_view)
    presenter.walkthrough_chosen.connect(ways.open_talk)
    screen.asked.connect(presenter.ask)
    screen.show_view(presenter.view())

    def shown(begin: str) -> None:
        if begin == ALONE:
            presenter.ask(InCompany(solo=True))
        desk.keeper.ask(lambda store: store.later.all(), presenter.set_kept)

    return Opened(page=screen, shown=shown)


def open_say(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Say it, with the thread that reads: it begins to load once the place is shown."""
    from ui.saying import joined

    return joined(desk, ways, owner)


def open_cards(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Cards. What is kept about them comes from the keeper whenever it is shown."""
    from ui.carding import joined

    return joined(desk, ways, owner)


def open_rehearse(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Rehearse, with the thread that reads. A run that was left waits in it."""
    from ui.rehearsing import joined

    return joined(desk, ways, owner)


def open_plan(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make the planner."""
    from ui.planning import joined

    return joined(desk, ways, owner)


def open_reflect(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Reflect, closed: a book is opened in it by its owner alone."""
    from ui.reflecting import joined

    return joined(desk, ways, owner)


def open_progress(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Progress. What was practised comes from the keeper whenever it is shown."""
    from ui.progressing import joined

    return joined(desk, ways, owner)


def open_help(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Help & safety, with the numbers of this computer's country first."""
    from PySide6.QtCore import QLocale

    from ui.help.presenter import HelpPresenter
    from ui.help.screen import HelpScreen

    screen = HelpScreen(desk.look)
    territory = QLocale.territoryToString(QLocale.system().territory())
    presenter = HelpPresenter(desk.library, territory, owner, folder=str(desk.home))
    presenter.view_changed.connect(screen.show_view)
    presenter.today_asked.connect(lambda: ways.open("today"))
    presenter.hide_asked.connect(ways.hide)
    screen.asked.connect(presenter.ask)

    def shown(begin: str) -> None:
        presenter.show_country(desk.preferences.choices.country)
        presenter.show_couple(desk.preferences.choices.couple)
        presenter.open(begin)

    return Opened(page=screen, shown=shown)


def open_settings(desk: Desk, ways: Ways, owner: QObject) -> Opened:
    """Make Settings."""
    from ui.settings.content.joined import join
    from ui.settings.data.joined import join as join_data
    from ui.settings.given import Given
    from ui.settings.microphone.joined import join as join_microphone
    from ui.settings.presenter import SettingsPresenter
    from ui.settings.screen import SettingsScreen
    from ui.settings.taking.joined import WAYS
    from ui.settings.taking.joined import join as join_taking
    from ui.settings.together.joined import join as join_together

    presenter = SettingsPresenter(
        desk.library, desk.preferences, parent=owner, folder=str(desk.home)
    )
    screen = SettingsScreen(desk.look, presenter.languages)
    presenter.view_changed.connect(screen.show_view)
    presenter.tone_asked.connect(ways.play)
    presenter.folder_asked.connect(ways.open_folder)
    presenter.erase_asked.connect(ways.erase)
    presenter.left.connect(lambda: ways.open("today"))
    screen.asked.connect(presenter.ask)
    content = join(screen, desk.library, desk.home, desk.clock, desk.keeper)
    taking = join_taking(screen, desk.look, desk.library, desk.home, desk.preferences,
                         desk.clock, desk.keeper)  # fmt: skip
    there = frozenset() if taking is None else WAYS
    data, data_opened = join_data(screen, desk.library, desk.clock, desk.keeper, there)
    if data is not None and taking is not None:
        data.move_asked.connect(taking.move)
        data.take_asked.connect(taking.take)
        taking.replaced.connect(data.open)
    together_opened = join_together(screen, desk.library, desk.clock, desk.keeper)
    microphone = join_microphone(screen, desk.library, desk.preferences, desk.microphone(screen))

    given = Given(content, taking)

    def shown(begin: str) -> None:
        presenter.open(section=begin or given.section)
        if content is not None and screen.content.isVisibleTo(screen):
            content.open()
        if microphone is not None and screen.microphone.isVisibleTo(screen):
            microphone.open()
        if screen.data.isVisibleTo(screen):
            data_opened()
        if screen.together.isVisibleTo(screen):
            together_opened()
        if given.section:  # later: a sheet takes the keyboard, which the page is given first
            QTimer.singleShot(0, screen, given.show)

    def stopped() -> None:
        if microphone is not None:
            microphone.stop()

    return Opened(
        page=screen, shown=shown, brought=given.take, hidden=stopped, left=stopped, closed=stopped
    )


#: What makes each place, by its key.
MAKERS: Mapping[str, Callable[[Desk, Ways, QObject], Opened]] = {
    "today": open_today,
    "talk": open_library,
    "say": open_say,
    "cards": open_cards,
    "rehearse": open_rehearse,
    "plan": open_plan,
    "reflect": open_reflect,
    "progress": open_progress,
    "help": open_help,
    "settings": open_settings,
}
