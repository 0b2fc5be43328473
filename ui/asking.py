"""A folder in which there is nothing yet: is it the right one? Nothing is written before."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem
from coach.store.away import seems_away
from ui.aside.problem_page import ProblemPage
from ui.aside.problem_view import Way, problem_view
from ui.language import speak, wanted_here
from ui.shell import Shell
from ui.theme.comfort import Comfort
from ui.theme.look import Look


class Asking(QObject):
    """The window until somebody says that this is the folder, or what belongs there is there."""

    #: This is the folder.
    over = Signal()

    def __init__(self, app: QApplication, shell: Shell, home: Path, *, named: bool) -> None:
        """``named`` says that somebody named the folder. Raises ``ContentBroken``: no words."""
        super().__init__()
        self._home, self._named = home, named
        look = Look(Comfort(), parent=self)
        look.apply(app, styled=True)
        language = wanted_here("")
        speak(app, language)
        words = Library(language=language).prose(ProblemsWords)
        view = problem_view(Problem.NOTHING_YET, {"folder": str(home)}, words)
        self.page = ProblemPage(look, shell.windowTitle(), view)
        self.page.way_chosen.connect(self._go)
        shell.furnish(self.page)
        self.page.focus()

    def _go(self, way: Way) -> None:
        if way is Way.BEGIN or not seems_away(self._home, named=self._named):
            self.over.emit()
