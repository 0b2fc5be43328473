"""What stands beside the way for a moment: breathing, the dull page, the keys, the tones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from coach.content.prose import (
    BreathWords,
    DamageWords,
    DullWords,
    GuideWords,
    ProblemsWords,
    WindowWords,
)
from coach.progress.sitting import Did
from coach.session.happenings import What
from coach.store.mending.damage import Answer
from ui.actions import EVERYWHERE, rows_for
from ui.sitting import keep_sitting
from ui.sound import Chimes, Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from coach.errors import Problem
    from coach.store.mending.damage import Damaged
    from ui.aside.breathing import BreathingPage
    from ui.aside.damaged.page import DamagePage
    from ui.aside.damaged.view import Choice
    from ui.aside.problem_page import ProblemPage
    from ui.aside.problem_view import Way
    from ui.help.keys_sheet import KeysSheet
    from ui.main_window import MainWindow
    from ui.places import Desk
    from ui.shell import Shell

#: What the sheet of keys says of a page that fills the window, by the page's type.
_ROOMS = {
    "FirstPageScreen": "before",
    "GateScreen": "before",
    "RoomScreen": "room",
    "BreathingPage": "calm",
}

#: From so many ms on, steady breath is something that was practised.
_BREATH = 60_000

_TONES = {
    What.FLOOR_OPENED: Tone.YOUR_TURN,
    What.NEARLY_TIME: Tone.NEARLY_TIME,
    What.TIME_IS_UP: Tone.REST,
    What.REST_OVER: Tone.REST,
}


def tone_for(what: What) -> Tone | None:
    """Give the tone of a happening, None where nothing sounds."""
    return _TONES.get(what)


class Asides(QObject):
    """Shows them in the window, and takes them away again."""

    #: A place is to be shown again.
    place_asked = Signal(str)

    def __init__(self, desk: Desk, shell: Shell, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shell = shell
        self._window = window
        self._name = shell.windowTitle()
        self._dull: QWidget | None = None
        self._times_hidden = 0
        self._told: set[Problem] = set()
        self._working: DamagePage | None = None
        self._breathing: BreathingPage | None = None
        self._back: Callable[[], None] = self._to_today
        self._breathes_since = 0
        self.chimes = Chimes(parent=self)
        desk.preferences.changed.connect(self._take_sounds)
        self._take_sounds()

    @property
    def hidden(self) -> bool:
        """Whether the dull page is before everything."""
        return self._dull is not None

    def breathe(self, back: Callable[[], None]) -> None:
        """Show breathing; ``back`` is called when somebody has had enough."""
        couple = self._desk.preferences.choices.couple
        self._back = back
        if self._breathing is None:
            from ui.aside.breathing import BreathingPage  # noqa: PLC0415 - when needed

            words = self._desk.library.prose(BreathWords)
            page = BreathingPage(self._desk.look, self._desk.clock, words, couple)
            page.done.connect(self._go_back)
            self._breathing = page
        self._breathing.begin(couple)
        self._breathes_since = self._desk.clock.now().steady
        self._window.show_room(self._breathing)
        self._breathing.focus()

    def hide(self) -> None:
        """Put a dull list before everything, and be still."""
        from ui.aside.hidden import HiddenPage  # noqa: PLC0415 - when needed

        words = self._desk.library.find(DullWords)  # torn or not, the window is hidden
        title = words.title if words else QCoreApplication.translate("Hidden", "List")
        items = words.lists[self._times_hidden % len(words.lists)] if words else ()
        self._times_hidden += 1
        self.chimes.set_hidden(True)
        self._shell.setWindowTitle(title)
        dull = HiddenPage(self._desk.look, title, items)
        self._dull = dull
        self._window.show_room(dull)
        dull.focus()

    def come_back(self) -> None:
        """Show Today, never what was hidden."""
        dull, self._dull = self._dull, None
        self.chimes.set_hidden(False)
        self._shell.setWindowTitle(self._name)
        self._to_today()
        if dull is not None:
            self._window.drop(dull)

    def show_keys(self, place: str) -> KeysSheet | None:
        """Open the sheet with the keys of the page that is shown; ``place`` if it is one."""
        from ui.help.keys_sheet import (  # noqa: PLC0415 - when needed
            KeysSheet,
            KeysSheetView,
            leading_to,
        )

        page, where = self._window.page, self._window.where
        open_already = page is not None and any(
            sheet.isVisible() for sheet in page.findChildren(KeysSheet)
        )
        if page is None or self.hidden or open_already:
            return None
        tr = QCoreApplication.translate
        own = getattr(page, "works", None)
        works = None if own is None else EVERYWHERE | own
        kind = place or _ROOMS.get(type(page).__name__, "other")
        talk = kind == "room"
        back = tr("Keys", "Back to the talk") if talk else tr("Keys", "Back to the page")
        words = self._desk.library.find(WindowWords)
        line = getattr(words.pages, kind) if words else ""
        guide, chapter = leading_to(self._desk.library.find(GuideWords), kind)
        view = KeysSheetView(rows_for(where, works), back, line, guide, chapter, preview=not talk)
        return KeysSheet(self._desk.look, page, view)

    def show_list(self, go_to: Callable[[str], None]) -> None:
        """Show all places as a page: what the rail is where the text is large."""
        from ui.parts.rail import PlacesPage  # noqa: PLC0415 - when needed
        from ui.places import rail_places  # noqa: PLC0415

        listed, foot = rail_places()
        page = PlacesPage(self._desk.look, (*listed, *foot))

        def go(key: str) -> None:
            go_to(key)
            self._window.drop(page)

        page.place_asked.connect(go)
        self._window.show_place(None, page)
        page.group.focus()

    def open_folder(self) -> None:
        """Show the data folder in the computer's own way."""
        from PySide6.QtCore import QUrl  # noqa: PLC0415 - rarely needed
        from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.home)))

    def tell_problem(self, problem: Problem, facts: Mapping[str, str]) -> None:
        """Show what concerns everything on a page of its own, once; all else is told in place."""
        from ui.aside.problem_page import ProblemPage  # noqa: PLC0415 - rarely needed
        from ui.aside.problem_view import OWN_PAGE, problem_view  # noqa: PLC0415

        words = self._desk.library.find(ProblemsWords)
        if words is None or problem not in OWN_PAGE or problem in self._told:
            return
        self._told.add(problem)
        page = ProblemPage(self._desk.look, self._name, problem_view(problem, facts, words))
        page.way_chosen.connect(lambda way: self._leave_problem(page, way))
        self._window.show_room(page)
        page.focus()

    def tell_damage(self, damaged: Damaged, answer: Callable[[Answer], None]) -> None:
        """Show what can be brought back; ``answer`` is called with what a person says."""
        from ui.aside.damaged.page import DamagePage  # noqa: PLC0415 - rarely needed
        from ui.aside.damaged.view import damage_view  # noqa: PLC0415

        words = self._desk.library.find(DamageWords)
        if words is None:
            self.tell_problem(damaged.problem, damaged.facts)
            return
        now = self._desk.clock.now().local()
        view = damage_view(damaged.finding, damaged.facts, words, now.date(), now.tzinfo)
        page = DamagePage(self._desk.look, self._name, view)
        page.chosen.connect(lambda choice: self._leave_damage(page, choice, answer))
        self._window.show_room(page)
        page.focus()

    def _leave_damage(
        self, page: DamagePage, choice: Choice, answer: Callable[[Answer], None]
    ) -> None:
        match choice:
            case choice.CLOSE:
                self._shell.close()
            case choice.AROUND:
                self._to_today()
                self._window.drop(page)
            case _:
                page.show_working()
                self._working = page
                answer(Answer(choice.value))

    def damage_over(self) -> None:
        """Go on: what was chosen is done, or cannot be done just now."""
        page, self._working = self._working, None
        if page is not None:
            self._to_today()
            self._window.drop(page)

    def _leave_problem(self, page: ProblemPage, way: Way) -> None:
        if way is way.CLOSE:
            self._shell.close()
        else:
            self._to_today()
            self._window.drop(page)

    def _go_back(self) -> None:
        # A look at the page is no practice.
        if self._desk.clock.now().steady - self._breathes_since >= _BREATH:
            keep_sitting(self._desk, Did.BREATH)
        self._back()

    def _to_today(self) -> None:
        self.place_asked.emit("today")

    def _take_sounds(self) -> None:
        sounds = self._desk.preferences.choices.sounds
        wanted = {
            Tone.YOUR_TURN: sounds.your_turn,
            Tone.NEARLY_TIME: sounds.nearly_time,
            Tone.REST: sounds.rest,
        }
        self.chimes.set_on(frozenset(tone for tone, on in wanted.items() if on))
        self.chimes.set_volume(sounds.volume)
