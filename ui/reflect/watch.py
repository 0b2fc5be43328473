"""Sees when nobody is there any more: five quiet minutes, or a computer that slept.

Somebody is there who presses a key, moves the mouse or touches the screen. Time is the clock's:
a timer only says when to look.
"""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from coach.clock import Clock, Moment

#: After so long without a sign of anybody the book closes, in ms.
QUIET = 5 * 60_000
#: A gap between two looks that means that the computer slept (architecture, rule 3), in ms.
GAP = 5_000
#: Between two looks, in ms.
LOOK = 1_000

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)


class Why(StrEnum):
    """Why a book closed by itself."""

    QUIET = "quiet"
    SLEPT = "slept"
    NEWS = "news"


class Watch(QObject):
    """Watches from ``begin`` to ``end``.

    Whoever sees a sign of somebody calls ``touch``. As an event filter of a window it sees what
    the hands do by itself.
    """

    #: Nobody was there: a Why. It watches no longer.
    over = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._looked = self._touched = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether it watches."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Watch from now on."""
        self._looked = self._touched = self._clock.now()
        self._timer.start()

    def end(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def touch(self) -> None:
        """Take a sign of somebody."""
        self._touched = self._clock.now()

    def look(self) -> None:
        """Look at the clock."""
        now, before = self._clock.now(), self._looked
        self._looked = now
        if not self.on:
            return
        if _apart(before, now) > GAP:
            self._tell(Why.SLEPT)
        elif now.steady - self._touched.steady >= QUIET:
            self._tell(Why.QUIET)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the hands do as a sign."""
        if event.type() in _SIGNS:
            self.touch()
        return False

    def _tell(self, why: Why) -> None:
        self.end()
        self.over.emit(why)


def _apart(before: Moment, now: Moment) -> int:
    """Give the ms between two looks. Some steady clocks stand while a computer sleeps."""
    return max(now.steady - before.steady, now.wall - before.wall)
