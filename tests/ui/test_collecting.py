"""Forgotten things are thrown away by the window's own thread."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collecting import Collector


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    owner = QObject()
    made = Collector(owner)
    yield made
    owner.deleteLater()
    gc.unfreeze()


class Thing:
    """Something that only a look for cycles finds."""

    def __init__(self) -> None:
        self.me = self


def test_python_does_not_look_by_itself_any_more(collector: Collector) -> None:
    assert not gc.isenabled()


def test_a_look_throws_away_what_only_knows_itself(collector: Collector) -> None:
    thing = Thing()
    gone = weakref.ref(thing)
    del thing
    assert gone() is not None
    assert collector.look() >= 1
    assert gone() is None


def test_the_old_are_looked_at_now_and_then(collector: Collector) -> None:
    thing = Thing()
    gone = weakref.ref(thing)
    collector.look()
    collector.look()
    del thing
    for _ in range(30):
        collector.look()
    assert gone() is None
