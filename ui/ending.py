"""The session ends, or somebody asks the process to end: what is owed is written, and it closes.

Logging out and shutting down come as signals on Linux and macOS, or through the session manager
of the desktop; a closed terminal as SIGHUP. A handler in Python alone would wait for the next
line of Python, which may be long in coming: so the signal wakes the event loop.
"""

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager


class Ending(QObject):
    """Listens as long as it lives; made once the window stands."""

    #: The session is about to end, and may yet be called off: what is owed is to be written.
    leaving = Signal()

    def __init__(self, close: Callable[[], object], app: QGuiApplication) -> None:
        """``close`` closes the window, with all that belongs to it."""
        super().__init__(app)
        self._close = close
        app.commitDataRequest.connect(self.commit)
        app.saveStateRequest.connect(_stay_away)
        if os.name == "posix":
            self._listen()

    def _listen(self) -> None:
        self._read, write = os.pipe()
        for end in (self._read, write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._end)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: None)  # that there is one lets it wake the loop

    def _end(self) -> None:
        self._notifier.setEnabled(False)
        os.read(self._read, 64)
        self._close()
        # Whatever else is open: a dialog of the computer would keep the program alive.
        QCoreApplication.exit(0)

    def commit(self, session: QSessionManager) -> None:
        """Have all written that is owed; the window stays, for the end may be called off."""
        _stay_away(session)
        self.leaving.emit()


def _stay_away(session: QSessionManager) -> None:
    """Do not open by itself at the next login: whoever sits there then may be somebody else."""
    session.setRestartHint(QSessionManager.RestartHint.RestartNever)
