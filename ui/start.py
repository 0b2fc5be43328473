"""The first steps of a start: nothing here waits for more than the window needs to stand."""

import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from coach.store.away import seems_away
from coach.store.home import make_private_folder
from ui.identity import show_icon, tell_id
from ui.instance import Instance
from ui.shell import PREFERENCES, Shell, read_frame
from ui.surroundings import (
    NO_FOLDER,
    NO_SCREEN,
    can_keep_in,
    do_without_fonts,
    has_screen,
    say,
    speak_utf8,
)
from ui.theme import faces

if TYPE_CHECKING:
    from ui.ending import Ending

NAME = "In Turn"

#: The style under our own, asked for in the cheapest way (see ``Look.apply``).
STYLE = ("-style", "fusion")

#: So long after the first paint the window gets its icon, in ms: more is waited for before.
_ICON_AFTER = 400


def run(home: Path, *, named: bool = False, file: str = "", hear: Path | None = None) -> int:
    """Open the window on the data folder ``home``, until it is closed; 0 if another one has it.

    ``named`` says that somebody named it: where it is empty, a drive may belong there. ``file``
    is one that is to be opened in it, ``hear`` a recording in the place of the microphone.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it at once
    speak_utf8()
    do_without_fonts()
    if not has_screen():
        return say(NO_SCREEN)
    if not can_keep_in(str(home)):
        return say(NO_FOLDER)
    return _run(home, [_path_of(file)] if file else [], named=named, hear=hear)


def _run(home: Path, files: list[str], *, named: bool, hear: Path | None) -> int:
    #: Where a file goes that comes while the program runs: the last of these takes it.
    takers: list[Callable[[str], None]] = [files.append]
    app = _application(lambda name: takers[-1](name))  # noqa: PLW0108 - the last one then
    app.setApplicationName(NAME)
    tell_id()
    faces.install(app)  # a screen reader may ask as soon as the window stands
    instance = Instance(home)
    asks = seems_away(home, named=named)
    alone = asks or _has(home, instance)
    if not alone and _shown_by_the_first(instance, files):
        return 0
    preferences = QSettings(str(home / PREFERENCES), QSettings.Format.IniFormat)
    shell = Shell(NAME, read_frame(preferences))
    begun: list[object] = []
    endings: list[Ending] = []

    def furnish() -> None:
        # Late: by now the window stands.
        from coach.clock import SystemClock  # noqa: PLC0415
        from ui.application import Application  # noqa: PLC0415

        clock = SystemClock()
        application = Application(app, shell, home, clock, instance, styled=True, hear=hear)
        begun[:] = [application]
        application.erased.connect(application.deleteLater)
        application.erased.connect(lambda: QTimer.singleShot(0, furnish))
        application.start()
        for ending in endings:
            ending.leaving.connect(application.write_what_is_owed)
        takers.append(application.open_file)
        while files:
            application.open_file(files.pop(0))

    def wait() -> None:
        from ui.waiting import Waiting  # noqa: PLC0415 - only where the first does not answer

        waiting = Waiting(app, shell, home, instance, files)
        begun.append(waiting)
        waiting.over.connect(waiting.deleteLater)
        waiting.over.connect(furnish)

    def ask() -> None:
        from ui.asking import Asking  # noqa: PLC0415 - only where there is nothing yet

        asking = Asking(app, shell, home, named=named)
        begun.append(asking)
        asking.over.connect(asking.deleteLater)
        asking.over.connect(begin)

    def begin() -> None:
        if _has(home, instance):
            furnish()
        else:
            wait()

    def first() -> None:
        from ui.ending import Ending  # noqa: PLC0415 - until here there is nothing to be written

        endings.append(Ending(shell.close, app))
        (ask if asks else furnish if alone else wait)()

    # Not at once: Qt hands to the screen what was painted when it next waits for something.
    shell.painted.connect(lambda: QTimer.singleShot(1, first))
    shell.painted.connect(lambda: QTimer.singleShot(_ICON_AFTER, app, show_icon))
    shell.show()
    return app.exec()


def _application(take: Callable[[str], None]) -> QApplication:
    if sys.platform != "darwin":
        return QApplication([NAME, *STYLE])
    from ui.opening.finder import FinderApplication  # noqa: PLC0415 - macOS alone

    app = FinderApplication([NAME, *STYLE])
    app.file_asked.connect(take)
    return app


def _path_of(file: str) -> str:
    """Give the path of a file as it was named: a desktop may give an address in its place."""
    if file.startswith("file://"):
        file = QUrl(file).toLocalFile()
    return os.path.abspath(file)  # noqa: PTH100 - it must raise nothing, whatever the name is


def _has(home: Path, instance: Instance) -> bool:
    """Make the folder, and have it for this window alone if no other one has it."""
    with suppress(OSError):  # the store says what is wrong, calmly, once the window stands
        make_private_folder(home)
    return instance.claim()


def _shown_by_the_first(instance: Instance, files: list[str]) -> bool:
    from ui.doorbell import ring  # noqa: PLC0415 - only a second start needs the socket library

    return ring(instance.name, file=files[0] if files else "")
