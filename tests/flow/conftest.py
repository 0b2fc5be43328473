"""Starts the application for a test and sees that it ends with it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from tests.flow.two_people import TwoPeople, introduce
from tests.ui.stand_in_ear import StandInEar
from ui.places import Desk
from ui.sound import Chimes, Silence


class Start:
    """Opens the program on a data folder, with two people in front of it."""

    def __init__(self, qtbot: QtBot, data: Path) -> None:
        self.data = data
        self._qtbot = qtbot
        self._begun: list[TwoPeople] = []

    def __call__(self, home: Path | None = None, clock: HandClock | None = None) -> TwoPeople:
        """Open it on ``home``, or on the data folder of this test."""
        home = home or self.data
        home.mkdir(parents=True, exist_ok=True)
        return self.on_nothing(home, clock)

    def on_nothing(
        self, home: Path, clock: HandClock | None = None, size: QSize | None = None
    ) -> TwoPeople:
        """Open it on ``home`` as that is: perhaps it is not there, or does not answer."""
        app = TwoPeople(self._qtbot, home, clock)
        self._begun.append(app)
        app.start(size)
        return app

    def known(self) -> TwoPeople:
        """Open it on a data folder that knows the two."""
        introduce(self.data)
        return self()

    def again(self, app: TwoPeople) -> TwoPeople:
        """Close it, and open it once more on the same folder at the same time."""
        app.close()
        return self(app.home, app.clock)

    def after_a_power_cut(self, app: TwoPeople, seconds: float = 60) -> TwoPeople:
        """Open it on what is on the disk at this moment, ``seconds`` later, in a new process.

        The first one is left as it is: nothing that it still writes is seen.
        """
        there = app.home.with_name(f"{app.home.name}-{len(self._begun)}")
        shutil.copytree(app.home, there)
        now = app.clock.now()
        return self(there, HandClock(steady=7, wall=now.wall + round(seconds * 1000)))

    def end(self) -> None:
        """Close all that is open."""
        for app in self._begun:
            app.close()


@pytest.fixture(autouse=True)
def quick_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the quiet moment of the gate, a second for people, be none."""
    monkeypatch.setattr("ui.talk.gate.presenter.MOMENT", 0)


@pytest.fixture(autouse=True)
def silence(monkeypatch: pytest.MonkeyPatch) -> Silence:
    """Let no loudspeaker sound, and tell which tones would have been heard."""
    heard = Silence()

    def silent(parent: QObject) -> Chimes:
        return Chimes(heard, parent)

    monkeypatch.setattr("ui.asides.Chimes", silent)
    return heard


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> list[StandInEar]:
    """Give all ears that the application has made; without this it has that of the computer."""
    made: list[StandInEar] = []

    def make(_desk: Desk, parent: QObject) -> StandInEar:
        made.append(StandInEar(parent))
        return made[-1]

    monkeypatch.setattr("ui.hearing.make_ear", make)
    return made


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[None]:
    """Take stylesheet, palette and typeface of the program back after the test."""
    sheet, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    qapp.clipboard().clear()


@pytest.fixture
def data(home: Path) -> Path:
    """Give a data folder that is not there yet, as on a fresh machine."""
    return home / "inturn"


@pytest.fixture
def start(qtbot: QtBot, undressed: None, data: Path) -> Iterator[Start]:
    """Give what opens the program; each one that is open is closed at the end."""
    start = Start(qtbot, data)
    yield start
    start.end()
