"""Throwing away what is not needed any more, on the interface thread alone.

Python looks for cycles of forgotten things on whatever thread happens to make the next one.
If that is the keeper's and a widget is among them, Qt objects are destroyed on the wrong
thread, and the process ends. So the automatic search is off, and a timer of the window does
it instead.
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: Between two looks, in ms. A look at the young takes well under a millisecond.
_EVERY = 2_000
#: Every so many looks the old are looked at, too.
_OLD_EVERY = 30


class Collector(QObject):
    """Takes the search over from Python for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        # What the start has loaded stays: no later look has to pass through it.
        gc.collect()
        gc.freeze()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setObjectName("collecting")
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int:
        """Look once; give how many things were thrown away."""
        self._looks += 1
        return gc.collect(2 if self._looks % _OLD_EVERY == 0 else 1)
