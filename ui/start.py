"""The first steps of a start: nothing here waits for more than the window needs to stand."""

import signal
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from coach.store.away import seems_away
from coach.store.home import make_private_folder
from ui.instance import Instance
from ui.shell import PREFERENCES, Shell, read_frame
from ui.surroundings import has_screen, name_in_taskbar, speak_utf8

NAME = "In Turn"

#: The style under our own, asked for in the cheapest way (see ``Look.apply``).
STYLE = ("-style", "fusion")


def run(home: Path, *, named: bool = False) -> int:
    """Open the window on the data folder ``home``, until it is closed; 0 if another one has it.

    ``named`` says that somebody named it: where it is empty, a drive may belong there.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal ends it at once
    speak_utf8()
    if not has_screen():
        return say_no_screen()
    name_in_taskbar()
    app = QApplication([NAME, *STYLE])
    app.setApplicationName(NAME)
    instance = Instance(home)
    asks = seems_away(home, named=named)
    alone = asks or _has(home, instance)
    if not alone and _shown_by_the_first(instance):
        return 0
    file = QSettings(str(home / PREFERENCES), QSettings.Format.IniFormat)
    shell = Shell(NAME, read_frame(file))
    begun: list[object] = []

    def furnish() -> None:
        # Late: by now the window stands.
        from coach.clock import SystemClock  # noqa: PLC0415
        from ui.application import Application  # noqa: PLC0415

        application = Application(app, shell, home, SystemClock(), instance, styled=True)
        begun[:] = [application]
        application.erased.connect(application.deleteLater)
        application.erased.connect(lambda: QTimer.singleShot(0, furnish))
        application.start()

    def wait() -> None:
        from ui.waiting import Waiting  # noqa: PLC0415 - only where the first does not answer

        waiting = Waiting(app, shell, home, instance)
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

    first = ask if asks else furnish if alone else wait
    # Not at once: Qt hands to the screen what was painted when it next waits for something.
    shell.painted.connect(lambda: QTimer.singleShot(1, first))
    shell.show()
    return app.exec()


def say_no_screen() -> int:
    """Say that nothing can be shown here, and give the exit code."""
    if sys.stderr is not None:  # a program without a console has none
        sys.stderr.write("In Turn opens a window, and there is no screen for it here.\n")
    return 1


def _has(home: Path, instance: Instance) -> bool:
    """Make the folder, and have it for this window alone if no other one has it."""
    with suppress(OSError):  # the store says what is wrong, calmly, once the window stands
        make_private_folder(home)
    return instance.claim()


def _shown_by_the_first(instance: Instance) -> bool:
    from ui.doorbell import ring  # noqa: PLC0415 - only a second start needs the socket library

    return ring(instance.name)
