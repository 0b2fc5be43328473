"""Lets the program go on until something is there."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

#: The longest that anything may take, in ms: a slow computer that does all this for the first time.
PATIENCE = 60_000
_LOOK = 10


def wait_for(seen: Callable[[], bool]) -> bool:
    """Wait for it; False where it does not come."""
    loop = QEventLoop()
    looks = QTimer(interval=_LOOK)
    looks.timeout.connect(lambda: loop.quit() if seen() else None)
    QTimer.singleShot(PATIENCE, loop, lambda: loop.exit(1))
    looks.start()
    lost = loop.exec()
    looks.stop()
    return not lost
