"""Tells of what concerns everything: a folder that is gone, damage, what was brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coach.errors import Problem, WorldError
from coach.store.mending.damage import Answer, Damaged
from ui.actions import Where

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from coach.store.notices import Notice
    from coach.store.store import Store
    from ui.asides import Asides
    from ui.main_window import MainWindow
    from ui.places import Desk


class Troubles(QObject):
    """Hears what the keeper says of the store, and tells it on a page of its own."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        asides: Callable[[], Asides],
        opening: Callable[[Answer], Callable[[], Store]],
        parent: QObject,
    ) -> None:
        """``opening`` gives what opens the store once a person has said what is to be done."""
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._asides, self._opening = asides, opening
        self._gone = False
        self._asked: Asides | None = None
        #: Where two people say who they are. Where a drive is missing, so is who they were: that
        #: page comes by mistake, and another one may take its place.
        self.first_page: QWidget | None = None
        desk.keeper.trouble_changed.connect(self._take)
        desk.keeper.noticed.connect(self._take_notices)

    def tell(self, problem: Problem, facts: Mapping[str, str]) -> None:
        """Tell of a problem on a page of its own, once, and never in a talk."""
        if self._may_tell:
            self._asides().tell_problem(problem, facts)

    def _take(self, trouble: WorldError | None) -> None:
        if self._asked is not None:
            self._asked.damage_over()
        gone = self._gone
        self._gone = trouble is not None and trouble.problem is Problem.FOLDER_GONE
        if gone and trouble is None and not self._desk.preferences.choices.welcomed:
            self._desk.preferences.come_back()
        if isinstance(trouble, Damaged):
            self._ask_about(trouble)
        elif trouble is not None:
            self.tell(trouble.problem, trouble.facts)

    def _ask_about(self, damaged: Damaged) -> None:
        """Ask how it goes on, but never in a talk: then at the next start."""
        if self._may_tell:
            self._asked = self._asides()
            self._asked.tell_damage(
                damaged, lambda given: self._desk.keeper.open_so(self._opening(given))
            )

    def _take_notices(self, notices: tuple[Notice, ...]) -> None:
        for notice in notices:
            self.tell(notice.code, notice.facts)

    @property
    def _may_tell(self) -> bool:
        """Whether a page may come between: on a place, or on the first page of all."""
        first = self.first_page is not None and self._window.page is self.first_page
        return (first or self._window.where is Where.PLACE) and not self._asides().hidden
