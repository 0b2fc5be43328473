"""Open every place of the real program, one after another, and name each that was painted.

``python -m tests.packaging.all_places HOME``: the window is there without a screen. What places
load in threads of their own (the words of Say it, the store, a private book) is waited for.
"""

import os
import sys
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from coach.clock import SystemClock
from coach.store.home import make_private_folder
from coach.store.store import Store
from ui.application import Application
from ui.instance import Instance
from ui.places import MAKERS
from ui.settings.view import OpenSection, Section
from ui.shell import PREFERENCES, Shell, read_frame
from ui.start import NAME, STYLE

#: How long each is looked at, in ms: as long as what it loads in the background takes.
_LOOK, _LONG_LOOK = 300, 3000


class Visit:
    """The program, and somebody who looks at everything in it."""

    def __init__(self, home: Path) -> None:
        self._app = QApplication([NAME, *STYLE])
        make_private_folder(home)
        instance = Instance(home)
        instance.claim()
        file = QSettings(str(home / PREFERENCES), QSettings.Format.IniFormat)
        self._shell = Shell(NAME, read_frame(file))
        self._program = Application(
            self._app, self._shell, home, SystemClock(), instance, styled=True
        )

    def all(self) -> None:
        """Look at every place, at a talk, at the dull page, and close."""
        self._shell.show()
        self._program.start()
        self._look("welcome", _LONG_LOOK)  # by now everything is loaded that is loaded idly
        self._program.desk.keeper.ask(_make_a_book, None)
        for key in MAKERS:
            self._program.open(key)
            self._look(key, _LONG_LOOK if key == "say" else _LOOK)
        self._sections()
        self._program.open_talk("say-it-back", solo=True)
        self._look("talk alone", _LOOK)
        self._program.hide()
        self._look("hidden", _LOOK)
        self._program.hide()
        self._shell.close()

    def _sections(self) -> None:
        self._program.open("settings")
        page: Any = self._program.window.page
        for section in Section:
            page.asked.emit(OpenSection(section.value))
            self._look(f"settings, {section.value}", _LOOK)

    def _look(self, name: str, ms: int) -> None:
        """Let the program work for a while, paint it, and say so."""
        waiting = QEventLoop()
        QTimer.singleShot(ms, waiting.quit)
        waiting.exec()
        picture = self._shell.grab()
        sys.stdout.write(f"{name}\n" if not picture.isNull() else f"nothing of {name}\n")
        sys.stdout.flush()


def _make_a_book(store: Store) -> None:
    store.books.make("one", "", "a kettle for two boats")


if __name__ == "__main__":
    Visit(Path(sys.argv[1])).all()
