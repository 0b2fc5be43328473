"""Meeting the other computer by itself: when the program has started, and after a talk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.errand import Errand, Errands
from ui.steps import run

if TYPE_CHECKING:
    from coach.errors import WorldError
    from coach.store.meeting.meet import Met
    from ui.keeper import Keeper


class Meeting(QObject):
    """Meets the others, one time after another. A folder that is not there waits for the next.

    A folder that never answers is waited for on a thread of its own, and nothing waits with it.
    """

    def __init__(
        self, keeper: Keeper, parent: QObject | None = None, errand: Errand | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._errand = errand or Errands(self)
        self._meets = False
        keeper.ended.connect(self.begin)

    def begin(self) -> None:
        """Look for news, if a folder is shared, and leave ours there."""
        from coach.store.meeting.meet import meet  # noqa: PLC0415 - once the window is idle

        if not self._meets:
            self._meets = True
            run(meet(), self._keeper.ask, self._errand, self._know, self._wait)

    def _know(self, met: Met | None) -> None:
        self._meets = False
        if met is not None and (met.come or met.gone):
            self._keeper.replaced.emit()

    def _wait(self, error: WorldError) -> None:
        # Nobody asked for it, so nobody is told what was in the way.
        self._meets = False
        logging.getLogger(__name__).warning("meeting: %s", error.problem.value)
