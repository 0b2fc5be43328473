"""The thread that reads: the page hands it what is written and never waits.

Only the newest is read. What somebody typed meanwhile stops the reading of what stood there
before; what was read already is not read again. The thread begins when it is first needed,
so that the first window costs nothing for it.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


#: After a key the window is left to paint for so many seconds, and then it is read.
PAUSE = 0.02

#: A fault of ours ends the thread. The next key begins another one, but not again and again.
_STARTS = 3


class Mind(Protocol):
    """What reads, owned by the thread: that of Say it, or another one."""

    def tell(self, asked: Any, go_on: Callable[[], bool]) -> Iterator[Any]:
        """Read what was asked, and tell what came of it, as long as ``go_on`` says so."""
        ...

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        ...


class Reader(QObject):
    """Owns a Mind on a thread of its own; ``told`` comes on the thread of whoever made it."""

    #: What came of the newest that was asked: whatever the Mind tells of it.
    told = Signal(object)
    #: The same, on the way from the thread.
    _answered = Signal(object)

    def __init__(self, opening: Callable[[], Mind], parent: QObject | None = None) -> None:
        """``opening`` is called on the thread; it may take its time."""
        super().__init__(parent)
        self._opening = opening
        self._asked: Any = None
        self._forgetting = False
        self._closing = False
        self._starts = _STARTS
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Load what reads; a second time does nothing, unless the thread has ended by a fault."""
        if self._thread is not None and not self._thread.is_alive():
            self._thread = None
        if self._thread is None and self._starts and not self._closing:
            self._starts -= 1
            self._thread = threading.Thread(target=self._work, name="reader", daemon=True)
            self._thread.start()

    def ask(self, asked: Any) -> None:
        """Have this read, and nothing that was asked before."""
        self.begin()
        with self._wake:
            self._asked = asked
            self._wake.notify()

    def forget(self) -> None:
        """Drop what was read, and what is still to be read."""
        with self._wake:
            self._asked = None
            self._forgetting = True
            self._wake.notify()

    def close(self, seconds: float = 5.0) -> bool:
        """Stop; False if what is being loaded or read took too long."""
        with self._wake:
            self._closing = True
            self._asked = None
            self._wake.notify()
        if self._thread is None:
            return True
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _work(self) -> None:
        mind = self._opening()
        while (asked := self._next(mind)) is not None:
            for told in mind.tell(asked, self._still_wanted):
                if self._still_wanted():
                    self._answered.emit(told)
            # It may be long until the next is asked, and none of it is to wait here so long.
            asked = told = None

    def _next(self, mind: Mind) -> Any:
        """Wait for the newest; None once the app closes."""
        while True:
            with self._wake:
                while not (self._asked or self._forgetting or self._closing):
                    self._wake.wait()
                if self._closing:
                    return None
                while self._asked and self._wake.wait(PAUSE) and not self._closing:
                    pass  # somebody goes on typing
                forgetting, self._forgetting = self._forgetting, False
                asked, self._asked = self._asked, None
            if forgetting:
                mind.forget()
            if asked is not None:
                return asked

    def _still_wanted(self) -> bool:
        return self._asked is None and not self._forgetting and not self._closing

    def _tell(self, told: Any) -> None:
        self.told.emit(told)
