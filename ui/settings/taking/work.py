"""Does one thing at a time on another thread; what takes long is seen, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal

from coach.errors import WorldError
from coach.store.copies.values import Going, Stopped
from coach.store.packing import NotOpened
from ui.settings.working import WorkView

if TYPE_CHECKING:
    from coach.store.store import Store
    from ui.after import After
    from ui.errand import Errand

#: Asks the store on its own thread: a job, and what to call with its answer.
Ask = Callable[[Callable[["Store"], Any], Callable[[Any], None] | None], None]
#: What went wrong: the world, the file, or somebody stopped it.
Trouble = WorldError | NotOpened | Stopped

#: In ms: what takes longer is seen, and what takes much longer can be stopped.
SEEN, STOPPABLE = 300, 2000
_STEP = 0.02


class Stop(Enum):
    """How something can be stopped; *Stop* is shown only where it does something."""

    INSIDE = auto()  # it asks by itself whether to go on
    AFTER = auto()  # it changes nothing, so what it gives is thrown away
    NEVER = auto()


class Work(QObject):
    """What is done just now, if anything."""

    #: It is seen, further, or over: a WorkView, or None.
    changed = Signal(object)
    #: It came to nothing: a Trouble.
    failed = Signal(object)
    #: From a thread that works: which work, and how far it is.
    _went = Signal(int, float)

    def __init__(self, ask: Ask, errand: Errand, after: After, parent: QObject) -> None:
        super().__init__(parent)
        self._ask, self._errand, self._after = ask, errand, after
        self._number, self._stop, self._busy = 0, False, False
        self._view: WorkView | None = None
        self._went.connect(self._go, Qt.ConnectionType.AutoConnection)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    def stop(self) -> None:
        """Stop it as soon as it can be stopped; what would follow it does not begin."""
        self._stop = self._busy

    def with_store(
        self,
        words: str,
        job: Callable[[Store, Going], Any],
        then: Callable[[Any], None],
        stop: Stop = Stop.AFTER,
    ) -> None:
        """Do ``job`` on the store's own thread, then ``then`` with its answer."""
        going, done = self._start(words, then, stop)
        # Here and not in the keeper: it would try again for ever what only somebody asked for.
        self._ask(lambda store: self._caught(lambda: job(store, going)), done)

    def with_files(
        self,
        words: str,
        job: Callable[[Going], Any],
        then: Callable[[Any], None],
        stop: Stop = Stop.INSIDE,
    ) -> None:
        """Do ``job`` on a thread for files, then ``then`` with its answer."""
        going, done = self._start(words, then, stop)
        self._errand(lambda: self._caught(lambda: job(going)), done)

    def _start(
        self, words: str, then: Callable[[Any], None], stop: Stop
    ) -> tuple[Going, Callable[[Any], None]]:
        self._busy = True
        self._number += 1
        number, last = self._number, 0.0
        may_stop = stop is not Stop.NEVER
        if self._view is not None:  # what went before was seen, and this goes on from it
            self._turn(WorkView(words, stop=self._view.stop and may_stop))
        self._after(SEEN, lambda: self._see(number, words))
        if may_stop:
            self._after(STOPPABLE, lambda: self._see(number, words, stop=True))

        def going(share: float) -> bool:
            nonlocal last
            if abs(share - last) >= _STEP:
                last = share
                with suppress(RuntimeError):  # whoever asked has been put away meanwhile
                    self._went.emit(number, share)
            return not self._stop

        def done(answer: Any) -> None:
            self._done(Stopped() if stop is Stop.AFTER and self._stop else answer, then)

        return going, done

    def _see(self, number: int, words: str, *, stop: bool = False) -> None:
        if self._busy and number == self._number:
            before = self._view or WorkView(words)
            self._turn(WorkView(words, before.share, stop or before.stop))

    def _go(self, number: int, share: float) -> None:
        if self._busy and number == self._number and self._view is not None:
            self._turn(replace(self._view, share=share))

    def _done(self, answer: Any, then: Callable[[Any], None]) -> None:
        self._busy = False
        trouble = isinstance(answer, WorldError | NotOpened | Stopped)
        if not trouble:
            then(answer)
        if not self._busy:  # it may have begun the next thing, and nothing is to flicker between
            self._stop = False
            self._turn(None)
        if trouble:
            self.failed.emit(answer)

    def _turn(self, view: WorkView | None) -> None:
        self._view = view
        self.changed.emit(view)

    def _caught(self, job: Callable[[], Any]) -> Any:
        """Do it; what the world or the file is at fault for comes back as an answer."""
        try:
            return Stopped() if self._stop else job()
        except (WorldError, NotOpened, Stopped) as error:
            return error
