"""Pages of other parts within Say it: words are chosen there, and lines practised."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from tests.ui.dressing import dressed
from tests.ui.say.samples import ANSWERS
from tests.ui.say.test_screen import Shown
from tests.ui.talk.screens import pressed, settle
from ui.actions import Deed
from ui.feelings.picker import FeelingsPicker
from ui.parts.rows import Row
from ui.reading.told import Asked
from ui.say.drills.joined import drills
from ui.say.drills.page import DrillsPage
from ui.say.drills.presenter import DrillsPresenter
from ui.say.practise_page import PractisePage
from ui.say.view import Sub
from ui.say.words_page import WordsPage
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class NoReader(QObject):
    """Reads nothing: what is chosen in a drill needs no reading."""

    told = Signal(object)

    def ask(self, asked: Asked) -> None:
        """Nothing is written here."""


def practising(look: Look, shown: Shown) -> PractisePage:
    page = PractisePage(lambda: drills(look, Library(), NoReader(shown.screen), 7))
    shown.screen.add_page(Sub.PRACTISE, lambda: page)
    return page


def test_lines_are_practised_on_a_page_of_its_own_and_the_way_back_leads_here(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    page = practising(look, shown)
    assert not page.works
    assert not page.act(Deed.LEAVE)
    pressed(shown.screen, "Practise lines").click()
    settle()
    page.focus()
    assert any(row.isVisible() for row in page.findChildren(Row))
    assert page.act(Deed.LEAVE)
    assert shown.view.sub is Sub.WRITE


def test_drills_whose_words_are_torn_lead_back(look: Look, qtbot: QtBot) -> None:
    def torn() -> tuple[DrillsPresenter, DrillsPage]:
        raise ContentBroken(())

    shown, page = Shown(look, qtbot), PractisePage(torn)
    shown.screen.add_page(Sub.PRACTISE, lambda: page)
    with qtbot.waitSignal(page.unreadable):
        pressed(shown.screen, "Practise lines").click()
    page.focus()
    assert shown.view.sub is Sub.WRITE


def test_help_can_be_asked_for_while_practising(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    page = practising(look, shown)
    pressed(shown.screen, "Practise lines").click()
    (drilling,) = page.findChildren(DrillsPresenter)
    drilling.help_asked.emit()
    assert shown.out == [("help_asked",)]


def test_the_real_picker_answers_the_second_question(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    picker = FeelingsPicker(look, Library())
    shown.screen.add_page(Sub.WORDS, lambda: WordsPage(picker))
    pressed(shown.screen, "Choose words").click()
    settle()
    assert picker.isVisible()
    picker.words_chosen.emit(("lonely",))
    assert shown.write.fields.answers == {list(ANSWERS)[1]: "lonely"}
