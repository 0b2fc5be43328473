"""The thread that listens: whoever has sound hands it over and never waits.

It begins when there is sound, opens what measures by itself, and ends when it is told to; then
nothing that was heard is left. What it tells comes on the thread of whoever made it.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from ui.listening.line import Line
from ui.listening.measuring import Measures, Measuring, Note
from ui.listening.opened import EngineBroken, opened
from ui.loudness import bytes_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.listening.told import Form

#: So much sound may wait, in s, and so many bytes of the largest kind: then the oldest is dropped.
WAITS = 30.0
_MOST = 16_000_000


class Listener(QObject):
    """Owns what measures, on a thread of its own."""

    #: What came of the sound: one of ui.listening.measuring.Told.
    told = Signal(object)
    #: The same, on the way from the thread, with the line that it came out of.
    _answered = Signal(object, object)

    def __init__(
        self, opening: Callable[[Form], Measures] = opened, parent: QObject | None = None
    ) -> None:
        """``opening`` is called on the thread; it may take its time."""
        super().__init__(parent)
        self._opening = opening
        self._line: Line | None = None
        self._threads: list[threading.Thread] = []
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def dropped(self) -> int:
        """How many bytes of sound were too much for the worker, this time."""
        return 0 if self._line is None else self._line.dropped

    def prepare(self) -> None:
        """Take orders from now on, and forget what was."""
        self.end()
        self._line = Line(_MOST)

    def begin(self, form: Form) -> None:
        """Listen to sound in this form: open what measures, and do what was ordered meanwhile."""
        line = self._line
        if line is None:
            return
        line.limit(min(bytes_for(form, WAITS), _MOST))
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=self._work, args=(line, form), name="listener", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def put(self, what: Any) -> None:
        """Hand over sound, or an order; where nothing listens it is dropped."""
        if self._line is not None:
            self._line.put(what)

    def end(self) -> None:
        """Listen no more, and forget: at once, whatever waits. This does not wait either."""
        line, self._line = self._line, None
        if line is not None:
            line.end()

    def finish(self, seconds: float = 5.0) -> bool:
        """End, and wait for it; False if what is being opened or measured took too long."""
        self.end()
        for thread in self._threads:
            thread.join(seconds)
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self, line: Line, form: Form) -> None:
        measuring: Measuring | None = None
        try:
            measuring = Measuring(
                self._opening(form), form, lambda: line.waiting / bytes_for(form, 1.0)
            )
            while (what := line.take()) is not None:
                for told in measuring.do(what):
                    self._answered.emit(line, told)
                # It may be long until the next comes, and no sound is to wait here so long.
                what = told = None
        except EngineBroken:
            pass
        finally:
            # Also after a fault of ours: the microphone must not stay open for nobody.
            if not line.ended:
                self._answered.emit(line, Note.BROKEN)
            if measuring is not None:
                measuring.forget()

    def _tell(self, line: Line, told: object) -> None:
        """Pass it on, unless all of that was ended meanwhile."""
        if line is self._line:
            self.told.emit(told)
