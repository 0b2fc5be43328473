"""The real app in a process of its own: writes in a private book by keys, locks, and waits.

Run as ``python -m tests.flow.private_core FOLDER``. It says *open* once the page is written and
*locked* after the lock, and goes on at each line that it is given. What it writes is never whole
in the program but where the app has it: each letter is worked out alone.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coach.clock import SystemClock
from tests.flow.two_people import introduce
from ui.application import Application
from ui.instance import Instance
from ui.shell import Frame, Shell

#: How many letters there are, and which each is.
LONG = 40


def letter(number: int) -> str:
    """Give one letter of what is written."""
    return chr(ord("a") + (number * number * 7 + number * 3) % 26)


def main(folder: Path) -> None:
    """Write, lock, wait."""
    introduce(folder)
    app = QApplication(["In Turn"])
    instance, shell = Instance(folder), Shell("In Turn", Frame())
    instance.claim()
    program = Application(app, shell, folder, SystemClock(), instance)
    shell.resize(1280, 800)
    program.start()
    shell.show()
    program.open("reflect")
    _pass_by(300)
    _press("Return", 300)
    for button in ("_first",):
        getattr(program.window.page.page, button).click()  # type: ignore[union-attr]
    _pass_by(500)
    for _ in range(2):
        _type(range(900, 900 + LONG))
        _press("Return", 300)
    _pass_by(4000)
    _press("Return", 500)
    page = program.window.page.page  # type: ignore[union-attr]
    page.new.click()
    _pass_by(300)
    _press("Return", 300)
    _type(range(LONG))
    _press("Return", 100)
    _type(range(LONG, 2 * LONG))
    _pass_by(1500)
    _say("open")
    program.hide()
    _pass_by(1500)
    _say("locked")
    shell.close()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def _type(numbers: range) -> None:
    for number in numbers:
        QTest.keyClicks(_at(), letter(number))


def _press(key: str, wait: int) -> None:
    QTest.keyClick(_at(), getattr(Qt.Key, f"Key_{key}"))
    _pass_by(wait)


def _at() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def _pass_by(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
