"""The page on which somebody writes a card: by keyboard alone, for everybody, and robust."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.cards.memory import CardsKept, OwnCard
from coach.content.deck import Tone, Way
from tests.ui.audit import audit
from tests.ui.cards.table import CardTable
from tests.ui.dressing import dressed
from tests.ui.finding import Finding
from tests.ui.placed import placed
from tests.ui.talk.screens import (
    ENTER,
    ESC,
    RIGHT,
    TAB,
    holder,
    press,
    settle,
    type_words,
    words_on,
)
from ui.actions import Deed
from ui.cards.card_panel import CardPanel
from ui.cards.levels import Step
from ui.cards.own.view import LIMIT, NEW_DECK, SayText, ToDeck
from ui.cards.screen import CardsScreen
from ui.cards.view import MakeMine, OpenCard, Write
from ui.reading.editor import Editor
from ui.reading.told import Advice, Outcome, Told
from ui.theme.look import Look

KETTLE = OwnCard(
    id="7", text="The kettle is mine tonight.", group="", tone=Tone.WARM, way=Way.DIRECT,
    needs=(), deck="Sunday walks", at=9,
)  # fmt: skip


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(CardTable):
    """The place in a window, with the page open."""

    def __init__(
        self, look: Look, qtbot: QtBot, width: int = 1080, known: CardsKept | None = None
    ) -> None:
        super().__init__(known)
        self.screen = CardsScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, width, 768)
        self.ask(Write())
        settle()

    def audited(self) -> list[Finding]:
        """Hold the page to every rule; it is longer than its place, so it scrolls."""
        own = self.screen.own
        return audit(self.window, regions=(own.area, own.bar))


def test_a_card_is_written_and_kept_by_keyboard_alone(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    assert isinstance(holder(), Editor)
    type_words("You stayed up with them.")
    assert "You stayed up with them." in words_on(shown.screen)
    while not isinstance(holder(), Step):
        press(TAB)
    press(RIGHT, RIGHT)
    while holder() is not shown.screen.own.when.edit:
        press(TAB)
    type_words("After a bad night")
    press(ENTER)
    assert shown.large == "own/1"
    assert isinstance(holder(), CardPanel)
    face = shown.view.face
    assert face is not None
    assert (face.text, face.group) == ("You stayed up with them.", "Saying back")
    assert next(part.line for part in face.parts) == "After a bad night"


def test_enter_on_nothing_leads_to_where_one_writes(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.own.tags.deck.setFocus()
    assert shown.screen.act(Deed.PRIMARY)
    assert isinstance(holder(), Editor)
    assert Deed.PRIMARY in shown.screen.works
    assert not shown.screen.act(Deed.LARGER)


def test_esc_leads_back_and_what_was_written_can_be_taken_up(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    type_words("Half a thought")
    press(ESC)
    assert shown.view.own is None
    assert shown.screen.act(Deed.UNDO)
    assert shown.screen.own.edit.words == "Half a thought"


def test_a_megabyte_is_pasted_in_no_time_and_told_of(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    paste = QMimeData()
    paste.setText("no end to this " * 70_000)
    shown.screen.own.edit.insertFromMimeData(paste)
    settle()
    assert len(shown.screen.own.edit.words) <= LIMIT
    assert any("There is room for 240" in words for words in words_on(shown.screen))
    assert shown.audited() == []


@pytest.mark.parametrize("text", ["🌧 👩\u200d👩\u200d👧", "سأبقى هنا معك", "我在这里", "A" * 200])
def test_any_script_is_shown_on_the_card_as_it_is(look: Look, qtbot: QtBot, text: str) -> None:
    shown = Shown(look, qtbot)
    shown.ask(SayText(text))
    settle()
    assert text in words_on(shown.screen)
    assert shown.audited() == []


@pytest.mark.parametrize(("width", "scale"), [(1080, 1.0), (900, 1.0), (1024, 2.0)])
def test_the_page_passes_the_audit(
    qapp: QApplication, qtbot: QtBot, width: int, scale: float
) -> None:
    with dressed(qapp) as look:
        look.set_scale(scale)
        shown = Shown(look, qtbot, width, CardsKept(own=(KETTLE,)))
        assert shown.audited() == []
        shown.ask(ToDeck(NEW_DECK), SayText("You always know what to say to me."))
        (asked,) = [one[1] for one in shown.said if one[0] == "read"][-1:]
        told = Told(asked.serial, Outcome.READ, (Advice(4, 10, "a", True, "always", "Hm."),))  # type: ignore[attr-defined]
        shown.presenter.own.know(told)
        settle()
        assert shown.screen.own.name.isVisible()
        assert shown.audited() == []
        shown.presenter.own.know(Told(asked.serial, Outcome.SAFETY))  # type: ignore[attr-defined]
        settle()
        assert "Some things need people" in words_on(shown.screen)
        assert shown.audited() == []


def test_an_own_card_is_changed_and_its_deck_named_anew(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, known=CardsKept(own=(KETTLE,)))
    shown.ask(OpenCard("own/7"), MakeMine())
    settle()
    own = shown.screen.own
    assert own.edit.words == KETTLE.text
    assert own.name.words == "Sunday walks"
    own.name.edit.setFocus()
    own.name.edit.selectAll()
    QTest.keyClicks(own.name.edit, "Mondays")
    press(ENTER)
    assert shown.said[-1][0] == "rewrite"
    assert shown.view.face is not None
    assert shown.view.face.deck == "Mondays"


def test_hiding_leaves_nothing_on_the_page(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    type_words("Nobody may read this")
    shown.screen.own.when.edit.setFocus()
    QTest.keyClicks(shown.screen.own.when.edit, "ever")
    shown.presenter.drop()
    shown.screen.forget()
    assert shown.screen.own.edit.words == ""
    assert shown.screen.own.when.words == ""
    assert "Nobody may read this" not in words_on(shown.screen)
    assert Qt.Key.Key_Escape == ESC
