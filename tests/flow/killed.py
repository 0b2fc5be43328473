"""The real application with two restless people in front of it, until it is killed.

``python -m tests.flow.killed HOME REPORT SEED``: it goes on with the talk that waits in HOME.
Its clock is the computer's own, the screen that of
the variable ``QT_QPA_PLATFORM``. What is seen is written to REPORT before it is kept.
"""

import os
import random
import sys
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

import ui.application
from coach.clock import SystemClock
from coach.content.library import Library
from coach.session.engine import begin
from coach.session.state import Paused, Session
from coach.store import open_store
from tests.bench.kill9_player import Seen, seen
from tests.flow.two_people import introduce
from ui.instance import Instance
from ui.keeper import Keeper
from ui.shell import Frame, Shell

Key = Qt.Key

#: Between two presses of a key, in ms: nobody is as quick, so more is cut than by chance.
_RESTLESS = 15

#: More than there are on the stage.
_STOPS = 12

#: What they press: hand over, pause, take the floor, repair and back, break and back, one step
#: back; or (with no keys) they park a thought.
_KEYS = (
    (Key.Key_Return,),
    (Key.Key_Space, Key.Key_Space),
    (Key.Key_F8, Key.Key_F8),
    (Key.Key_F7, Key.Key_Escape),
    (Key.Key_Escape, Key.Key_Escape),
    (Key.Key_Backspace,),
    (),
)
_OFTEN_NOTHING = 3


class TellingKeeper(Keeper):
    """Tells what is seen before it keeps it."""

    tells = -1

    def keep(self, session: Session) -> None:
        """Tell it, then keep it."""
        tell(self.tells, session)
        super().keep(session)


def tell(file: int, session: Session) -> None:
    """Write down what was seen."""
    os.write(file, msgspec.json.encode(seen(session)) + b"\n")


class Restless:
    """Two people who press keys by chance."""

    def __init__(self, program: ui.application.Application, file: int, seed: int) -> None:
        self._program = program
        self._file = file
        self._chance = random.Random(seed)
        self._told: Seen | None = None
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(_RESTLESS)

    def _look(self) -> None:
        session = self._program.talking.session
        if session is None:
            self._press(Key.Key_Return)  # go on, from Today
            return
        if seen(session) != self._told:
            self._told = seen(session)
            tell(self._file, session)
        if session.stop is not None:
            self._press(Key.Key_Return if isinstance(session.stop, Paused) else Key.Key_Escape)
        elif not self._chance.randrange(_OFTEN_NOTHING):
            keys = self._chance.choice(_KEYS)
            self._press(*keys) if keys else self._park()

    def _park(self) -> None:
        """Put a thought down, if there is where."""
        for _ in range(_STOPS):
            field = QApplication.focusWidget()
            if isinstance(field, QLineEdit):
                QTest.keyClicks(field, "something for later")
                self._press(Key.Key_Return, Key.Key_Escape)
                return
            self._press(Key.Key_Tab)

    def _press(self, *keys: Key) -> None:
        for key in keys:
            at = QApplication.focusWidget() or self._program.window.page
            if at is not None:
                QTest.keyClick(at, key)


def main(home: Path, report: Path, seed: int) -> None:
    """Play until killed."""
    file = os.open(report, os.O_WRONLY | os.O_APPEND)
    if not home.exists():
        introduce(home)
    with open_store(home, SystemClock()) as store:
        if store.sessions.running() is None:
            talk = Library().walkthrough("long-turns")
            store.sessions.keep(begin(talk, SystemClock().now(), length=90))
    TellingKeeper.tells = file
    ui.application.Keeper = TellingKeeper
    app = QApplication(["In Turn", "-style", "fusion"])
    shell = Shell("In Turn", Frame())
    instance = Instance(home)
    program = ui.application.Application(app, shell, home, SystemClock(), instance, styled=True)
    program.start()
    shell.show()
    restless = Restless(program, file, seed)
    app.exec()
    del restless


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
