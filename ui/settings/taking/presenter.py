"""Leads through taking out and bringing in, one sheet after the other."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.packs.places import added
from coach.content.prose import ProblemsWords, TakingWords
from coach.errors import WorldError
from coach.people import Couple, Side
from coach.reflect.tries import wait_after
from coach.store.packing import NotOpened
from ui.after import After, after_with
from ui.settings.taking import build, deeds
from ui.settings.taking.state import Coming, State
from ui.settings.taking.view import (
    At,
    GoOn,
    Press,
    StopIt,
    Take,
    TakingRequest,
    TakingView,
    Typed,
)
from ui.settings.taking.work import Ask, Stop, Trouble, Work
from ui.told import filled, sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.store.exporting.arriving import Arrived
    from coach.store.exporting.bring import Brought
    from coach.store.exporting.form import Export
    from coach.store.exporting.whole import Whole
    from coach.store.store import Store
    from ui.errand import Errand
    from ui.preferences import Preferences

#: How the names of files end.
ENDS = {"page": ".html", "tables": ".csv.zip", "json": ".json", "own": ".html", "move": ".inturn"}


class TakingPresenter(QObject):
    """The store works on its own thread, files on another; this one never waits."""

    #: The sheet is another one, or gone: a TakingView, or None.
    view_changed = Signal(object)
    #: Let somebody say where to save: how the name of the file ends, what it could be.
    place_wanted = Signal(str, str)
    #: Let somebody choose a file whose name ends so.
    file_wanted = Signal(str)
    #: All that was kept is another one: whatever shows some of it is to ask again.
    replaced = Signal()

    def __init__(
        self,
        library: Library,
        home: Path,
        preferences: Preferences,
        clock: Clock,
        ask: Ask,
        errand: Errand,
        after: After | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Raises ``ContentBroken``: there are no words for it."""
        super().__init__(parent)
        self._library, self._home, self._preferences = library, home, preferences
        self._clock = clock
        self._words = library.prose(TakingWords)
        self._problems = library.prose(ProblemsWords)
        self._after = after or after_with(self)
        self._state = State()
        self._work = Work(ask, errand, self._after, self)
        self._work.changed.connect(lambda work: self._turn(work=work))
        self._work.failed.connect(self._fail)
        #: What waits for a place or for a yes; nothing of it outlives the sheet.
        self._file = Path()
        self._pages: deeds.Pages | None = None
        self._export: Export | None = None
        self._whole: Whole | None = None
        self._undo: Callable[[Store], None] | None = None
        #: Wrong tries in a row, by side: closing the sheet does not shorten a wait.
        self._wrong: dict[str, int] = {}
        self._until: dict[str, int] = {}

    def take(self) -> None:
        """Begin with what is taken out."""
        self._begin(At.TAKE)

    def move(self) -> None:
        """Begin with another computer."""
        self._begin(At.MOVE)

    def come(self) -> None:
        """Begin with a file from another computer, as on the first page."""
        self._begin(At.MOVE)
        self._turn(way="into")
        self.file_wanted.emit(ENDS["move"])

    def come_with(self, path: Path) -> None:
        """Begin with that very file. Not while something is under way."""
        if not self._work.busy:
            self._begin(At.MOVE)
            self._turn(way="into")
            self.open_file(path)

    def view(self) -> TakingView | None:
        """Make the sheet."""
        return build.view(self._words, self._state, self._couple)

    def ask(self, request: TakingRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case Take(key):
                self._choose(key)
            case Typed(texts):
                self._turn(texts=(*texts, "")[:2], told="")
            case StopIt():
                self._work.stop()
            case GoOn():
                view = self.view()
                if view is not None and view.ready and not self._work.busy:
                    self._go_on()
            case Press("undo") if not self._work.busy:
                self._take_out_again()
            case Press("another") if not self._work.busy:
                self.file_wanted.emit(ENDS["move"])
            case Press("back") if not self._work.busy:
                self._begin(At.TAKE if self._state.at is At.OWN else At.MOVE)
            case _ if self._work.busy:
                self._work.stop()
            case _:
                self._begin(None)

    def save(self, path: Path) -> None:
        """Write what was asked for to the place that somebody chose."""
        if self._state.at is At.LOCK:
            self._move_out(path)
        elif self._state.at is At.OWN:
            pages = self._pages
            if pages is not None:
                write = lambda _: deeds.write_pages(path, pages, self._library, self._couple)  # noqa: E731
                saved = lambda _: self._saved(path)  # noqa: E731
                self._work.with_files(self._words.writing, write, saved, Stop.NEVER)
        else:
            self._take_out(path)

    def open_file(self, path: Path) -> None:
        """Open the file that somebody chose."""
        self._file = path
        if path.name.lower().endswith(ENDS["move"]):
            self._turn(at=At.UNLOCK, file=path.name, texts=("", ""), told="")
            return

        def look(export: Export) -> None:
            self._export = export
            self._work.with_store(
                self._words.reading, lambda store, _: store.taking.look(export), self._look
            )

        read = lambda _: deeds.read_export(path)  # noqa: E731
        self._work.with_files(self._words.reading, read, look, Stop.AFTER)

    # the way

    @property
    def _couple(self) -> Couple:
        return self._preferences.choices.couple

    def _begin(self, at: At | None) -> None:
        """Begin a sheet; whatever was typed or opened before is forgotten."""
        self._pages = self._export = self._whole = self._undo = None
        self._turn_to(State(at=at, form=self._state.form, way=self._state.way))

    def _choose(self, key: str) -> None:
        match self._state.at:
            case At.TAKE:
                self._turn(form=key, told="")
            case At.MOVE:
                self._turn(way=key, told="")
            case _:
                self._turn(side=key, told="", rests=self._must_rest(key))

    def _go_on(self) -> None:
        state, words = self._state, self._words
        match state.at, state.form, state.way:
            case At.TAKE, "own", _:
                self._begin(At.OWN)
            case At.TAKE, "bring", _:
                self.file_wanted.emit(ENDS["json"])
            case At.TAKE, form, _:
                self.place_wanted.emit(ENDS[form], words.export_name)
            case At.OWN, _, _:
                self._open_own()
            case At.MOVE, _, "out":
                self._begin(At.LOCK)
            case At.MOVE, _, _:
                self.file_wanted.emit(ENDS["move"])
            case At.LOCK, _, _:
                self.place_wanted.emit(ENDS["move"], words.move_name)
            case At.UNLOCK, _, _:
                self._unlock()
            case At.LOOK, _, _ if state.coming.anything:
                self._bring()
            case _:
                self._begin(None)

    # out

    def _take_out(self, path: Path) -> None:
        form, now = self._state.form, self._clock.now().wall
        library, couple = self._library, self._couple

        def write(export: Export) -> None:
            self._work.with_files(
                self._words.writing,
                lambda _: deeds.write_export(path, form, export, library, couple),
                lambda _: self._saved(path),
                Stop.NEVER,
            )

        self._work.with_store(self._words.gathering, lambda store, _: store.taking.out(now), write)

    def _open_own(self) -> None:
        side = self._state.side
        job = deeds.open_pages(self._couple, Side(side), self._state.texts[0])

        def opened(answer: deeds.Pages | deeds.NoBook) -> None:
            if isinstance(answer, deeds.Pages):
                self._wrong.pop(side, None)
                self._pages = answer
                self._tell()
                self.place_wanted.emit(ENDS["own"], self._words.own_name)
                return
            self._turn(told=self._words.own.wrong if answer.wrong else self._words.own.none)
            if answer.wrong:
                self._rest_after_a_wrong_try(side)

        self._work.with_store(self._words.reading, lambda store, _: job(store), opened)

    def _rest_after_a_wrong_try(self, side: str) -> None:
        wrong = self._wrong[side] = self._wrong.get(side, 0) + 1
        wait = wait_after(wrong) * 1000
        self._until[side] = self._clock.now().steady + wait
        if wait:
            self._turn(rests=True)
            self._after(wait, lambda: self._turn(rests=self._must_rest(self._state.side)))

    def _must_rest(self, side: str) -> bool:
        return self._until.get(side, 0) > self._clock.now().steady

    def _move_out(self, path: Path) -> None:
        passphrase, now = self._state.texts[0], self._clock.now().wall

        def write(whole: Whole) -> None:
            self._work.with_files(
                self._words.writing,
                lambda going: deeds.write_move(path, whole, passphrase, going),
                lambda _: self._saved(path, self._words.lock.next, self._words.lock.make_sure),
            )

        self._work.with_store(
            self._words.gathering, lambda store, _: store.taking.whole(now), write
        )

    def _saved(self, path: Path, *lines: str) -> None:
        place = filled(self._words.saved, {"file": path.name, "folder": str(path.parent)})
        lines = lines or (self._words.saved_open,)
        self._turn_to(State(at=At.DONE, done_title=self._words.saved_title, done=(place, *lines)))

    # in

    def _unlock(self) -> None:
        path, passphrase = self._file, self._state.texts[0]

        def look(whole: Whole) -> None:
            self._whole = whole
            self._work.with_store(
                self._words.reading, lambda store, _: store.taking.look_whole(whole), self._arrives
            )

        self._work.with_files(
            self._words.reading, lambda going: deeds.read_move(path, passphrase, going), look
        )

    def _look(self, brought: Brought) -> None:
        self._turn_to(State(at=At.LOOK, coming=Coming(_counted(brought))))

    def _arrives(self, arrived: Arrived) -> None:
        fresh = not self._preferences.choices.welcomed
        coming = Coming(
            _counted(arrived.brought),
            books=len(arrived.books),
            packs=len(arrived.packs),
            choices=fresh and self._whole is not None and bool(self._whole.choices),
            stayed=arrived.stayed,
            differ=arrived.differ,
            torn=arrived.torn,
        )
        self._turn_to(State(at=At.LOOK, coming=coming))

    def _bring(self) -> None:
        now, words = self._clock.now().local(), self._words
        if self._whole is not None:
            job = deeds.move_in(self._whole, now)
            self._work.with_store(words.bringing, job, self._arrived, Stop.INSIDE)
        elif self._export is not None:
            job = deeds.bring(self._export, now)
            self._work.with_store(words.bringing, job, self._brought, Stop.INSIDE)

    def _brought(self, brought: Brought) -> None:
        self._came(lambda store: store.taking.undo(brought))

    def _arrived(self, arrived: Arrived) -> None:
        self._came(lambda store: store.taking.move_out_again(arrived))

    def _came(self, undo: Callable[[Store], None]) -> None:
        self._changed()
        self._whole = self._export = None
        self._undo = undo
        done = State(at=At.DONE, done_title=self._words.here_title, done=(self._words.here,))
        self._turn_to(replace(done, undoable=True))

    def _take_out_again(self) -> None:
        undo = self._undo
        if undo is None:
            return

        def undone(_: object) -> None:
            self._changed()
            self._undo = None
            words = self._words
            self._turn_to(State(at=At.DONE, done_title=words.undone_title, done=(words.undone,)))

        again = lambda store, _: undo(store)  # noqa: E731
        self._work.with_store(self._words.bringing, again, undone, Stop.NEVER)

    def _changed(self) -> None:
        """Let everything be read anew: also names, settings and packs."""
        self._preferences.read_again()
        self._library.take_packs(added(self._home))
        self.replaced.emit()

    # showing

    def _fail(self, trouble: Trouble) -> None:
        match trouble:
            case WorldError():
                logging.getLogger(__name__).warning("taking: %s", trouble.problem.value)
                self._turn(told=sentence(self._problems, trouble))
            case NotOpened():
                self._turn(told=build.refused(self._words, trouble))
            case _:
                self._turn(told=self._words.stopped)

    def _turn(self, **changes: Any) -> None:
        self._turn_to(replace(self._state, **changes))

    def _turn_to(self, state: State) -> None:
        self._state = state
        self._tell()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())


def _counted(brought: Brought) -> dict[str, int]:
    parts = (*brought.numbers.items(), *brought.changed.items())
    return {name: len(rows) for name, rows in parts}
