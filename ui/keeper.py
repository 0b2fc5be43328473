"""The one thread that writes: the window hands it what is to be kept and never waits.

Writing a session down may take a disk as long as it likes; the interface thread goes on.
Of a running session only the latest state is written, so that a slow disk is never behind
by more than one write. What cannot be written (a full disk) is held and tried again every
second, and the window is told.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from coach.errors import Problem, WorldError
from coach.store.mending.damage import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.planning.settled import Settled
    from coach.session.record import Record
    from coach.session.state import Session
    from coach.store.store import Store

    Job = Callable[[Store], Any]

Answer = TypeVar("Answer")

#: Seconds after which something that could not be written is tried again.
AGAIN = 1.0

#: After these the file is let go of, and opened anew: it may be another one by then.
_OPEN_ANEW = frozenset({Problem.FOLDER_GONE, Problem.DATABASE_DAMAGED})


class Keeper(QObject):
    """Keeps sessions and answers questions to the store, on a thread of its own."""

    #: What cannot be written changed: a WorldError, or None when all is well again.
    trouble_changed = Signal(object)
    #: The store did something by itself: a tuple of coach.store.notices.Notice.
    noticed = Signal(object)
    #: A finished session is written down.
    ended = Signal()
    #: All that was kept is another one: whatever shows some of it is to ask again.
    replaced = Signal()
    #: A job is done on the writer thread: what to call here, and with what.
    _answered = Signal(object, object)

    def __init__(
        self,
        opening: Callable[[], Store],
        parent: QObject | None = None,
        again: Callable[[], Store] | None = None,
    ) -> None:
        """``again`` opens what was open before, and never begins a new one in its place."""
        super().__init__(parent)
        self._opening = opening
        self._again_opening = again or opening
        self._answered_by_person = False
        self._jobs: deque[tuple[Job, Callable[[Any], None] | None]] = deque()
        self._session: Session | None = None
        self._trouble: WorldError | None = None
        #: So many jobs come before the session: an earlier one ends in the last of them.
        self._ahead = 0
        self._closing = False
        #: Whether copies still owe what was done in the database: done when nothing else is.
        self._owing = False
        self._noticed = 0
        self._wake = threading.Condition()
        self._answered.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="keeper", daemon=True)
        self._thread.start()

    @property
    def trouble(self) -> WorldError | None:
        """What cannot be written or read just now, for whoever comes later than its signal."""
        return self._trouble

    @property
    def closing(self) -> bool:
        """Whether the window closes: what is not needed for that can wait."""
        return self._closing

    @property
    def works(self) -> bool:
        """Whether it still works: with a slow disk even after ``close``."""
        return self._thread.is_alive()

    def keep(self, session: Session) -> None:
        """Write the running session down soon; a later one takes its place."""
        with self._wake:
            self._session = session
            self._wake.notify()

    def end(self, record: Record, then: Callable[[Any], None] | None = None) -> None:
        """Write a finished session's record, forget its words, then tell ``then``."""

        def written(answer: Any) -> None:
            if then is not None:
                then(answer)
            self.ended.emit()

        self._last(lambda store: store.sessions.end(record), written)

    def settle(self, settled: Settled) -> None:
        """Write down what a talk settled: it stays when the talk's own words go."""

        def write(store: Store) -> None:
            from coach.store.settling import settle  # noqa: PLC0415 - on the writer's own thread

            settle(store, settled)

        self.ask(write, None)

    def discard(self, then: Callable[[Any], None] | None = None) -> None:
        """Let the running session go, words and all, without a record."""
        self._last(lambda store: store.sessions.discard(), then)

    def ask(self, job: Callable[[Store], Answer], then: Callable[[Answer], None] | None) -> None:
        """Do ``job`` with the store, later; its answer comes to ``then`` on this thread."""
        with self._wake:
            self._jobs.append((job, then))
            self._wake.notify()

    def asking_for(self, owner: QObject) -> Callable[[Job, Callable[[Any], None] | None], None]:
        """Give what asks for ``owner``: an answer that comes after its end goes nowhere."""

        def asked(job: Job, then: Callable[[Any], None] | None) -> None:
            def told(answer: Any) -> None:
                if then is not None and isValid(owner):
                    then(answer)

            self.ask(job, told)

        return asked

    def open_so(self, opening: Callable[[], Store]) -> None:
        """Open it in this way now: a person has said what is to be done about damage."""
        with self._wake:
            self._opening = opening
            self._answered_by_person = True
            self._wake.notify()

    def settle_up(self, seconds: float = 10.0) -> bool:
        """Wait until all that was handed over is written; False if the disk does not let us."""
        done = threading.Event()
        self.ask(lambda _: done.set(), None)
        return done.wait(seconds)

    def close(self, seconds: float = 5.0) -> bool:
        """Write what is still to be written, then stop; False if the disk did not let us."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join(seconds)
        return not self._thread.is_alive() and self._session is None and not self._jobs

    def _last(self, job: Job, then: Callable[[Any], None] | None) -> None:
        # What the session was a moment ago must not be written after its end.
        with self._wake:
            self._session = None
            self._jobs.append((job, then))
            self._ahead = len(self._jobs)
            self._wake.notify()

    def _work(self) -> None:
        store: Store | None = None
        while self._waiting():
            try:
                store = store or self._open()
                self._write(store)
            except WorldError as error:
                if store is not None and error.problem in _OPEN_ANEW:
                    store.drop()
                    store = None
                self._tell(error)
                if not self._again(error):
                    break
        if store is not None:
            store.close()

    def _open(self) -> Store:
        with self._wake:
            opening, self._answered_by_person = self._opening, False
        store = opening()
        with self._wake:
            # From now on it has been open: what is not there any more is gone, not new.
            self._opening = self._again_opening
            self._noticed = 0
        return store

    def _waiting(self) -> bool:
        """Wait for something to do; False once all is done and the app closes."""
        with self._wake:
            while not (self._jobs or self._session or self._owing or self._closing):
                self._wake.wait()
            # Copies can wait for the next start, and nobody waits for them when the app closes.
            return bool(self._jobs or self._session or (self._owing and not self._closing))

    def _again(self, error: WorldError) -> bool:
        """Wait a moment, or for as long as a person takes to say how it goes on."""
        with self._wake:
            if isinstance(error, Damaged):
                while not (self._answered_by_person or self._closing):
                    self._wake.wait()
                return not self._closing
            return not self._closing and (self._wake.wait(AGAIN) or not self._closing)

    def _write(self, store: Store) -> None:
        with self._wake:
            job = self._jobs[0] if self._jobs else None
            session = None if self._ahead else self._session
        if session is not None:  # first: who asks afterwards finds it written
            self._tried(lambda store: store.sessions.keep(session), store)
            with self._wake:
                if self._session is session:
                    self._session = None
        elif job is not None:
            done, answer = self._tried(job[0], store)
            with self._wake:
                self._jobs.popleft()
                self._ahead = max(0, self._ahead - 1)
            if done and job[1] is not None:
                self._answered.emit(job[1], answer)
        else:
            self._tried(lambda store: store.copies.settle_next(), store)
        self._owing = store.copies.owe
        self._tell(None)
        if len(store.notices) > self._noticed:
            self._noticed = len(store.notices)
            self.noticed.emit(store.notices)

    def _tried(self, job: Job, store: Store) -> tuple[bool, Any]:
        """Do it; a defect of ours in it is reported and takes nothing else with it.

        Whoever asked gets no answer then. What the world does goes on as ``WorldError``.
        """
        try:
            return True, job(store)
        except WorldError:
            raise
        except Exception:
            kind, error, trace = sys.exc_info()
            threading.excepthook(
                threading.ExceptHookArgs((kind or Exception, error, trace, self._thread))
            )
            return False, None

    def _tell(self, trouble: WorldError | None) -> None:
        before = self._trouble.problem if self._trouble else None
        self._trouble = trouble
        if before != (trouble.problem if trouble else None):
            self.trouble_changed.emit(trouble)

    def _call(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)
