"""The thread that listens: in order, never too much of it, and nothing is left."""

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coach.listening.told import Encouragement, Form, GivenBack, Heard, Taken
from coach.people import Side
from tests.ui.listening.standins import Engines, HandEngine, cue, silence, tone
from ui.listening.line import Line
from ui.listening.listener import WAITS, Listener
from ui.listening.measuring import Enrol, Level, Measuring, Order


class SlowEngines(Engines):
    """Takes as long to open as a test wants, and says where it was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.may_open = threading.Event()
        self.where: list[str] = []

    def __call__(self, form: Form) -> HandEngine:
        self.where.append(threading.current_thread().name)
        self.may_open.wait(5)
        return super().__call__(form)


@pytest.fixture
def engines() -> SlowEngines:
    return SlowEngines()


@pytest.fixture
def listener(engines: SlowEngines, qtbot: QtBot) -> Iterator[Listener]:
    made = Listener(engines)
    made.prepare()
    yield made
    engines.may_open.set()
    assert made.finish()


def heard_by(engines: SlowEngines) -> int:
    return engines.opened[0].bytes_heard if engines.opened else 0


def test_what_measures_is_opened_on_the_thread_and_tells_on_this_one(
    listener: Listener, engines: SlowEngines, qtbot: QtBot
) -> None:
    told: list[tuple[object, str]] = []

    def tell(one: object) -> None:
        told.append((one, threading.current_thread().name))

    listener.told.connect(tell)
    engines.may_open.set()
    listener.begin(Form())
    listener.put(tone())
    qtbot.waitUntil(lambda: bool(told))
    assert engines.where == ["listener"]
    assert isinstance(told[0][0], Level)
    assert told[0][1] == threading.main_thread().name


def test_no_frame_is_lost_while_it_is_being_opened(
    listener: Listener, engines: SlowEngines, qtbot: QtBot
) -> None:
    listener.put(Enrol(Side.ONE))
    listener.begin(Form())
    for _ in range(290):  # 29 s
        listener.put(tone())
    engines.may_open.set()
    qtbot.waitUntil(lambda: heard_by(engines) == 290 * 3200)
    assert listener.dropped == 0
    assert engines.opened[0].done == [Side.ONE]


def test_a_worker_that_stands_still_piles_up_no_more_than_half_a_minute(
    listener: Listener, engines: SlowEngines, qtbot: QtBot
) -> None:
    listener.begin(Form())
    for _ in range(400):
        listener.put(tone())
    listener.put(Order.WRONG)
    assert listener.dropped == (40 - WAITS) * 32_000
    engines.may_open.set()
    qtbot.waitUntil(lambda: bool(engines.opened) and engines.opened[0].done == ["wrong"])
    assert heard_by(engines) == WAITS * 32_000


def test_it_ends_while_it_is_being_opened_and_hears_nothing_then(
    listener: Listener, engines: SlowEngines
) -> None:
    told: list[object] = []
    listener.told.connect(told.append)
    listener.begin(Form())
    listener.put(tone())
    listener.end()
    engines.may_open.set()
    assert listener.finish()
    assert (heard_by(engines), engines.opened[0].done, told) == (0, ["forget"], [])


def test_after_the_end_none_of_the_sound_is_left_in_memory(
    listener: Listener, engines: SlowEngines, qtbot: QtBot
) -> None:
    engines.may_open.set()
    listener.begin(Form())
    for _ in range(20):
        listener.put(cue(4321))
    qtbot.waitUntil(lambda: heard_by(engines) == 20 * 3200)
    assert listener.finish()
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, Line)]
    assert not any(cue(4321) in gc.get_referents(one) for one in kept)
    assert listener.dropped == 0


def test_without_a_beginning_nothing_is_taken_and_nothing_begins(engines: SlowEngines) -> None:
    listener = Listener(engines)
    listener.begin(Form())
    listener.put(tone())
    assert listener.finish()
    assert engines.where == []


def test_a_line_gives_in_order_drops_the_oldest_sound_and_no_order() -> None:
    line = Line(4)
    for what in (b"ab", Order.KNOW, b"cd", b"ef"):
        line.put(what)
    assert (line.waiting, line.dropped) == (4, 2)
    assert [line.take() for _ in range(3)] == [Order.KNOW, b"cd", b"ef"]


def test_a_line_that_ended_gives_and_takes_nothing() -> None:
    line = Line(4)
    line.put(b"ab")
    line.end()
    line.put(b"cd")
    assert (line.take(), line.waiting, line.ended) == (None, 0, True)


def test_a_cue_that_would_come_too_late_is_not_given_nor_given_back() -> None:
    late = [0.0]
    measuring = Measuring(HandEngine(), Form(), lambda: late[0])

    def cues(number: int) -> list[Heard]:
        told = measuring.do(cue(number))
        return [one for one in told if isinstance(one, Taken | Encouragement | GivenBack)]

    late[0] = 4.0
    assert [cues(number) for number in (1111, 2222, 3333)] == [[], [], []]
    late[0] = 0.0
    assert len(cues(1111)) == 1
    late[0] = 4.0
    assert len(cues(3333)) == 1


def test_a_burst_is_measured_piece_by_piece_and_its_level_told_once() -> None:
    engine = HandEngine()
    measuring = Measuring(engine, Form())
    told = list(measuring.do(silence(1.95) + tone(0.05)))
    assert len(told) == 1
    assert isinstance(told[0], Level)
    assert told[0].decibels > -40
    assert list(measuring.do(b"")) == []


def test_what_is_neither_sound_nor_an_order_is_a_fault_of_ours() -> None:
    with pytest.raises(TypeError):
        list(Measuring(HandEngine(), Form()).do("floor"))
