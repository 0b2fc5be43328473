"""Doing something a little later: a parameter, so that a test never has to wait."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

#: Call the second thing in so many milliseconds.
After = Callable[[int, Callable[[], None]], None]

#: How long a note offers to undo, in milliseconds.
UNDO_FOR = 10_000


def after_with(owner: QObject) -> After:
    """Give the real thing: what is still to come is dropped when ``owner`` goes."""

    def after(milliseconds: int, then: Callable[[], None]) -> None:
        QTimer.singleShot(milliseconds, owner, then)

    return after
