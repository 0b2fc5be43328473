"""Errands are done elsewhere, and answered on the thread of the window."""

import threading

import shiboken6
from pytestqt.qtbot import QtBot

from coach.errors import Problem, WorldError
from ui.errand import Errands, at_once, trying


def refuse() -> None:
    raise WorldError(Problem.FILE_UNREADABLE)


def test_the_answer_comes_back_to_the_window(qtbot: QtBot) -> None:
    where: list[int] = []
    answers: list[int] = []
    errands = Errands()

    def job() -> int:
        where.append(threading.get_ident())
        return 7

    trying(errands)(job, answers.append, lambda _: None)
    qtbot.waitUntil(lambda: answers == [7])
    assert where != [threading.get_ident()]


def test_trouble_comes_back_as_an_answer_of_its_own(qtbot: QtBot) -> None:
    troubles: list[WorldError] = []
    errands = Errands()
    trying(errands)(refuse, lambda _: None, troubles.append)
    qtbot.waitUntil(lambda: len(troubles) == 1)
    assert troubles[0].problem is Problem.FILE_UNREADABLE


def test_an_answer_to_somebody_who_has_gone_goes_nowhere(qtbot: QtBot) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def job() -> None:
        begun.set()
        may_end.wait(5)

    errands = Errands()
    before = set(threading.enumerate())
    errands(job, lambda _: None)
    (thread,) = set(threading.enumerate()) - before
    assert begun.wait(5)
    shiboken6.delete(errands)
    may_end.set()
    thread.join(5)
    assert not thread.is_alive()


def test_without_a_window_it_is_done_at_once() -> None:
    said: list[object] = []
    trying(at_once)(lambda: 3, said.append, said.append)
    trying(at_once)(refuse, said.append, lambda trouble: said.append(trouble.problem))
    assert said == [3, Problem.FILE_UNREADABLE]
