"""A second start that could not reach the first window: it says so, and waits for it to go."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from coach.content.library import Library
from coach.content.prose import WindowWords
from ui.aside.already_open import AlreadyOpen
from ui.doorbell import ring
from ui.instance import Instance
from ui.language import speak, wanted_here
from ui.preferences import Preferences
from ui.shell import PREFERENCES, Shell
from ui.theme.look import Look

#: How often to see whether the first one is gone, and how long it has to answer, in ms.
_LOOK, _PATIENCE = 1000, 300


class Waiting(QObject):
    """The window until the folder is free; it writes nothing there."""

    #: The folder is free now, and ours.
    over = Signal()

    def __init__(
        self,
        app: QApplication,
        shell: Shell,
        home: Path,
        instance: Instance,
        files: Sequence[str] = (),
    ) -> None:
        """``files`` are to be opened in the window that there is in the end."""
        super().__init__()
        self._files = files
        self._shell = shell
        self._instance = instance
        choices = Preferences(home / PREFERENCES, self).choices
        look = Look(choices.comfort, parent=self)
        look.apply(app, styled=True)
        language = wanted_here(choices.language)
        speak(app, language)
        words = Library(language=language).prose(WindowWords)
        self.page = AlreadyOpen(look, shell.windowTitle(), words, choices.couple)
        self.page.show_asked.connect(self._show_the_open_one)
        self.page.close_asked.connect(shell.close)
        shell.furnish(self.page)
        self.page.focus()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether the first one is gone."""
        if self._instance.claim():
            self._timer.stop()
            self.over.emit()

    def _show_the_open_one(self) -> None:
        if ring(self._instance.name, _PATIENCE, self._files[0] if self._files else ""):
            self._shell.close()
