"""One whole session of the real app by keyboard alone, with pictures: for where there is no screen.

The window, the engine, the store and the words are the real ones; only the clock is moved by
hand, so that fifteen minutes pass in a moment. It needs no screen and leaves a session in
Progress.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from coach.clock import HandClock, SystemClock
from coach.content.model import Phase
from coach.session.state import State
from coach.store.home import make_private_folder
from coach.wording.drafts import Slot
from ui.application import Application
from ui.instance import Instance
from ui.say.screen import SayScreen
from ui.shell import Frame, Shell
from ui.theme.comfort import Motion

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Key = Qt.Key

#: The longest that anything may take to appear, in milliseconds; then the tour gives up.
_PATIENCE = 20_000
_LOOK = 20

#: More stops than a page of fields has.
_FIELDS = 12


class LostError(Exception):
    """What should have appeared did not; the message says what."""


class Tour:
    """Drives the app as two people would, and takes pictures."""

    def __init__(self, home: Path, folder: Path) -> None:
        self._folder = folder
        self._pictures = 0
        self._clock = HandClock(wall=SystemClock().now().wall)
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else QApplication(["In Turn"])
        make_private_folder(home)  # as a start does: without it, no choice would be kept
        self._instance = Instance(home)
        self._instance.claim()
        self._shell = Shell("In Turn", Frame())
        self._application = Application(self._app, self._shell, home, self._clock, self._instance)
        preferences = self._application.desk.preferences
        comfort = replace(preferences.choices.comfort, motion=Motion.STILL)
        preferences.choose(replace(preferences.choices, comfort=comfort))

    def run(self) -> int:
        """Play the session; give how many pictures were taken. Raises ``LostError``."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._shell.resize(1280, 800)
        self._application.start()
        self._shell.show()
        try:
            self._names()
            self._to_the_gate()
            self._through_the_gate()
            self._talk()
            self._close()
            self._say_it()
        finally:
            self._shell.close()
            self._look_for(lambda: True, "")
        return self._pictures

    def _names(self) -> None:
        if not self._application.desk.preferences.choices.welcomed:
            self._picture("welcome")
            for name in ("Noor", "Sam"):
                self._type(name)
                self._press(Key.Key_Return)
        self._picture("today")

    def _to_the_gate(self) -> None:
        self._application.open("talk")
        self._picture("talk")
        self._application.open_talk("say-it-back", solo=False)
        self._page("FirstPageScreen")
        self._picture("first-page")
        self._press(Key.Key_Return)
        self._page("GateScreen")

    def _through_the_gate(self) -> None:
        for half in ("first-half", "second-half"):
            # "Yes", then a calm body, then an easy topic.
            self._press(Key.Key_Space, Key.Key_Tab, *[Key.Key_Right] * 9)
            self._press(Key.Key_Tab, Key.Key_Home, *[Key.Key_Right] * 2)
            self._picture(f"gate-{half}")
            self._press(Key.Key_Return)
        self._look_for(self._talk_begins, "the result of the gate")

    def _talk_begins(self) -> bool:
        # The result comes after a moment that is always the same; Enter then begins.
        if self._application.talking.session is None:
            self._press(Key.Key_Return)
        return self._application.talking.session is not None

    def _talk(self) -> None:
        self._wait(20)
        self._picture("together")
        self._press(Key.Key_Return)
        self._wait(24)
        self._picture("tell")
        self._press(Key.Key_F8)
        self._wait(4)
        self._picture("time-waits")
        self._press(Key.Key_F8, Key.Key_Return)
        self._picture("handed-over")
        self._wait(18)
        self._picture("say-back")
        self._press(Key.Key_Return, Key.Key_Return, Key.Key_Home, Key.Key_Down)
        self._picture("partly")
        self._press(Key.Key_Return)
        self._piece()
        self._press(Key.Key_Escape)
        self._picture("break-sheet")
        self._press(Key.Key_Return)
        self._picture("break")
        self._leave_the_break()
        self._answer(Phase.MORE, 1)
        self._wait(4)
        self._press(Key.Key_F7)
        self._wait(6)
        self._picture("repair")
        self._press(Key.Key_Escape)
        self._piece()
        self._answer(Phase.MORE, 1)

    def _piece(self) -> None:
        """Tell a piece, say it back, and answer *got it*."""
        self._wait(22)
        self._press(Key.Key_Return)
        self._wait(22)
        self._press(Key.Key_Return)
        self._answer(Phase.ANSWER, 0)

    def _answer(self, phase: Phase, place: int) -> None:
        """Choose the answer at ``place`` in its list, and do it."""
        self._in(phase)
        # Enter goes to the choices first, because nothing is chosen beforehand.
        self._press(Key.Key_Return, Key.Key_Home, *[Key.Key_Down] * place, Key.Key_Return)

    def _leave_the_break(self) -> None:
        self._wait(60)
        self._clock.move(25 * 60)
        self._application.talking.tick()
        self._press(Key.Key_Return)
        for _ in range(2):
            self._press(*[Key.Key_Right] * 9, Key.Key_Return)
        self._press(Key.Key_Return)

    def _close(self) -> None:
        self._in(Phase.CLOSE)
        self._to_a_field()
        self._type("That the late trains worry you for my sake.")
        self._picture("close")
        for _ in range(_FIELDS):
            session = self._application.talking.session
            if session is not None and session.state is State.OPEN:
                self._press(Key.Key_Return)
        self._picture("summary")
        self._press(Key.Key_Return)
        self._look_for(lambda: self._application.talking.session is None, "Today")
        self._application.open("progress")
        self._look_for(lambda: True, "Progress")
        self._picture("progress")

    def _say_it(self) -> None:
        """Write one sentence of one's own: first rough, then from three answers."""
        self._application.open("say")
        page = self._application.window.page
        if not isinstance(page, SayScreen):
            raise LostError("Say it did not come")
        self._picture("who-writes")
        self._press(Key.Key_Return)
        self._type("You never tell me when the last train is late.")
        self._picture("say-it")
        for question, words in (
            (Slot.SEE, "last night the train came at one"),
            (Slot.FEEL, "worried"),
            (Slot.ASK, "write me when it is late"),
        ):
            page.write.questions.focus_on(question)
            self._type(words)
        self._look_for(lambda: "train" in page.write.panel.edit.words, "the sentence")
        self._picture("say-it-answered")
        self._application.open("today")

    # -- what two people do

    def _press(self, *keys: Key) -> None:
        for key in keys:
            text = {Key.Key_Space: " ", Key.Key_Return: "\r"}.get(key, "")
            self._send(key, text)

    def _to_a_field(self) -> None:
        for _ in range(_FIELDS):
            if isinstance(self._app.focusWidget(), QLineEdit):
                return
            self._press(Key.Key_Tab)

    def _type(self, words: str) -> None:
        for letter in words:
            self._send(Key.Key_unknown, letter)

    def _send(self, key: Key, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            at = self._app.focusWidget() or self._application.window.page or self._shell
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self._app.sendEvent(at, event)
        self._app.processEvents()

    def _wait(self, seconds: float) -> None:
        for _ in range(round(seconds * 4)):
            self._clock.move(0.25)
            self._application.talking.tick()
        self._app.processEvents()

    # -- what there is to see

    def _in(self, phase: Phase) -> None:
        session = self._application.talking.session
        now = session.place.phase if session else None
        if now is not phase:
            raise LostError(f"the talk stands at {now}, not at {phase}")

    def _page(self, name: str) -> None:
        self._look_for(lambda: type(self._application.window.page).__name__ == name, name)

    def _look_for(self, seen: Callable[[], bool], what: str) -> None:
        """Let the app go on until something is there."""
        loop = QEventLoop()
        looks = QTimer(interval=_LOOK)
        looks.timeout.connect(lambda: loop.quit() if seen() else None)
        QTimer.singleShot(_PATIENCE, loop, lambda: loop.exit(1))
        looks.start()
        lost = loop.exec()
        looks.stop()
        if lost:
            raise LostError(f"{what} did not come")

    def _picture(self, name: str) -> None:
        self._app.processEvents()
        self._pictures += 1
        path = self._folder / f"{self._pictures:02d}-{name}.png"
        if not self._shell.grab().save(str(path)):
            raise LostError(f"no picture could be written to {self._folder}")


def tour(home: Path, folder: Path) -> int:
    """Play one session on the data folder ``home``, pictures in ``folder``; 0 if it went well."""
    try:
        pictures = Tour(home, folder).run()
    except LostError as lost:
        sys.stderr.write(f"The tour of In Turn stopped: {lost}.\n")
        return 1
    sys.stdout.write(f"One session was played. {pictures} pictures are in {folder}\n")
    return 0
