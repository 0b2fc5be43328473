"""Copies that are made by themselves: on the first start of a day, and when a talk has ended."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.errors import WorldError
from coach.store.copies.values import Copy, Stopped

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from coach.clock import Clock
    from coach.store.store import Store
    from ui.keeper import Keeper


class Safekeeping(QObject):
    """Asks the keeper for copies. One that cannot be made waits for the next time."""

    def __init__(self, keeper: Keeper, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._clock = keeper, clock
        keeper.ended.connect(self._after_a_talk)

    def begin(self) -> None:
        """Make the copy of this day, if there is something new to be copied."""
        now, going = self._now(), self._going
        self._quietly(lambda store: store.copies.of_the_day(now, going))

    def _after_a_talk(self) -> None:
        now, going = self._now(), self._going
        self._quietly(lambda store: store.copies.after_a_talk(now, going))

    def _quietly(self, make: Callable[[Store], Copy | None]) -> None:
        def attempt(store: Store) -> None:
            # Nobody asked for it, so nobody is told; what is written meanwhile tells by itself.
            try:
                make(store)
            except WorldError as error:
                logging.getLogger(__name__).warning("copy: %s", error.problem.value)
            except Stopped:
                pass

        self._keeper.ask(attempt, None)

    def _going(self, _share: float) -> bool:
        return not self._keeper.closing

    def _now(self) -> datetime:
        return self._clock.now().local()
