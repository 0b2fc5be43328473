"""The real app in a process of its own: writes in a private book by keys, locks, and waits.

Run as ``python -m tests.flow.private_core FOLDER KIND``: an *empty* page, or a *guided* one, on
which every word is read by what listens for danger. It says *open* once the page is written and
*locked* after the lock, and goes on at each line that it is given. What it writes is never whole
in the program but where the app has it: each letter is worked out alone.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from coach.clock import SystemClock
from tests.coach.store.private_life import let_be_read
from tests.flow.two_people import introduce
from ui.application import Application
from ui.instance import Instance
from ui.shell import Frame, Shell

#: How many letters there are, and which each is.
LONG = 40
#: The passphrase is written from this letter on.
FROM = 900


def letter(number: int) -> str:
    """Give one letter of what is written."""
    return chr(ord("a") + (number * number * 7 + number * 3) % 26)


def main(folder: Path, kind: str) -> None:
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
    _click(shell, "This is me, Noor")
    _click(shell, "Begin my book")
    _until(shell, "Type it twice first", lambda: None)
    _until(shell, "Make my book", lambda: _choose_passphrase(shell))
    _click(shell, "Make my book")
    _click(shell, "I have put them somewhere safe")
    _click(shell, "New page")
    if kind == "guided":
        _write_guided(shell)
    else:
        _click(shell, "An empty page, Write whatever you like.")
        _until(shell, "Throw this page away", program.window.page.focus)  # type: ignore[union-attr]
        _type(range(LONG))
    _pass_by(2500)
    _say("open")
    program.hide()
    _pass_by(2500)
    _say("locked")
    shell.close()


def _write_guided(shell: Shell) -> None:
    """Answer the first question of *Before we talk*, up to where it was read for danger."""
    _click(shell, "Before we talk, Ten questions, and a card to take along.")
    _until(shell, "Back to my pages", lambda: None)
    [field for field in shell.findChildren(QTextEdit) if field.isVisible()][-1].setFocus()
    _type(range(LONG))
    _pass_by(6000)  # what reads is loaded when the first words come


def _choose_passphrase(shell: Shell) -> None:
    fields = [one for one in shell.findChildren(QLineEdit) if one.isVisible()]
    for field in fields:
        field.setFocus()
        _type(range(FROM, FROM + LONG))


def _say(word: str) -> None:
    let_be_read()
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


def _type(numbers: range) -> None:
    for number in numbers:
        QTest.keyClicks(_at(), letter(number))


def _click(shell: Shell, name: str) -> None:
    """Press a button as soon as it is there."""
    _until(shell, name, lambda: None)
    _button(shell, name).click()  # type: ignore[union-attr]


def _until(shell: Shell, name: str, before: Callable[[], object]) -> None:
    """Do something, then wait until a button of this name is there."""
    _pass_by(100)
    before()
    for _ in range(300):
        if _button(shell, name) is not None:
            return
        _pass_by(100)
    raise LookupError(name)


def _button(shell: Shell, name: str) -> QAbstractButton | None:
    every = (one for one in shell.findChildren(QAbstractButton) if one.isVisible())
    return next((one for one in every if one.accessibleName() == name), None)


def _at() -> QWidget:
    at = QApplication.focusWidget()
    assert at is not None
    return at


def _pass_by(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
