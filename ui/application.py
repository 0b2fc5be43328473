"""Puts the program together: the one place that knows every other.

The start comes in steps, so that something stands on the screen soon: bare grounds
(``ui/start.py``), then the rail and Today, then the store on its own thread, then what other
places will need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.packs.places import added, tidy
from coach.errors import Problem, WorldError
from coach.store import open_store
from ui.framing import frame_of
from ui.keeper import Keeper
from ui.keys import Keys
from ui.language import speak, wanted_here
from ui.main_window import MainWindow
from ui.places import ALONE, BREATHES, MAKERS, WITHIN, Desk, Opened, rail_places
from ui.preferences import Preferences
from ui.settling import Settling
from ui.shell import PREFERENCES, Shell
from ui.theme.look import Look
from ui.today.view import Way
from ui.troubles import Troubles

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from coach.clock import Clock
    from coach.session.happenings import Happening
    from coach.session.state import Carried, Session
    from coach.store.store import Store
    from ui.asides import Asides
    from ui.instance import Instance
    from ui.opening.opening import Opening
    from ui.previewing import Begin, Previewing
    from ui.sound import Tone
    from ui.talking import Talking

#: Where Help names the files that could not be read.
MISSING = "missing"


class Application(QObject):
    """The program while its window is open. It satisfies ``ui.places.Ways``."""

    #: Everything was erased: a new program is to take the place of this one.
    erased = Signal()

    def __init__(
        self,
        app: QApplication,
        shell: Shell,
        home: Path,
        clock: Clock,
        instance: Instance,
        *,
        styled: bool = False,
        hear: Path | None = None,
    ) -> None:
        """``styled`` says that ``app`` was begun with ``ui.start.STYLE``.

        ``hear`` is a recording in the place of the microphone.
        """
        super().__init__()
        self._shell = shell
        self._instance, self._home, self._clock = instance, home, clock
        preferences = Preferences(home / PREFERENCES, self)
        look = Look(preferences.choices.comfort, parent=self)
        look.apply(app, styled=styled)
        preferences.changed.connect(lambda: look.set_comfort(preferences.choices.comfort))
        language = wanted_here(preferences.choices.language)
        speak(app, language)
        keeper = Keeper(self._opening(), self, self._opening(again=True))
        tidy(home)
        library = Library(language=language)
        library.take_packs(added(home))
        self._desk = Desk(home, clock, look, preferences, library, keeper, hear)
        self._opened: dict[str, Opened] = {}
        self._talking_of: Talking | None = None
        #: The preview, once it was asked for.
        self.previewing: Previewing | None = None
        self._window = MainWindow(look, shell.windowTitle(), *rail_places())
        self._window.place_asked.connect(self.open)
        self._window.left.connect(self._take_left)
        self._window.list_asked.connect(lambda: self.asides.show_list(self.open))
        self._asides_of: Asides | None = None
        self._troubles = Troubles(
            self._desk,
            self._window,
            lambda: self.asides,
            lambda given: self._opening(answer=given),
            self,
        )
        self._keys = Keys(self, shell, self)
        self._window.deed_asked.connect(self._keys.do)
        shell.closing.connect(self.close)
        self._opening_of: Opening | None = None
        self._settling = Settling(
            self._desk, instance, self._freshen_today, self._take_second_start, self
        )

    def _opening(self, **how: Any) -> Callable[[], Store]:
        """Give what opens the store, for this window alone; it is done on the keeper's thread.

        A folder that was not there at the start could not be claimed then.
        """
        home, clock, instance = self._home, self._clock, self._instance

        def opening() -> Store:
            if not instance.claim():
                raise WorldError(Problem.DATABASE_BUSY, {"folder": str(home)})
            return open_store(home, clock, **how)

        return opening

    @property
    def window(self) -> MainWindow:
        """What is in the window."""
        return self._window

    @property
    def desk(self) -> Desk:
        """What the places work with."""
        return self._desk

    def start(self) -> None:
        """Furnish the window, and load the rest once it is idle."""
        # All is laid out at its size before it is shown, so that nothing is done twice.
        self._window.resize(self._shell.size())
        today = self._place("today")
        self._window.show_place("today", today.page)
        self._shell.furnish(self._window)
        if self._desk.preferences.choices.welcomed or not self._welcome():
            _focus(today.page)
        self._settling.begin()

    def open_file(self, name: str) -> None:
        """Open a file that was given to the program, once that interrupts nothing."""
        if self._opening_of is None:
            from ui.opening.opening import Opening  # noqa: PLC0415 - few starts have one

            self._opening_of = Opening(
                self._desk, self._window, self.bring, lambda: self._hidden, self
            )
        self._opening_of.take(name)

    def _take_second_start(self, file: str) -> None:
        """Come to the front for a second start. With a file the dull page stays where it is."""
        if not (file and self._hidden):
            self._shell.come_to_front()
        if file:
            self.open_file(file)

    def _freshen_today(self) -> None:
        self._place("today").shown("")

    def write_what_is_owed(self) -> None:
        """Write all that was handed to the store: the session is about to end."""
        self._desk.keeper.settle_up()

    def close(self) -> None:
        """Write down what is still to be written, and let go of the folder."""
        if self._talking_of is not None:
            self._talking_of.close()
        for place in self._opened.values():
            place.closed()
        # What the two wrote comes before how the window stood, whatever the disk says to that.
        self._desk.keeper.close()
        self._desk.preferences.keep_frame(frame_of(self._shell, self._window, self._desk.look))
        self._instance.close()

    # ways

    @property
    def _hidden(self) -> bool:
        """Whether the dull page is before everything: then nothing else may come before it."""
        return self._asides_of is not None and self._asides_of.hidden

    def open(self, key: str, begin: str = "") -> None:
        """Go to a place; ``begin`` says where in it. Not while the window is hidden."""
        if self._hidden:
            return
        place = self._place(key)
        self._window.show_place(WITHIN.get(key, key), place.page)
        place.shown(begin)
        _focus(place.page)

    def _take_left(self, page: QWidget) -> None:
        if self.previewing is not None:
            self.previewing.take_left(page)
        for place in self._opened.values():
            if place.page is page:
                place.left()

    def open_talk(self, name: str, solo: bool, carried: Carried | None = None) -> None:
        """Go to the first page of a talk, perhaps with a sentence to take along."""
        if not self._hidden:
            self.talking.open(name, solo=solo, carried=carried)

    def bring(self, key: str, what: object) -> None:
        """Go to a place, and hand it something over: in memory, and nowhere else."""
        if not self._hidden:
            self._place(key).brought(what)
            self.open(key)

    def pause(self) -> None:
        """Let the time of whatever runs wait: somebody looks at something else."""
        for running in (self._talking_of, self.previewing):
            if running is not None:
                running.pause()

    def show_room(self, page: QWidget) -> None:
        """Show a page that fills the window. Not while the window is hidden."""
        if not self._hidden:
            self._window.show_room(page)
            _focus(page)

    def go_on(self, restart: bool, gate_first: bool) -> None:
        """Take up the talk that waits."""
        if not self._hidden:
            self.talking.go_on(restart=restart, gate_first=gate_first)

    def let_go(self) -> None:
        """Let the talk that waits go, words and all."""
        self.talking.let_go()

    def keep_again(self, session: Session) -> None:
        """Undo that."""
        self.talking.keep_again(session)

    def take_way(self, way: Way) -> None:
        """Take a quiet way of Today."""
        match way:
            case Way.PREPARE:
                self.open("talk", ALONE)
            case Way.EVERYTHING:
                self.open("talk")
            case Way.PREVIEW:
                self.preview()
            case Way.CALM:
                self.breathe()

    def preview(self, begin: Begin | None = None, back: Callable[[], None] | None = None) -> None:
        """Show how a talk goes; it leads on as said, else into a first talk or to Today."""
        if self._hidden:
            return
        if self.previewing is None:
            from ui.previewing import Previewing  # noqa: PLC0415 - most look at it once

            self.previewing = Previewing(self._desk, self._window, self)
            self.previewing.room_wanted.connect(self.show_room)
            self.previewing.place_wanted.connect(self._leave_room)
            self.previewing.happened.connect(self._happen)
        self.previewing.begin(begin or self.open_talk, back or (lambda: self.open("today")))

    def breathe(self) -> None:
        """Show breathing for a while; it leads back to where it was asked for."""
        if self._hidden:
            return
        came_from_gate = self._talking_of is not None and self._talking_of.at_gate(
            self._window.page
        )
        place, begin = BREATHES.get(self._window.place or "", ("today", ""))
        try:
            self.asides.breathe(
                self.talking.back_to_gate if came_from_gate else lambda: self.open(place, begin)
            )
        except ContentBroken:
            self.open("help", MISSING)

    def hide(self) -> None:
        """Put the dull page in front of everything, at once; again: Today, not what was hidden."""
        if self.asides.hidden:
            self.asides.come_back()
            return
        self.asides.hide()
        if self._talking_of is not None:
            self._talking_of.hide()
        for place in self._opened.values():
            place.hidden()

    def open_folder(self) -> None:
        """Show the data folder in the computer's own way."""
        self.asides.open_folder()

    def erase(self) -> None:
        """Erase everything that is kept; whoever began this program begins it anew."""
        from ui.erasing import Erasing  # noqa: PLC0415 - once in a lifetime

        self._shell.closing.disconnect(self.close)
        for place in self._opened.values():
            place.closed()
        erasing = Erasing(self._desk, self._window, self._shell, self._instance, self)
        erasing.done.connect(self.erased)
        erasing.begin()

    def play(self, tone: Tone) -> None:
        """Let a tone be heard to try it out."""
        self.asides.chimes.sample(tone)

    @property
    def asides(self) -> Asides:
        """What stands beside the way, made when it is first needed."""
        if self._asides_of is None:
            from ui.asides import Asides  # noqa: PLC0415 - nobody waits for it at the start

            self._asides_of = Asides(self._desk, self._shell, self._window, self)
            self._asides_of.place_asked.connect(self.open)
        return self._asides_of

    @property
    def talking(self) -> Talking:
        """The way through a talk, made when it is first needed."""
        if self._talking_of is None:
            self._talking_of = self._make_talking()
        return self._talking_of

    def _make_talking(self) -> Talking:
        from ui.hearing import hearing_of  # noqa: PLC0415 - nobody waits for it at the start
        from ui.talking import Talking  # noqa: PLC0415 - the same

        desk = self._desk
        talking = Talking(
            desk.look, desk.library, desk.clock, desk.keeper, desk.preferences,
            hearing_of(desk, self), self,
        )  # fmt: skip
        talking.room_wanted.connect(self.show_room)
        talking.place_wanted.connect(self._leave_room)
        talking.breathe_wanted.connect(self.breathe)
        talking.book_wanted.connect(lambda brought: self.bring("reflect", brought))
        talking.happened.connect(self._happen)
        return talking

    def _leave_room(self, key: str) -> None:
        if key in {"safety", MISSING}:
            self.open("help", key)
        else:
            place, _, begin = key.partition("/")
            self.open(place, begin)

    def _happen(self, happening: Happening) -> None:
        """Let be heard what is heard once; notes and words are the room's own."""
        from ui.asides import tone_for  # noqa: PLC0415 - nothing sounds at the start

        tone = tone_for(happening.what)
        if tone is not None:
            self.asides.chimes.play(tone)

    def _place(self, key: str) -> Opened:
        if key not in self._opened:
            try:
                self._opened[key] = MAKERS[key](self._desk, self, self)
            except ContentBroken:  # its own words are torn; Help needs none, and names the file
                help_ = self._place("help")
                help_.shown(MISSING)
                self._opened[key] = Opened(page=help_.page, shown=lambda _: help_.shown(MISSING))
        return self._opened[key]

    # making

    def _welcome(self) -> bool:
        """Ask who is here; False if the words for it cannot be read. Names can wait."""
        from ui.welcoming import welcome  # noqa: PLC0415 - once in a lifetime

        return welcome(self._desk, self._window, self, self, self._show_first)

    def _show_first(self, page: QWidget) -> None:
        self._troubles.first_page = page
        self.show_room(page)


def _focus(page: QWidget) -> None:
    focus = getattr(page, "focus", None)
    if focus is not None:
        focus()
