"""Hears what would go to standard error, so that a complaint of a library fails the self-check."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    Handler = Callable[[QtMsgType, QMessageLogContext, str], object]

#: What the platform without a screen says of every window that has a least size.
_OFFSCREEN = "This plugin does not support propagateSizeHints"


class Heard:
    """All complaints since ``listen``: warnings of Qt, and errors that nobody caught."""

    def __init__(self) -> None:
        self.complaints: list[str] = []

    def listen(self) -> Handler | None:
        """From now on, nothing of it goes to standard error. Gives what heard Qt before."""
        before = qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_error
        threading.excepthook = lambda told: self._take(told.exc_type, told.exc_value)
        sys.unraisablehook = lambda told: self._take(told.exc_type, told.exc_value)
        return before

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        quiet = kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
        if not quiet and not words.startswith(_OFFSCREEN):
            self.complaints.append(words)

    def _take_error(
        self, kind: type[BaseException], error: BaseException, _: TracebackType | None
    ) -> None:
        self._take(kind, error)

    def _take(self, kind: type[BaseException], error: BaseException | None) -> None:
        self.complaints.append(f"{kind.__name__}: {error}")
