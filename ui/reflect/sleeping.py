"""Hears that the computer is about to sleep, in time to lock a book before it does.

On Linux logind tells (``org.freedesktop.login1``, on the system's own bus: a local socket), and
waits for whoever asked it to: up to five seconds. So it is asked while a book is open. Where there
is no such bus, and on Windows and macOS, nothing is heard; then the book is locked as soon as the
computer wakes (``watch.py``).
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

    from ui.after import After

_SERVICE, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
_INTERFACE = "org.freedesktop.login1.Manager"
# Its types ask for bytes, and then it takes none: what SLOT gives is what it wants.
_SIGNAL, _SLOT = "PrepareForSleep", cast("bytes", SLOT("prepare(bool)"))

#: So long after the lock the computer may sleep, in ms: what was sealed is on the disk by then,
#: and memory is wiped, which a computer that hibernates writes down as a whole.
LET_GO = 1_500


def system_bus() -> QDBusConnection | None:
    """Give the bus that logind is on; None where there is none."""
    if sys.platform != "linux":
        return None
    try:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - once a book is opened
    except ImportError:
        return None
    bus = QDBusConnection.systemBus()
    return bus if bus.isConnected() else None


class Sleep(QObject):
    """Holds sleep up from ``begin`` to ``end``, and for the moment that a lock takes."""

    #: The computer is about to sleep.
    coming = Signal()

    def __init__(
        self,
        after: After,
        bus: Callable[[], QDBusConnection | None] = system_bus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after = after
        self._find = bus
        self._bus: QDBusConnection | None = None
        self._listens = False
        self._on = False
        #: What logind gave: it waits as long as this is held.
        self._held: object = None
        self._asked: QDBusPendingCallWatcher | None = None

    @property
    def holds(self) -> bool:
        """Whether the computer waits for us before it sleeps."""
        return self._held is not None

    def begin(self) -> None:
        """Be told from now on. It costs nothing at once: the bus is looked for a moment later."""
        if not self._on:
            self._on = True
            QTimer.singleShot(0, self, self._begin)

    def end(self) -> None:
        """Need to be told no longer; the computer waits a moment more if it is on its way."""
        if self._on:
            self._on = False
            self._after(LET_GO, self._let_go)

    @Slot(bool)
    def prepare(self, begins: bool) -> None:
        """Take that the computer is about to sleep, or that it woke."""
        if begins and self._on:
            self.coming.emit()

    def _begin(self) -> None:
        if not self._listens:
            self._listens = True
            self._bus = self._find()
            if self._bus is not None:
                names = (_SERVICE, _PATH, _INTERFACE, _SIGNAL)
                self._bus.connect(*names, self, _SLOT)
        if self._on and self._bus is not None and self._held is None and self._asked is None:
            self._ask(self._bus)

    def _ask(self, bus: QDBusConnection) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - as above

        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Inhibit")
        call.setArguments(["sleep", "In Turn", "Locks a private book", "delay"])
        self._asked = QDBusPendingCallWatcher(bus.asyncCall(call), self)
        self._asked.finished.connect(self._take)

    def _take(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None or asked.isError():
            return
        given = asked.reply().arguments()
        asked.deleteLater()
        if given:
            self._held = given[0]
        if not self._on:
            self._let_go()

    def _let_go(self) -> None:
        if not self._on:
            self._held = None
