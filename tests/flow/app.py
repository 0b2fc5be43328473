"""The real application on a data folder, and the people in front of it.

They have a keyboard and nothing else: ``press`` and ``type`` go to whatever has the focus,
``reach`` presses Tab until it comes to something by its name. Time is moved by hand.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Self, cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QSettings, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.session.state import Session
from tests.flow.words import name_of, words_on
from tests.screens.setting import EVENING
from ui.application import Application
from ui.instance import Instance
from ui.parts.drop_down import DropDown
from ui.parts.one_of import Member
from ui.parts.place_item import PlaceItem
from ui.shell import PREFERENCES, Shell, read_frame
from ui.talking import Talking

#: The longest that anything may take to appear, in ms. Much, because machines are slow.
PATIENCE = 60_000

#: Between two looks at the clock, in seconds: a little slower than the app's own ticks.
LOOK = 0.25

#: More presses of Tab than any page has stops.
_STOPS = 60


class App:
    """One start of the program, from its first paint to its end."""

    def __init__(
        self,
        qtbot: QtBot,
        home: Path,
        clock: HandClock | None = None,
        hear: Path | None = None,
    ) -> None:
        """``hear`` is a recording in the place of the microphone."""
        self.home = home
        self.clock = clock or HandClock(wall=EVENING)
        self._qtbot = qtbot
        self._qt = _application()
        self._instance = Instance(home)
        self._instance.claim()
        frame = read_frame(QSettings(str(home / PREFERENCES), QSettings.Format.IniFormat))
        self.shell = Shell("In Turn", frame)
        #: All that stood over the window so far.
        self.titles = [self.shell.windowTitle()]
        self.shell.windowTitleChanged.connect(self.titles.append)
        self.program = Application(
            self._qt, self.shell, home, self.clock, self._instance, hear=hear
        )
        self._gone = False

    def start(self, size: QSize | None = None) -> Self:
        """Open the window as ``ui.start`` does, and wait until all of it is there."""
        self.shell.resize(size or QSize(1280, 800))
        self.shell.painted.connect(self.program.start)
        self.shell.show()
        self.shell.activateWindow()
        self.until(lambda: self._qt.focusWidget() is not None, "the first page")
        self.settle()
        return self

    def close(self) -> None:
        """Close the window; what is still to be written is written before this comes back."""
        if not self._gone:
            self._gone = True
            self.shell.close()
            self._qt.processEvents()
            shiboken6.delete(self.shell)
            shiboken6.delete(self.program)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # what the hands do

    def press(self, *keys: str, times: int = 1) -> Self:
        """Press keys, one after the other, by their names: "Return", "Ctrl+Z", "F9"."""
        for key in keys * times:
            # The stubs do not know that a sequence can be asked for its first key.
            pressed: QKeyCombination = cast("Any", QKeySequence(key))[0]
            QTest.keyClick(self._at(), pressed.key(), pressed.keyboardModifiers())
        self._qt.processEvents()
        there = self._qt.focusWidget() is not None or not self.shell.isVisible()
        assert there, f"{keys} lose the keyboard"
        return self

    def type(self, words: str) -> Self:
        """Type into what has the focus."""
        QTest.keyClicks(self._at(), words)
        self._qt.processEvents()
        return self

    def paste(self, words: str) -> Self:
        """Paste into what has the focus."""
        self._qt.clipboard().setText(words)
        return self.press("Ctrl+V")

    def reach(self, name: str) -> Self:
        """Come to something whose name begins like that: by Tab, and in a list by arrows."""
        for _ in range(_STOPS):
            if self._is_at(name):
                return self
            self.press("Down" if self._in_list_with(name) else "Tab")
        raise AssertionError(f"no key leads to {name!r} on this page: {self.words}")

    def _is_at(self, name: str) -> bool:
        """Whether the focus is on what is called like that; a drop-down is called as it is set."""
        at = self._qt.focusWidget()
        return (at.currentText() if isinstance(at, DropDown) else self.focus).startswith(name)

    def _in_list_with(self, name: str) -> bool:
        """Whether the focus is in a list that holds something of that name, further down."""
        at = self._qt.focusWidget()
        if isinstance(at, DropDown):
            items = [at.itemText(row) for row in range(at.currentIndex(), at.count())]
            return any(item.startswith(name) for item in items)
        if not isinstance(at, Member) or at.one_of is None:
            return False
        return any(name_of(member).startswith(name) for member in at.one_of.members)

    def choose(self, name: str) -> Self:
        """Reach something by Tab and press it. In a drop-down it is chosen as soon as reached."""
        self.reach(name)
        return self if isinstance(self._qt.focusWidget(), DropDown) else self.press("Return")

    def go_to(self, place: str) -> Self:
        """Go to a place by the rail, or by the list that takes its part at large text."""
        for _ in range(_STOPS):
            if isinstance(self._qt.focusWidget(), PlaceItem):
                return self.choose(place)
            self.press("Return" if self.focus == "Places" else "Tab")
        raise AssertionError(f"no key leads to the places on this page: {self.words}")

    def to_entries(self) -> Self:
        """Go to the list of all that was practised."""
        self.go_to("Progress").until_page("ProgressScreen").until_words("All entries")
        return self.choose("All entries").until_words("Back to the pictures")

    # what the eyes see

    @property
    def page(self) -> QWidget:
        """What is shown now."""
        page = self.program.window.page
        assert page is not None
        return page

    @property
    def page_name(self) -> str:
        """Which kind of page that is."""
        return type(self.page).__name__

    @property
    def words(self) -> str:
        """Everything that can be read in the window now, or heard."""
        return words_on(self.shell)

    @property
    def focus(self) -> str:
        """The name of what has the focus, as a screen reader says it."""
        at = self._qt.focusWidget()
        return "" if at is None else name_of(at)

    # what the room is like

    @property
    def talking(self) -> Talking:
        """The way through a talk."""
        return self.program.talking

    @property
    def session(self) -> Session:
        """The session in the room."""
        session = self.talking.session
        assert session is not None, f"nobody is in the room, this is {self.page_name}"
        return session

    def wait(self, seconds: float) -> Self:
        """Let time pass while the app looks at its clock."""
        for _ in range(round(seconds / LOOK)):
            self.clock.move(LOOK)
            self.talking.tick()
        self._qt.processEvents()
        return self

    def sleep(self, seconds: float) -> Self:
        """Let time pass that the app does not see: the lid is closed, or it hangs."""
        self.clock.move(seconds)
        self.talking.tick()
        self._qt.processEvents()
        return self

    def until(self, seen: Callable[[], bool], what: str) -> Self:
        """Let the app go on until something is there."""

        def there() -> None:
            assert seen(), f"{what} did not come; there is {self.page_name}: {self.words}"

        self._qtbot.waitUntil(there, timeout=PATIENCE)
        return self

    def until_page(self, name: str) -> Self:
        """Wait for a kind of page."""
        return self.until(lambda: self.page_name == name, name)

    def until_words(self, words: str) -> Self:
        """Wait until something can be read."""
        return self.until(lambda: words in self.words, repr(words))

    def settle(self) -> Self:
        """Wait until the keeper has done all that it was asked for, or says that it cannot."""
        keeper, done = self.program.desk.keeper, list[bool]()
        keeper.ask(lambda _: True, done.append)
        return self.until(lambda: bool(done) or keeper.trouble is not None, "the keeper")

    def _at(self) -> QWidget:
        return self._qt.activePopupWidget() or self._qt.focusWidget() or self.page


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
