"""When nobody is there any more: five quiet minutes, or a computer that slept."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from coach.clock import HandClock
from ui.reflect.watch import GAP, QUIET, Watch, Why

pytestmark = pytest.mark.usefixtures("qapp")


class Watched:
    """A watch with a hand on its clock."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.watch = Watch(self.clock)
        self.told: list[Why] = []
        self.watch.over.connect(self.told.append)
        self.watch.begin()

    def pass_by(self, seconds: float, step: float = 1) -> None:
        for _ in range(round(seconds / step)):
            self.clock.move(step)
            self.watch.look()


def test_after_five_quiet_minutes_it_tells_once() -> None:
    watched = Watched()
    watched.pass_by(QUIET / 1000 - 1)
    assert watched.told == []
    watched.pass_by(10)
    assert watched.told == [Why.QUIET]
    assert not watched.watch.on


def test_a_sign_of_somebody_begins_the_time_anew() -> None:
    watched = Watched()
    watched.pass_by(290)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not watched.watch.eventFilter(QObject(), key)
    watched.pass_by(290)
    watched.watch.touch()
    watched.pass_by(290)
    watched.watch.eventFilter(QObject(), QEvent(QEvent.Type.UpdateRequest))
    assert watched.told == []
    watched.pass_by(11)
    assert watched.told == [Why.QUIET]


def test_a_gap_between_two_looks_means_that_it_slept() -> None:
    watched = Watched()
    watched.pass_by(GAP / 1000 + 1, step=GAP / 1000 + 1)
    assert watched.told == [Why.SLEPT]


def test_where_the_steady_clock_stands_while_it_sleeps_the_day_tells() -> None:
    watched = Watched()
    watched.clock.set_wall(watched.clock.now().wall + 60_000)
    watched.watch.look()
    assert watched.told == [Why.SLEPT]


def test_a_clock_that_is_put_back_means_nothing() -> None:
    watched = Watched()
    watched.clock.set_wall(watched.clock.now().wall - 3_600_000)
    watched.watch.look()
    assert watched.told == []


def test_once_ended_it_tells_nothing_and_begins_anew() -> None:
    watched = Watched()
    watched.watch.end()
    watched.pass_by(400, step=400)
    assert watched.told == []
    watched.watch.begin()
    watched.pass_by(4)
    assert watched.told == []
