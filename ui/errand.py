"""Errands: something that may take its time, done on a thread of its own, never by the window.

Reading a file that somebody chose, checking a pack, writing a PDF to a slow stick. What the
world does meanwhile (a ``WorldError``) comes back as an answer of its own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from coach.errors import WorldError

Answer = TypeVar("Answer")

#: Do this elsewhere; then call the second with what came of it, or the third with what went wrong.
Run = Callable[[Callable[[], Any], Callable[[Any], None], Callable[[WorldError], None]], None]


def at_once(
    job: Callable[[], Answer],
    then: Callable[[Answer], None],
    failed: Callable[[WorldError], None],
) -> None:
    """Do it here and now: for tests and for whoever has no window."""
    try:
        answer = job()
    except WorldError as error:
        failed(error)
    else:
        then(answer)


class Errands(QObject):
    """Runs one errand after the other; answers come on the thread of whoever made this."""

    #: What to call here, and with what.
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._one_at_a_time = threading.Lock()
        self._done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[WorldError], None],
    ) -> None:
        """Do ``job`` on another thread. It satisfies ``Run``."""

        def work() -> None:
            with self._one_at_a_time:
                at_once(job, tell(then), tell(failed))

        def tell(whom: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda what: self._done.emit(whom, what)

        threading.Thread(target=work, name="errand", daemon=True).start()

    def _call(self, then: Callable[[Any], None], answer: Any) -> None:
        then(answer)
