"""How a second start asks the first window to come to the front: a local socket, no network.

Apart from ``ui/instance.py`` because it loads the socket library, which the first paint does
not wait for.
"""

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: What a second start says, and what it is told.
ASK, _ANSWER = b"raise\n", b"here\n"

#: How long a second start waits for an answer, in ms: the first may be starting itself.
PATIENCE = 2000
_AGAIN = 50


class Doorbell(QObject):
    """The first window's end: it answers, and says that it was asked for."""

    #: Another start asked for this window.
    rung = Signal()

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
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.readyRead.connect(self._answer)

    def _answer(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            asked = bytes(visitor.readAll().data()) == ASK
            if asked:
                visitor.write(_ANSWER)
                self.rung.emit()
            visitor.disconnectFromServer()


def ring(name: str, patience: int = PATIENCE) -> bool:
    """Ask the first to show its window; True once it has answered, within ``patience`` ms."""
    deadline = QDeadlineTimer(patience)
    while not deadline.hasExpired():
        bell = QLocalSocket()
        bell.connectToServer(name)
        if bell.waitForConnected(deadline.remainingTime()):
            bell.write(ASK)
            bell.flush()
            return bell.waitForReadyRead(deadline.remainingTime())
        QThread.msleep(min(_AGAIN, max(1, deadline.remainingTime())))
    return False
