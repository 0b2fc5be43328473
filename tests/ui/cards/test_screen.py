"""Cards on screen: by keyboard alone, and quick however many there are."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.cards.table import CardTable
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.talk.screens import DOWN, ENTER, ESC, TAB, holder, press, settle, type_words
from ui.actions import Deed
from ui.cards.card_list import CardList
from ui.cards.screen import CardsScreen
from ui.cards.view import CardLine, InDeck, LookFor, OpenCard
from ui.parts.field import Line
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(CardTable):
    """The place in a window that knows the keys."""

    def __init__(self, look: Look, qtbot: QtBot, width: int = 1080) -> None:
        super().__init__()
        self.screen = CardsScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, width, 768)
        settle()


def test_words_are_typed_a_card_is_opened_and_left_by_keyboard_alone(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    assert isinstance(holder(), Line)
    type_words("no rush")
    found = shown.keys
    assert 0 < len(found) < 10
    while not isinstance(holder(), CardList):
        press(TAB)
    press(ENTER)
    assert shown.large == found[0]
    press(ESC)
    assert shown.large == ""
    assert isinstance(holder(), CardList)
    assert shown.screen.browse.cards.row(shown.screen.browse.cards.currentIndex()).key == found[0]


def test_arrows_go_through_the_cards_and_space_opens_one(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.browse.cards.setFocus()
    press(DOWN, DOWN, Qt.Key.Key_Space)
    assert shown.large == shown.keys[2]


def test_letters_on_the_list_are_no_shortcuts(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    cards.setFocus()
    QTest.keyClicks(cards, "w")
    assert cards.currentIndex().row() == 0


def test_enter_draws_one_from_the_field_and_the_next_from_the_card(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    press(ENTER)
    first = shown.large
    assert first
    press(ENTER)
    assert shown.large not in {"", first}
    assert shown.screen.act(Deed.UNDO)
    assert Deed.UNDO in shown.screen.works
    assert not shown.screen.act(Deed.LARGER)


def test_a_press_on_a_card_opens_it(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    place = cards.visualRect(cards.model().index(1, 0)).center()
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.large == shown.keys[1]


@pytest.mark.parametrize("width", [1080, 700])
def test_the_list_and_a_card_pass_the_audit(look: Look, qtbot: QtBot, width: int) -> None:
    shown = Shown(look, qtbot, width)
    assert audit(shown.window) == []
    shown.ask(OpenCard(shown.keys[0]))
    settle()
    assert audit(shown.window) == []


def test_a_screen_reader_hears_words_tag_and_star(look: Look, qtbot: QtBot) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    cards.show_rows((CardLine("a/b", "Hm.", "Calm", kept=True), CardLine("a/c", "Oh.", "")))
    model = cards.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0, 0), role) == "Hm., Calm, kept"
    assert model.data(model.index(1, 0), role) == "Oh."
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None
    assert model.rowCount(model.index(0, 0)) == 0
    assert len(cards.rows) == 2


def test_a_card_that_is_gone_moves_nothing_and_enter_on_nothing_opens_nothing(
    look: Look, qtbot: QtBot
) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    opened: list[str] = []
    cards.opened.connect(opened.append)
    cards.show_rows(())
    QTest.keyClick(cards, ENTER)
    cards.show_rows((CardLine("a/b", "Hm.", ""),))
    cards.go_to("a/z")
    assert opened == []
    assert cards.currentIndex().row() == 0


def many(number: int) -> tuple[CardLine, ...]:
    line = CardLine("", "A word on a card, long enough for two lines of it.", "Tag")
    return tuple(replace(line, key=f"a/{at}") for at in range(number))


def test_a_deck_is_drawn_whole_at_first_sight(look: Look, qtbot: QtBot) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    cards.resize(600, 500)
    cards.show_rows(many(190))
    cards.doItemsLayout()
    assert cards.indexAt(QPoint(20, 20)).row() == 0
    assert cards.indexAt(QPoint(20, 480)).row() > 0


def test_ten_thousand_cards_are_shown_without_a_wait(look: Look, qtbot: QtBot) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    cards.resize(600, 500)
    cards.show()
    cards.show_rows(many(10_000))
    qtbot.waitUntil(lambda: cards.indexAt(QPoint(20, 20)).row() == 0)


def test_large_letters_stand_in_one_column(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp) as look:
        look.set_scale(2.0)
        shown = Shown(look, qtbot, 1024)
        shown.ask(InDeck("repair"), LookFor("again"))
        settle()
        assert shown.screen.browse.one_column
        shown.ask(OpenCard(shown.keys[0]))
        settle()
        assert audit(shown.window) == []
