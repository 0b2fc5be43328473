"""The guided pages joined together, with a real thread that listens for words of danger."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.reflect.guide import new_page
from coach.reflect.pages import Kind
from coach.wording.findings import Reading, Verdict
from tests.ui.dressing import dressed
from tests.ui.reflect.guided.opened import EVENING, NEXT, NOOR, Noted
from ui.feelings.picker import FeelingsPicker
from ui.reflect.guided import ear
from ui.reflect.guided.ear import Asked, Ear, Heard
from ui.reflect.guided.joined import JoinedPages, guided, listening
from ui.reflect.guided.question_page import QuestionPage
from ui.reflect.guided.view import Pick, Typed
from ui.theme.look import Look


class Reads:
    """Hears danger where somebody is afraid."""

    def __init__(self) -> None:
        self.read_all: list[str] = []
        self.forgotten = 0

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        self.read_all.append(text)
        return Reading(text, Verdict.SAFETY if "afraid" in text else Verdict.OK)

    def forget(self) -> None:
        self.forgotten += 1


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def reads() -> Reads:
    return Reads()


@pytest.fixture
def pages(
    look: Look, qtbot: QtBot, reads: Reads, monkeypatch: pytest.MonkeyPatch
) -> Iterator[JoinedPages]:
    def opened(_: Library) -> Ear:
        return Ear(reads)

    monkeypatch.setattr(ear, "opened", opened)
    owner = QObject()
    reader = listening(Library(), owner)
    made = guided(look, Library(), HandClock(wall=EVENING), Noted(), reader, owner)
    qtbot.addWidget(made.screen)
    yield made
    made.close()
    assert reader.close()


def test_words_of_danger_bring_the_quiet_card(pages: JoinedPages, qtbot: QtBot) -> None:
    pages.open(new_page(Kind.FREE, "p1", EVENING), NOOR)
    pages.screen.show()
    pages.screen.asked.emit(Typed("text", "I am afraid of them"))
    page = pages.screen.page
    assert isinstance(page, QuestionPage)
    qtbot.waitUntil(page.help.isVisible)


def test_what_was_read_is_forgotten_with_the_page(
    pages: JoinedPages, reads: Reads, qtbot: QtBot
) -> None:
    pages.open(new_page(Kind.FREE, "p1", EVENING), NOOR)
    pages.screen.asked.emit(Typed("text", "A walk"))
    qtbot.waitUntil(lambda: "A walk" in reads.read_all)
    pages.drop()
    qtbot.waitUntil(lambda: reads.forgotten > 0)


def test_words_for_a_feeling_are_there_when_they_are_wanted(pages: JoinedPages) -> None:
    pages.open(new_page(Kind.BEFORE, "p1", EVENING), NOOR)
    pages.screen.asked.emit(NEXT)
    pages.screen.asked.emit(Pick("felt"))
    assert isinstance(pages.screen.page, FeelingsPicker)


def yes() -> bool:
    return True


def test_the_ear_hears_danger_in_any_of_the_texts(reads: Reads) -> None:
    told = list(Ear(reads).tell(Asked(7, ("A walk", " ", "I am afraid")), yes))
    assert told == [Heard(7, danger=True)]
    assert reads.read_all == ["A walk", "I am afraid"]


def test_where_nothing_can_be_read_nothing_is_heard() -> None:
    deaf = Ear(None)
    assert list(deaf.tell(Asked(1, ("I am afraid",)), yes)) == [Heard(1, danger=False)]
    deaf.forget()


def test_what_is_not_wanted_any_more_is_not_read(reads: Reads) -> None:
    assert list(Ear(reads).tell(Asked(1, ("I am afraid",)), lambda: False)) == []
    assert reads.read_all == []
