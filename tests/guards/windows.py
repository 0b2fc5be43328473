"""A test leaves no window open, no animation running, no timer ticking and nothing reading.

Nothing here imports Qt: where a test made no application, there is nothing to look at.
"""

import sys
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def nothing_left_over() -> Iterator[None]:
    """After each test, name what it left behind, and end that."""
    before = set(threading.enumerate())
    yield
    app = _application()
    if app is None:
        return
    if left := [*end_leftovers(app), *_still_reading(before)]:
        pytest.fail("left behind by the test: " + "; ".join(left), pytrace=False)


def _application() -> "QApplication | None":
    if "PySide6.QtWidgets" not in sys.modules:
        return None
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    return app if isinstance(app, QApplication) else None


def end_leftovers(app: "QApplication") -> list[str]:
    """Name what still moves, ticks or stands open, and end it, so that the next test is clean."""
    from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QObject, QTimer

    # What qtbot has put away is gone only when its "delete later" has been carried out.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left: list[str] = []
    owners: list[QObject] = [app, *app.topLevelWidgets()]
    for owner in owners:
        for animation in owner.findChildren(QAbstractAnimation):
            if animation.state() == QAbstractAnimation.State.Running:
                left.append(f"a running {_name(animation)} of {_name(owner)}")
                animation.stop()
        for timer in owner.findChildren(QTimer):
            if timer.isActive():
                left.append(f"an active {_name(timer)} of {_name(owner)}")
                timer.stop()
    for window in app.topLevelWidgets():
        if window.isVisible():
            left.append(f"the open window {_name(window)}")
            window.close()
            window.deleteLater()
    return left


def _still_reading(before: set[threading.Thread]) -> list[str]:
    """Name what reads or listens on a thread that the test began: nobody has closed it."""
    return [
        f"the thread {one.name}"
        for one in set(threading.enumerate()) - before
        if one.name in {"reader", "listener"}
    ]


def _name(thing: object) -> str:
    return type(thing).__name__
