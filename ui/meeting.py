"""Meeting the other computer by itself: when the program has started, and after a talk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.errors import WorldError

if TYPE_CHECKING:
    from coach.store.meeting.meet import Met
    from coach.store.store import Store
    from ui.keeper import Keeper


class Meeting(QObject):
    """Asks the keeper to meet the others. A folder that is not there waits for the next time."""

    def __init__(self, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        keeper.ended.connect(self.begin)

    def begin(self) -> None:
        """Look for news, if a folder is shared, and leave ours there."""
        self._keeper.ask(_quietly, self._know)

    def _know(self, met: Met | None) -> None:
        if met is not None and (met.come or met.gone):
            self._keeper.replaced.emit()


def _quietly(store: Store) -> Met | None:
    """Meet them. Nobody asked for it, so nobody is told what was in the way."""
    from coach.store.meeting.meet import meet  # noqa: PLC0415 - on the keeper's thread

    try:
        return meet(store)
    except WorldError as error:
        logging.getLogger(__name__).warning("meeting: %s", error.problem.value)
        return None
