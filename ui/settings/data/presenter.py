"""Holds the copies, makes one, shows what one holds, brings it back, and takes that back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from coach.content.prose import CopiesWords, ProblemsWords
from coach.errors import WorldError
from coach.store.copies.values import Copy, Going, Preview, Restored, Stopped
from ui.after import After, after_with
from ui.offer import Offer
from ui.settings.data import build
from ui.settings.data.view import (
    BringBack,
    CopiesRequest,
    CopiesView,
    KeepAsIs,
    LookAt,
    MakeCopy,
    NoteGone,
    ShowAll,
    StopWork,
    TakeWay,
    UndoBringing,
)
from ui.settings.working import WorkView
from ui.told import sentence

if TYPE_CHECKING:
    from datetime import date

    from coach.clock import Clock
    from coach.content.library import Library
    from coach.store.store import Store

#: Asks the store on its own thread: a job, and what to call with its answer.
Ask = Callable[[Callable[["Store"], Any], Callable[[Any], None] | None], None]

#: In ms: what takes longer is seen, and what takes much longer can be stopped.
SEEN, STOPPABLE = 300, 2000

#: So much more must be done before the thread that works says so.
_STEP = 0.02


class DataPresenter(QObject):
    """*Your data* in Settings. The store works on its own thread; this one never waits."""

    #: The page is another one: a CopiesView.
    view_changed = Signal(object)
    #: All that was kept is another one: whatever shows some of it is to ask again.
    replaced = Signal()
    #: Everything is to go to another computer.
    move_asked = Signal()
    #: What was practised is to be taken out.
    take_asked = Signal()
    #: From the thread that works: which work, and how far it is.
    _went = Signal(int, float)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        ask: Ask,
        after: After | None = None,
        parent: QObject | None = None,
        *,
        ways: frozenset[str] = frozenset(),
    ) -> None:
        """``ways`` are those that lead out of here. Raises ``ContentBroken``: no words for it."""
        super().__init__(parent)
        self._words = library.prose(CopiesWords)
        self._problems = library.prose(ProblemsWords)
        self._clock, self._ask, self._ways = clock, ask, ways
        self._after = after or after_with(self)
        self._offer = Offer(self._after, self._tell)
        self._copies: tuple[Copy, ...] = ()
        self._all = False
        self._told = ""
        self._looked: tuple[Copy, Preview] | None = None
        self._number = 0
        #: What is being done, once it takes long enough to be seen; its words; the stop.
        self._work: WorkView | None = None
        self._busy = self._stop = False
        self._went.connect(self._go, Qt.ConnectionType.AutoConnection)

    def open(self) -> None:
        """Begin anew with the copies that there are."""
        self._all, self._told, self._looked = False, "", None
        self._offer.drop()
        self._tell()
        self._list()

    def view(self) -> CopiesView:
        """Make the page."""
        words, today = self._words, self._today()
        return CopiesView(
            title=words.title,
            aside=words.aside,
            rows=build.rows(words, self._copies, today, all_=self._all),
            none="" if self._copies else words.none,
            more=build.more(self._copies, all_=self._all),
            ways=build.ways(words, self._ways),
            told=self._told,
            work=self._work,
            look=build.look(words, *self._looked, today) if self._looked else None,
            note=self._offer.note,
        )

    def ask(self, request: CopiesRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case MakeCopy():
                now = self._clock.now().local()
                self._do(
                    self._words.making,
                    lambda store, going: store.copies.make(now, going),
                    lambda _: self._say(self._words.made),
                )
            case StopWork():
                self._stop = True
            case ShowAll():
                self._all = not self._all
                self._tell()
            case LookAt(name):
                self._look_at(name)
            case KeepAsIs():
                self._looked = None
                self._tell()
            case BringBack():
                self._bring_back()
            case TakeWay("move"):
                self.move_asked.emit()
            case TakeWay():
                self.take_asked.emit()
            case UndoBringing():
                self._offer.take_back()
            case NoteGone():
                self._offer.gone()

    def _look_at(self, name: str) -> None:
        copy = next((copy for copy in self._copies if copy.path.name == name), None)
        if copy is None:
            return

        def show(seen: Preview) -> None:
            self._looked = copy, seen
            self._tell()

        self._do(
            self._words.reading,
            lambda store, going: store.copies.preview(copy.path, going),
            show,
        )

    def _bring_back(self) -> None:
        if self._looked is None:
            return
        copy, _ = self._looked
        self._looked, now = None, self._clock.now().local()

        def back(restored: Restored) -> None:
            self._offer.make(self._words.brought_note, lambda: self._undo(restored))
            self.replaced.emit()
            self._list()

        self._do(
            self._words.bringing,
            lambda store, going: store.copies.bring_back(copy.path, now, going),
            back,
        )

    def _undo(self, restored: Restored) -> None:
        def back(_: object) -> None:
            self._say(self._words.undone)
            self.replaced.emit()

        undo = lambda store, _: store.copies.undo(restored)  # noqa: E731
        self._do(self._words.bringing, undo, back, stop=False)

    # work

    def _do(
        self,
        words: str,
        job: Callable[[Store, Going], Any],
        then: Callable[[Any], None],
        *,
        stop: bool = True,
    ) -> None:
        """Do one thing at a time; it is seen when it takes longer than people notice.

        ``stop`` says whether it asks if it should go on: *Stop* is shown only where it does.
        """
        if self._busy:
            return
        self._busy, self._stop, self._told = True, False, ""
        self._offer.drop()
        self._number += 1
        number = self._number
        self._tell()
        self._after(SEEN, lambda: self._see(number, words))
        if stop:
            self._after(STOPPABLE, lambda: self._let_stop(number))
        going = self._going(number)

        def attempt(store: Store) -> Any:
            # Here and not in the keeper: it would try again for ever what only somebody asked for.
            try:
                return job(store, going)
            except (WorldError, Stopped) as error:
                return error

        self._ask(attempt, lambda answer: self._done(answer, then))

    def _going(self, number: int) -> Going:
        """Give what the working thread tells how far it is, and asks whether to go on."""
        last = 0.0

        def going(share: float) -> bool:
            nonlocal last
            if share - last >= _STEP:
                last = share
                with suppress(RuntimeError):  # whoever asked has been put away meanwhile
                    self._went.emit(number, share)
            return not self._stop

        return going

    def _go(self, number: int, share: float) -> None:
        if number == self._number and self._work is not None:
            self._work = WorkView(self._work.words, share, self._work.stop)
            self._tell()

    def _see(self, number: int, words: str) -> None:
        if self._busy and number == self._number:
            self._work = WorkView(words, 0.0)
            self._tell()

    def _let_stop(self, number: int) -> None:
        if self._busy and number == self._number and self._work is not None:
            self._work = WorkView(self._work.words, self._work.share, stop=True)
            self._tell()

    def _done(self, answer: Any, then: Callable[[Any], None]) -> None:
        self._busy, self._work = False, None
        match answer:
            case WorldError():
                logging.getLogger(__name__).warning("copies: %s", answer.problem.value)
                self._say(sentence(self._problems, answer))
            case Stopped():
                self._say(self._words.stopped)
            case _:
                then(answer)

    # showing

    def _list(self) -> None:
        def listed(store: Store) -> tuple[Copy, ...]:
            try:
                return store.copies.all()
            except WorldError:  # a folder that cannot be read holds no copies to be seen
                return ()

        self._ask(listed, self._know)

    def _know(self, copies: tuple[Copy, ...]) -> None:
        self._copies = copies
        self._tell()

    def _say(self, words: str) -> None:
        self._told = words
        self._tell()
        self._list()

    def _today(self) -> date:
        return self._clock.now().local().date()

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
