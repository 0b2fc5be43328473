"""What is loaded and begun once the window stands and is idle, one thing after another."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.later import LATER

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.instance import Instance
    from ui.places import Desk

#: Between two steps, in ms.
_IDLE = 100


class Settling(QObject):
    """Nobody waits for any of it. ``first`` is done before all else."""

    def __init__(
        self,
        desk: Desk,
        instance: Instance,
        first: Callable[[], None],
        rung: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """``rung`` is told that a second start wants this window: with a file, or an empty text."""
        super().__init__(parent)
        self._desk, self._instance = desk, instance
        self._first, self._rung = first, rung
        #: What goes on from then on.
        self._going: tuple[QObject, ...] = ()

    def begin(self) -> None:
        """Begin in a moment."""
        QTimer.singleShot(_IDLE, self, self._step)

    def _step(self, number: int = 0) -> None:
        """Do the first thing, then load one more of what others need."""
        if number == 0:
            self._first()
        if number == len(LATER) - 1:
            self._listen()
        if number < len(LATER):
            import_module(LATER[number])
            QTimer.singleShot(_IDLE, self, lambda: self._step(number + 1))
        else:
            self._settle()

    def _listen(self) -> None:
        """Let the window come to the front when a second start asks for it."""
        from ui.doorbell import Doorbell  # noqa: PLC0415 - loads the socket library

        bell = Doorbell(self._instance.name, self)
        bell.rung.connect(self._rung)
        self._going = (bell,)

    def _settle(self) -> None:
        from ui.collecting import Collector  # noqa: PLC0415 - not before the window stands
        from ui.meeting import Meeting  # noqa: PLC0415
        from ui.safekeeping import Safekeeping  # noqa: PLC0415 - nobody waits for a copy

        keeper = self._desk.keeper
        copies, meeting = Safekeeping(keeper, self._desk.clock, self), Meeting(keeper, self)
        self._going += (Collector(self), copies, meeting)
        copies.begin()
        meeting.begin()
