"""The play is rehearsed on the sources: which keys lead where, and how each page then looks.

``python -m tests.packaging.proof.rehearsal FOLDER``. From outside a program nobody can ask it
what has the focus. So the real application is played without a screen first, as the tests of
whole evenings do, its keys are noted, and a picture is taken of each page.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, cast

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from coach.clock import HandClock, SystemClock
from coach.content.model import Phase
from coach.session.state import State
from tests.flow.two_people import NAMES, TwoPeople
from tests.packaging.proof.acts import Act, Play, Stroke, write
from tests.packaging.proof.desk import SIZE
from ui.theme.comfort import Motion

HEARD = "That late trains worry you."
#: How long a piece is told, in seconds of the talk; in the proof they are real ones.
_PIECE = 4
#: After so many looks without a change a page is taken to be whole.
_LOOKS = 6


class Patience:
    """The part of pytest-qt's robot that the application of the tests asks for."""

    def waitUntil(self, seen: Callable[[], None], timeout: int) -> None:
        """Let the application go on until ``seen`` raises nothing."""
        loop, left = QEventLoop(), QTimer()
        left.setSingleShot(True)
        left.start(timeout)
        while True:
            try:
                return seen()
            except AssertionError:
                if not left.isActive():
                    raise
            QTimer.singleShot(10, loop.quit)
            loop.exec()


class Rehearsed(TwoPeople):
    """Two people whose keys are noted."""

    def __init__(self, home: Path, clock: HandClock, pictures: Path) -> None:
        super().__init__(cast("Any", Patience()), home, clock)
        self.acts: list[Act] = []
        self._pictures = pictures
        self._strokes: list[Stroke] = []
        self._speaks = 0.0

    def keep_still(self) -> None:
        """Let nothing move: a picture shows a page and not the way to it."""
        preferences = self.program.desk.preferences
        comfort = replace(preferences.choices.comfort, motion=Motion.STILL)
        preferences.choose(replace(preferences.choices, comfort=comfort))

    def press(self, *keys: str, times: int = 1) -> Self:
        """Press keys, and note them."""
        self._strokes += [Stroke(key=key) for key in keys * times]
        return super().press(*keys, times=times)

    def type(self, words: str) -> Self:
        """Type, and note it."""
        self._strokes.append(Stroke(words=words))
        return super().type(words)

    def speak(self) -> Self:
        """Tell a piece; the keys that come next are pressed after it."""
        self._speaks = _PIECE
        return self.wait(_PIECE)

    def seen(self, name: str) -> Self:
        """Close an act: what was pressed since the last one leads to the page that is there now."""
        self.settle()
        self.until(self._stands_still(), f"rest on the page {name}")
        picture = f"{len(list(self._pictures.glob('*.png'))) + 1:02d}-{name}.png"
        assert self.shell.grab().save(str(self._pictures / picture)), picture
        session = self.talking.session
        phase = session.place.phase.value if session and session.state is State.OPEN else ""
        strokes, self._strokes = tuple(self._strokes), []
        self.acts.append(Act(name, strokes, picture, phase, self._speaks))
        self._speaks = 0
        return self

    def _stands_still(self) -> Callable[[], bool]:
        """Give what says that the window has looked the same for some looks: all is laid out."""
        looks: list[QImage] = []

        def still() -> bool:
            looks.append(self.shell.grab().toImage())
            return len(looks) >= _LOOKS and all(one == looks[-1] for one in looks[-_LOOKS:])

        return still


def evening(two: Rehearsed) -> None:
    """Play the first evening: from the welcome to the summary of *Say it back*, and back."""
    two.until_page("WelcomeScreen").seen("welcome")
    # Enter after the second name would lead into a first try at once.
    two.type(NAMES[0]).press("Return").type(NAMES[1]).choose("Look around first")
    two.until_page("TodayScreen").until_words(" and ".join(NAMES)).seen("today")
    two.go_to("Talk").until_page("LibraryScreen").seen("talk")
    two.choose("Say it back").until_page("FirstPageScreen").seen("first-page")
    two.choose("Check in first").until_page("GateScreen").seen("gate")
    for name in NAMES:
        two.until_words(name)
        two.press("Space", "Tab").press("Right", times=8).press("Tab", "Home", "Right")
        two.seen(f"gate-{name.lower()}").press("Return")
    _past_the_moment(two)
    two.seen("gate-result").press("Ctrl+Return").until_page("RoomScreen").seen("together")
    two.press("Return").seen("tell-one")
    _a_turn(two, "one")
    _a_turn(two, "two")
    assert two.phase is Phase.CLOSE
    two.reach(f"{NAMES[0]}: ").type(HEARD).seen("close")
    two.press("Ctrl+Return")
    while two.session.state is State.OPEN:
        two.press("Ctrl+Return")
    two.seen("summary").press("Ctrl+Return").until_page("TodayScreen").seen("today-after")


def _past_the_moment(two: Rehearsed) -> None:
    """Wait until the gate says what came out: nothing is pressed meanwhile."""
    two.until(lambda: "Begin" in two.words, "the result of the gate")


def _a_turn(two: Rehearsed, side: str) -> None:
    two.speak().press("Return").seen(f"say-back-{side}")
    two.speak().press("Return").seen(f"answer-{side}")
    two.answer(0).seen(f"more-{side}")
    two.answer(1).seen(f"after-{side}")


def look_back(two: Rehearsed) -> None:
    """Start again, and find the session in Progress."""
    two.until_page("TodayScreen").until_words(" and ".join(NAMES)).seen("again-today")
    two.go_to("Progress").until_page("ProgressScreen").until_words("All entries").seen("progress")
    two.choose("All entries").until_words("Back to the pictures").until_words("Say it back")
    two.seen("all-entries")


def rehearse(folder: Path) -> Play:
    """Play both on a folder of their own, and keep keys and pictures in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    clock = HandClock(wall=SystemClock().now().wall)
    with tempfile.TemporaryDirectory(prefix="inturn-rehearsal-") as home:
        acts = [_played(part, Path(home), clock, folder) for part in (evening, look_back)]
    play = Play(*acts)
    write(play, folder)
    return play


def _played(
    part: Callable[[Rehearsed], None], home: Path, clock: HandClock, folder: Path
) -> tuple[Act, ...]:
    two = Rehearsed(home, clock, folder)
    two.keep_still()
    two.start(QSize(*SIZE))
    try:
        part(two)
    finally:
        two.close()
    return tuple(two.acts)


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication(["In Turn", "-style", "fusion"])
    rehearse(Path(sys.argv[1]))
