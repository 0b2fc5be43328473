"""However the session ends, what is owed is written and the program leaves in silence."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
import shiboken6
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from coach.clock import HandClock
from coach.store import open_store
from tests.flow.conftest import Start
from tests.hygiene.project import ROOT
from ui.ending import Ending

#: In a program that has begun: something is handed to the store, and the signal comes.
_OWING = """
import os, signal, sys
from pathlib import Path
from ui.application import Application
from ui import start
begin = Application.start
def begin_and_end(program):
    begin(program)
    def end(_):
        program.desk.keeper.ask(lambda store: store.later.add("say-it-back"), None)
        os.kill(os.getpid(), int(sys.argv[2]))
    program.desk.keeper.ask(lambda store: None, end)
Application.start = begin_and_end
sys.exit(start.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_with_all_written(number: signal.Signals, home: Path) -> None:
    home.mkdir(exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-c", _OWING, str(home / "inturn"), str(number.value)],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (done.returncode, said) == (0, [])
    with open_store(home / "inturn", HandClock()) as store:
        assert store.later.all() == ("say-it-back",)
        assert not store.notices


class Session:
    """A session manager that asks for what is owed."""

    def __init__(self) -> None:
        self.hints: list[object] = []

    def setRestartHint(self, hint: object) -> None:
        self.hints.append(hint)


@pytest.fixture
def ending(qapp: QApplication) -> Iterator[Ending]:
    """What listens, without a window; the signals are as before afterwards."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    ending = Ending(lambda: None, qapp)
    yield ending
    signal.set_wakeup_fd(-1)
    for number, handler in before.items():
        signal.signal(number, handler)
    shiboken6.delete(ending)


def test_the_session_manager_has_it_written_and_never_opens_it_again(
    start: Start, ending: Ending
) -> None:
    app, session = start.known(), Session()
    ending.leaving.connect(app.program.write_what_is_owed)
    app.program.desk.keeper.ask(lambda store: store.later.add("say-it-back"), None)
    ending.commit(cast("QSessionManager", session))
    assert session.hints == [QSessionManager.RestartHint.RestartNever]
    with open_store(app.home, HandClock()) as store:
        assert store.later.all() == ("say-it-back",)
    assert app.shell.isVisible()
