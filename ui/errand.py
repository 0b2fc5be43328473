"""Doing something off the interface thread: a parameter, so that a test needs no thread."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

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
        work = threading.Thread(
            target=lambda: self._done.emit(then, job()), name="errand", daemon=True
        )
        work.start()

    def _call(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)
