"""Erasing everything, and saying so plainly where something of it stays."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from coach.content.prose import ProblemsWords
from coach.errors import Problem, WorldError
from coach.store.erase import erase
from ui.aside.problem_page import ProblemPage
from ui.aside.problem_view import Way, problem_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.instance import Instance
    from ui.main_window import MainWindow
    from ui.places import Desk
    from ui.shell import Shell

#: So many seconds what is being written has to come to its end: a copy that somebody asked for
#: would else lie there afterwards.
PATIENCE = 30.0


class Erasing(QObject):
    """Done once; nothing else of the program may write from then on."""

    #: Nothing is left here: a new program is to begin.
    done = Signal()

    def __init__(
        self, desk: Desk, window: MainWindow, shell: Shell, instance: Instance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._shell = desk, window, shell
        self._instance = instance
        shell.closing.connect(self._let_go)

    def begin(self) -> None:
        """Erase; then tell that it is done, or show what stays."""
        keeper, home = self._desk.keeper, self._desk.home
        keeper.close(PATIENCE)
        if keeper.works:
            self._tell(Problem.NOT_ERASED, {"folder": str(home), "reason": "still written to"})
            return
        self._desk.preferences.forget()
        try:
            stays = erase(home)
        except WorldError as error:
            logging.getLogger(__name__).warning("erase: %s", error.problem.value)
            self._tell(Problem.NOT_ERASED, error.facts)
            return
        if stays is None:
            self.done.emit()
        else:
            self._tell(Problem.NEWS_STAYS, {"folder": stays.folder, "file": stays.file})

    def _tell(self, problem: Problem, facts: Mapping[str, str]) -> None:
        words = self._desk.library.find(ProblemsWords)
        if words is None:  # never as if all were gone
            self._shell.close()
            return
        view = problem_view(problem, facts, words)
        page = ProblemPage(self._desk.look, self._shell.windowTitle(), view)
        page.way_chosen.connect(self._go)
        self._window.show_room(page)
        page.focus()

    def _go(self, way: Way) -> None:
        match way:
            case Way.AGAIN:
                self.begin()
            case Way.GO_ON:
                self.done.emit()
            case Way.CLOSE:
                self._shell.close()

    def _let_go(self) -> None:
        self._instance.close()
