"""Cards on screen: by keyboard alone, and quick however many there are."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.cards.table import NOW, CardTable
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.talk.screens import (
    DOWN,
    ENTER,
    ESC,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    type_words,
)
from ui.actions import Deed
from ui.cards.card_list import CardList
from ui.cards.levels import Step
from ui.cards.screen import CardsScreen
from ui.cards.view import CardLine, InDeck, LookFor, OpenCard
from ui.parts.drop_down import DropDown
from ui.parts.field import Line
from ui.theme.look import Look

UP, BACKTAB = Qt.Key.Key_Up, Qt.Key.Key_Backtab


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


def test_arrows_go_through_the_cards_and_space_keeps_one(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    cards.setFocus()
    press(DOWN, DOWN, Qt.Key.Key_Space)
    assert shown.said[-1] == ("keep", shown.keys[2], NOW)
    assert cards.rows[2].kept
    assert cards.currentIndex().row() == 2
    assert shown.screen.act(Deed.UNDO)
    assert not cards.rows[2].kept


def test_a_press_on_a_star_keeps_the_card_and_opens_nothing(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    place = cards.visualRect(cards.model().index(1, 0))
    star = QPoint(place.right() - 20, place.center().y())
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=star)
    assert shown.large == ""
    assert shown.said[-1] == ("keep", shown.keys[1], NOW)


@pytest.mark.parametrize("key", [Qt.Key.Key_End, Qt.Key.Key_PageDown, DOWN])
def test_keys_lead_to_the_last_card_and_back_and_what_they_lead_to_is_seen_whole(
    look: Look, qtbot: QtBot, key: Qt.Key
) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    cards.setFocus()
    back = {Qt.Key.Key_End: Qt.Key.Key_Home, DOWN: UP}.get(key, Qt.Key.Key_PageUp)
    room = cards.viewport().rect()
    for way, end in ((key, len(cards.rows) - 1), (back, 0)):
        for _ in range(len(cards.rows)):
            QTest.keyClick(cards, way)
            assert room.contains(cards.visualRect(cards.currentIndex()))
        assert cards.currentIndex().row() == end


def test_what_lies_outside_is_above_or_below_for_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    cards = shown.screen.browse.cards
    assert cards.visualRect(cards.model().index(60, 0)).top() > cards.viewport().height()
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    assert cards.visualRect(cards.model().index(2, 0)).bottom() < 0
    last = cards.visualRect(cards.model().index(len(cards.rows) - 1, 0))
    assert last.bottom() <= cards.viewport().rect().bottom() + 1
    assert not cards.indexAt(QPoint(5, 5_000)).isValid()
    assert cards.visualRect(QModelIndex()).isEmpty()
    cards.scrollTo(QModelIndex())


def test_the_search_is_one_key_away_and_filters_are_pressed_by_keyboard(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    shown.screen.browse.cards.setFocus()
    assert shown.screen.act(Deed.FIND)
    assert isinstance(holder(), Line)
    while not isinstance(holder(), Step):
        press(TAB)
    press(RIGHT, RIGHT)
    assert len(shown.keys) == 24
    while not isinstance(holder(), DropDown):
        press(TAB)
    press(DOWN)
    assert 0 < len(shown.keys) < 24


def test_where_there_is_little_room_more_ways_to_find_unfold(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot, 960)
    menus = [one for one in shown.screen.browse.findChildren(DropDown) if one.isVisible()]
    assert len(menus) == 1
    more = pressed(shown.screen, "More ways to find")
    more.setFocus()
    press(ENTER)
    settle()
    assert not more.isVisible()
    assert isinstance(holder(), DropDown)
    assert len([one for one in shown.screen.browse.findChildren(DropDown) if one.isVisible()]) == 3
    assert audit(shown.window) == []


def test_no_hit_offers_every_deck(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.ask(InDeck("calm"), LookFor("thank"))
    settle()
    assert audit(shown.window) == []
    way = pressed(shown.screen, shown.view.browse.elsewhere)
    way.setFocus()
    press(Qt.Key.Key_Space)
    assert shown.keys


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


def stops(key: Qt.Key) -> list[QWidget]:
    """Press Tab, forwards or back, until it is round, and give what it came to."""
    way = [holder()]
    while True:
        press(key)
        if holder() is way[0]:
            return way
        way.append(holder())


def test_shift_tab_leads_back_the_way_that_tab_came_whatever_card_was_drawn(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    press(ENTER)
    panel, first = holder(), shown.large
    there = stops(TAB)
    while not isinstance(holder(), Step):
        press(TAB)
    press(RIGHT)  # another level, and so another card
    assert shown.large != first
    while holder() is not panel:
        press(BACKTAB)
    face = shown.view.face
    assert face is not None
    assert panel.accessibleName() == face.text
    assert stops(BACKTAB) == [panel, *reversed(stops(TAB)[1:])]
    assert len(stops(TAB)) == len(there)


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


def test_ten_thousand_cards_are_there_at_first_sight(look: Look, qtbot: QtBot) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    cards.resize(600, 500)
    cards.show()
    cards.show_rows(many(10_000))
    assert cards.indexAt(QPoint(20, 20)).row() == 0
    assert cards.indexAt(QPoint(20, 480)).row() > 0
    cards.go_to("a/9999")
    assert cards.indexAt(QPoint(20, 480)).row() == 9_999


def test_a_row_higher_than_the_list_is_scrolled_through(look: Look, qtbot: QtBot) -> None:
    cards = CardList(look, "Cards", "kept")
    qtbot.addWidget(cards)
    cards.resize(300, 200)
    cards.show()
    cards.show_rows((CardLine("a/b", "long words " * 60, ""),))
    assert cards.verticalScrollBar().maximum() > 0
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    assert abs(cards.visualRect(cards.model().index(0, 0)).bottom() - 199) <= 12


def test_large_letters_stand_in_one_column(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp) as look:
        look.set_scale(2.0)
        shown = Shown(look, qtbot, 1024)
        shown.ask(InDeck("repair"), LookFor("again"))
        settle()
        assert shown.screen.browse.one_column
        shown.ask(OpenCard(shown.keys[0]))
        settle()
        face = shown.screen.face
        assert audit(shown.window, regions=(face.area, face.bar)) == []
