"""The thread that reads: only the newest, never on the thread of the window, and it ends."""

import threading
import weakref
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.reading.mind import Mind
from ui.reading.reader import Reader
from ui.reading.told import Asked, Outcome, Told


class SlowMind(Mind):
    """Reads when it is let, and remembers what and where."""

    def __init__(self) -> None:
        self.read_here: list[tuple[str, str]] = []
        self.may_read = threading.Event()
        self.reading = threading.Event()
        self.forgotten = threading.Event()

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        self.read_here.append((asked.text, threading.current_thread().name))
        self.reading.set()
        self.may_read.wait(5)
        yield Told(asked.serial, Outcome.READ)

    def forget(self) -> None:
        self.forgotten.set()


@pytest.fixture
def mind() -> SlowMind:
    return SlowMind()


@pytest.fixture
def reader(mind: SlowMind, qtbot: QtBot) -> Iterator[Reader]:
    made = Reader(lambda: mind)
    yield made
    mind.may_read.set()
    assert made.close()


def test_an_answer_comes_back_to_this_thread(reader: Reader, mind: SlowMind, qtbot: QtBot) -> None:
    heard: list[tuple[int, str]] = []

    def hear(told: Told) -> None:
        heard.append((told.serial, threading.current_thread().name))

    reader.told.connect(hear)
    mind.may_read.set()
    reader.ask(Asked(3, "you never"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(3, threading.main_thread().name)]
    assert mind.read_here == [("you never", "reader")]


def test_of_what_was_typed_meanwhile_only_the_newest_is_read(
    reader: Reader, mind: SlowMind, qtbot: QtBot
) -> None:
    heard: list[Told] = []
    reader.told.connect(heard.append)
    reader.ask(Asked(1, "y"))
    assert mind.reading.wait(5)
    for number, text in enumerate(("yo", "you", "you n"), start=2):
        reader.ask(Asked(number, text))
    mind.may_read.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert [told.serial for told in heard] == [4]
    assert [text for text, _ in mind.read_here] == ["y", "you n"]


def test_what_is_being_read_when_all_is_dropped_is_never_told(
    reader: Reader, mind: SlowMind, qtbot: QtBot
) -> None:
    heard: list[Told] = []
    reader.told.connect(heard.append)
    reader.ask(Asked(1, "you never"))
    assert mind.reading.wait(5)
    reader.forget()
    mind.may_read.set()
    assert mind.forgotten.wait(5)
    assert reader.close()
    assert heard == []


def test_a_reader_that_was_never_asked_has_no_thread(qtbot: QtBot) -> None:
    made = Reader(SlowMind)
    made.forget()
    assert made.close()
    made.begin()
    assert "reader" not in [thread.name for thread in threading.enumerate()]


class FaultyMind(SlowMind):
    """Has a fault of ours in it."""

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        if asked.text == "fault":
            raise LookupError
        yield Told(asked.serial, Outcome.READ)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_after_a_fault_of_ours_the_next_key_begins_anew_but_not_for_ever(qtbot: QtBot) -> None:
    opened: list[Mind] = []

    def opening() -> Mind:
        opened.append(FaultyMind())
        return opened[-1]

    reader, heard = Reader(opening), list[Told]()
    reader.told.connect(heard.append)
    for number in range(1, 6):
        reader.ask(Asked(number, "fault"))
        qtbot.waitUntil(lambda: "reader" not in [one.name for one in threading.enumerate()])
    assert len(opened) == 3
    assert heard == []
    assert reader.close()


class Silent(SlowMind):
    """Reads, and has nothing to say."""

    def tell(self, asked: object, go_on: Callable[[], bool]) -> Iterator[Told]:
        yield from ()


class Text:
    """What is asked."""


def test_what_was_read_does_not_wait_on_the_thread_for_what_comes_next(qtbot: QtBot) -> None:
    reader, text = Reader(Silent), Text()
    held = weakref.ref(text)
    reader.ask(text)
    del text
    qtbot.waitUntil(lambda: held() is None)
    assert reader.close()
