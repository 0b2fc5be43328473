"""Opens the real program on an empty folder, goes to every place in it, and closes it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from coach.clock import SystemClock
from coach.store import open_store
from coach.store.home import make_private_folder
from ui.application import Application
from ui.instance import Instance
from ui.later import LATER
from ui.places import MAKERS
from ui.selfcheck.tally import need
from ui.selfcheck.waiting import wait_for
from ui.settings.view import OpenSection, Section
from ui.shell import PREFERENCES, Shell, read_frame
from ui.start import NAME

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from ui.selfcheck.tally import Tally

#: A talk for one person, whose first page and gate need no answer of a second one.
_TALK = "say-it-back"
#: A picture of a page is made this small, in px, to see whether anything is on it.
_SMALL = 32


class Visit:
    """The program, and somebody who looks at everything in it."""

    def __init__(self, app: QApplication, home: Path) -> None:
        make_private_folder(home)
        self._home = home
        self._instance = Instance(home)
        file = QSettings(str(home / PREFERENCES), QSettings.Format.IniFormat)
        self._shell = Shell(NAME, read_frame(file))
        need(self._instance.claim(), "a new folder is taken already")
        self._program = Application(
            app, self._shell, home, SystemClock(), self._instance, styled=True
        )

    def all(self, tally: Tally) -> None:
        """Look at everything, then close."""
        tally.look("place welcome", self._begin)
        for key in MAKERS:
            tally.look(f"place {key}", lambda key=key: self._see(lambda: self._program.open(key)))
        for section in Section:
            tally.look(f"place settings, {section.value}", lambda one=section: self._section(one))
        tally.look("place talk alone", lambda: self._see(self._talk))
        tally.look("place breathing", lambda: self._see(self._program.breathe))
        tally.look("place hidden", lambda: self._see(self._program.hide))
        tally.look("closing", self._close)

    def _begin(self) -> None:
        self._shell.show()
        self._program.start()
        loaded = wait_for(lambda: all(name in sys.modules for name in LATER))
        need(loaded, "what is loaded idly is never all there")
        self._see(lambda: None)

    def _section(self, section: Section) -> None:
        page: Any = self._program.window.page
        self._see(lambda: page.asked.emit(OpenSection(section.value)))

    def _talk(self) -> None:
        self._program.open_talk(_TALK, solo=True)

    def _see(self, go: Callable[[], None]) -> None:
        """Go somewhere, let the store answer what is asked for there, and look."""
        answers: list[object] = []
        before = self._program.window.page
        go()
        keeper = self._program.desk.keeper
        keeper.ask(lambda store: store.later.all(), answers.append)
        need(wait_for(lambda: bool(answers)), f"the store is silent: {keeper.trouble}")
        page = self._program.window.page
        need(page is not None, f"nothing is there after {type(before).__name__}")
        picture = self._shell.grab().toImage().scaled(_SMALL, _SMALL)
        colors = {picture.pixel(x, y) for x in range(_SMALL) for y in range(_SMALL)}
        need(len(colors) > 1, f"{type(page).__name__} is empty")

    def _close(self) -> None:
        """Close as somebody does, and find the folder free and whole."""
        self._shell.close()
        need(wait_for(lambda: not self._program.desk.keeper.works), "the store does not close")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        need(Instance(self._home).claim(), "the folder is still taken")
        with open_store(self._home, SystemClock()) as store:
            need(not store.notices, f"the store had to be mended: {store.notices}")
