"""How a second start asks the first window to come to the front, perhaps with a file.

A local socket of this person alone, no network. Apart from ``ui/instance.py`` because it loads
the socket library, which the first paint does not wait for.

One line is said and one is answered. ``raise`` asks for the window; ``open`` and the bytes of a
path, as digits, for the window and a file in it. An older first window does not know the second
and hangs up: then it is asked for the first.
"""

import os

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: What a second start says, and what it is told.
ASK, ANSWER = b"raise\n", b"here\n"
_OPEN = b"open "

#: The longest path that is taken, in bytes: no system has a longer one.
LONGEST = 4096
_MOST = len(_OPEN) + 2 * LONGEST + 1

#: How long a second start waits for an answer, in ms: the first may be starting itself.
PATIENCE = 2000
_AGAIN = 50


def line_for(file: str) -> bytes:
    """Give what is said for a file, an absolute path, or empty for none."""
    path = os.fsencode(file)
    return _OPEN + path.hex().encode() + b"\n" if 0 < len(path) <= LONGEST else ASK


def file_in(line: bytes) -> str | None:
    """Give the path that was said, empty for none; None for what is no such line."""
    if line == ASK:
        return ""
    if not line.startswith(_OPEN) or not line.endswith(b"\n") or len(line) > _MOST:
        return None
    try:
        path = bytes.fromhex(line[len(_OPEN) : -1].decode("ascii"))
    except ValueError:
        return None
    file = os.fsdecode(path)
    return file if b"\0" not in path and os.path.isabs(file) else None  # noqa: PTH117


class Doorbell(QObject):
    """The first window's end: it answers, and says that it was asked for."""

    #: Another start asked for this window, with the path of a file or an empty text.
    rung = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(name)  # of a window that was killed
        self._server.listen(name)

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()

    def _greet(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.setReadBufferSize(_MOST + 1)
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(self._answer)
            QTimer.singleShot(PATIENCE, visitor, visitor.abort)  # whoever says nothing, or half

    def _answer(self) -> None:
        visitor = self.sender()
        if not isinstance(visitor, QLocalSocket):
            return
        if not visitor.canReadLine() and visitor.bytesAvailable() <= _MOST:
            return  # the rest is still to come
        file = file_in(bytes(visitor.readAll().data()))
        if file is not None:
            visitor.write(ANSWER)
            self.rung.emit(file)
        visitor.disconnectFromServer()


def ring(name: str, patience: int = PATIENCE, file: str = "") -> bool:
    """Ask the first to show its window, and ``file`` in it; True once it has answered.

    ``patience`` is how long it may take, in ms.
    """
    deadline = QDeadlineTimer(patience)
    line = line_for(file)
    while not deadline.hasExpired():
        bell = QLocalSocket()
        bell.connectToServer(name)
        if bell.waitForConnected(deadline.remainingTime()):
            if _said(bell, line, deadline):
                return True
            if line == ASK:
                return False
            line = ASK  # an older one has hung up
            continue
        QThread.msleep(min(_AGAIN, max(1, deadline.remainingTime())))
    return False


def _said(bell: QLocalSocket, line: bytes, deadline: QDeadlineTimer) -> bool:
    """Say a line; False without an answer. A path is told to a window of this person alone."""
    bell.write(line if line == ASK or _is_mine(bell.fullServerName()) else ASK)
    bell.flush()
    return bell.waitForReadyRead(deadline.remainingTime())


def _is_mine(place: str) -> bool:
    """Whether nobody else on this computer has put a socket of that name there before."""
    if os.name != "posix":  # pragma: no cover - a pipe of Windows has no such owner
        return True
    try:
        return os.lstat(place).st_uid == os.getuid()
    except OSError:
        return False
