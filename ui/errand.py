"""Doing something off the interface thread: a parameter, so that a test needs no thread."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from coach.errors import WorldError

#: Do the first thing, then hand what came of it to the second on the interface thread.
Errand = Callable[[Callable[[], Any], Callable[[Any], None]], None]


def at_once(job: Callable[[], Any], then: Callable[[Any], None]) -> None:
    """Do it here and now."""
    then(job())


class Errands(QObject):
    """The real thing: each errand on a thread of its own. What comes too late goes nowhere."""

    #: An errand is done: what to call on this thread, and with what.
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def __call__(self, job: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do ``job`` on a thread, then call ``then`` with what came of it."""

        def work() -> None:
            answer = job()
            with suppress(RuntimeError):  # whoever asked has been put away meanwhile
                self._done.emit(then, answer)

        threading.Thread(target=work, name="errand", daemon=True).start()

    def _call(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)


#: Do the first thing; then call the second with what came of it, or the third with what the
#: world did meanwhile: a full disk, a file that is gone.
Trying = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[WorldError], None]], None]


def trying(errand: Errand) -> Trying:
    """Let what the world does to an errand come back as an answer of its own."""

    def attempt(
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[WorldError], None],
    ) -> None:
        def caught() -> tuple[Any, WorldError | None]:
            try:
                return job(), None
            except WorldError as error:
                return None, error

        def told(came: tuple[Any, WorldError | None]) -> None:
            answer, error = came
            if error is None:
                then(answer)
            else:
                failed(error)

        errand(caught, told)

    return attempt
