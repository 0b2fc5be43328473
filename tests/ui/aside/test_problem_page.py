"""A problem on a page of its own: what happened, what is safe, what you can do."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.prose import ProblemsWords, WindowWords
from coach.errors import Problem
from coach.people import Couple
from tests.flow.words import words_on
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from ui.actions import Deed
from ui.aside.already_open import AlreadyOpen
from ui.aside.problem_page import ProblemPage
from ui.aside.problem_view import OWN_PAGE, Way, problem_view
from ui.theme.comfort import Comfort, Theme
from ui.theme.look import Look

FACTS = {"folder": "/home/noor/inturn", "file": "old.db", "reason": "disk image is malformed"}


@pytest.fixture(params=[1.0, 2.0])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp, Comfort(Theme.LIGHT, request.param)) as look:
        yield look


def shown(qtbot: QtBot, look: Look, problem: Problem) -> tuple[ProblemPage, list[Way]]:
    view = problem_view(problem, FACTS, Library().prose(ProblemsWords))
    page, chosen = ProblemPage(look, "In Turn", view), list[Way]()
    page.way_chosen.connect(chosen.append)
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    page.focus()
    return page, chosen


def button(page: ProblemPage, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


@pytest.mark.parametrize("problem", list(Problem))
def test_each_problem_says_all_three_and_passes_the_audit(
    qtbot: QtBot, look: Look, problem: Problem
) -> None:
    page, _ = shown(qtbot, look, problem)
    words = words_on(page)
    assert "What is safe" in words
    assert "What you can do" in words
    assert "{" not in words
    assert audit(page, primary=page.primary) == []


@pytest.mark.parametrize("problem", sorted(OWN_PAGE))
def test_enter_does_what_the_dark_button_says(qtbot: QtBot, look: Look, problem: Problem) -> None:
    page, chosen = shown(qtbot, look, problem)
    assert page.act(Deed.PRIMARY)
    closes = page.primary.text() == "Close In Turn"
    assert chosen == [Way.CLOSE if closes else Way.GO_ON]


def test_the_other_way_is_there_too(qtbot: QtBot, look: Look) -> None:
    page, chosen = shown(qtbot, look, Problem.DATABASE_NEWER)
    button(page, "Look around without them").click()
    assert chosen == [Way.GO_ON]


def test_no_key_leads_past_it(qtbot: QtBot, look: Look) -> None:
    page, chosen = shown(qtbot, look, Problem.DATABASE_PUT_ASIDE)
    assert page.act(Deed.BREAK)
    assert not page.act(Deed.HIDE)
    assert chosen == []


def test_details_can_be_unfolded_and_folded(qtbot: QtBot, look: Look) -> None:
    page, _ = shown(qtbot, look, Problem.DATABASE_PUT_ASIDE)
    details = button(page, "What happened, in detail")
    details.click()
    assert FACTS["reason"] in words_on(page)
    details.click()
    assert FACTS["reason"] not in words_on(page)


def test_a_second_start_can_show_the_first_or_close(qtbot: QtBot, look: Look) -> None:
    page = AlreadyOpen(look, "In Turn", Library().prose(WindowWords), Couple())
    qtbot.addWidget(page)
    page.resize(1024, 768)
    page.show()
    with qtbot.waitSignal(page.show_asked):
        assert page.act(Deed.PRIMARY)
    assert not page.act(Deed.BREAK)
    close = next(one for one in page.findChildren(QPushButton) if one is not page.primary)
    with qtbot.waitSignal(page.close_asked):
        close.click()
    assert audit(page, primary=page.primary) == []
