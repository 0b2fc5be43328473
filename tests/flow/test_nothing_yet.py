"""A folder that was named and is empty: a drive may belong there, so nothing is written yet."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem
from tests.flow.words import words_on
from ui.asking import Asking
from ui.shell import Frame, Shell

WORDS = Library().prose(ProblemsWords)
ASKED = WORDS.problems[Problem.NOTHING_YET]


class Question:
    """The window while it asks."""

    def __init__(self, qtbot: QtBot, app: QApplication, home: Path) -> None:
        self.home, self.over = home, list[bool]()
        self.shell = Shell("In Turn", Frame())
        qtbot.addWidget(self.shell)
        self.asking = Asking(app, self.shell, home, named=True)
        self.asking.over.connect(lambda: self.over.append(True))
        self.shell.show()

    def press(self, words: str) -> None:
        buttons = self.asking.page.findChildren(QPushButton)
        next(button for button in buttons if button.text() == words).click()


@pytest.fixture
def question(
    qtbot: QtBot, undressed: None, qapp: QApplication, tmp_path: Path
) -> Iterator[Question]:
    question = Question(qtbot, qapp, tmp_path)
    yield question
    question.asking.deleteLater()


def test_it_is_asked_and_nothing_is_written(question: Question) -> None:
    words = words_on(question.shell)
    assert ASKED.title in words
    assert str(question.home) in words
    assert list(question.home.iterdir()) == []


def test_who_looks_again_in_vain_is_still_asked(question: Question) -> None:
    question.press(ASKED.button)
    assert not question.over
    assert list(question.home.iterdir()) == []


def test_once_the_drive_is_connected_it_goes_on(question: Question) -> None:
    (question.home / "inturn.db").touch()
    question.press(ASKED.button)
    assert question.over


def test_who_begins_here_goes_on(question: Question) -> None:
    question.press(WORDS.begin_here)
    assert question.over
