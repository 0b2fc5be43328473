"""Two draw in turns, cards are turned by keys and brought back, and one is read aloud."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.people import Couple, Hue, Person, Shape
from tests.ui.audit import audit
from tests.ui.cards.table import CardTable
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.talk.screens import ENTER, LEFT, RIGHT, holder, press, pressed, settle
from ui.actions import Deed
from ui.carding import speak
from ui.cards.card_panel import CardPanel
from ui.cards.screen import CardsScreen
from ui.cards.view import (
    Back,
    Draw,
    Earlier,
    FaceView,
    InDeck,
    Keep,
    Narrow,
    Only,
    OpenCard,
    Pass,
    ReadAloud,
    TakeTurns,
    Undo,
)
from ui.preferences import Choices
from ui.theme.look import Look
from ui.voice import Voice

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))


class HandVoice(Voice):
    """A voice that says nothing: it remembers what it was to say."""

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.said: list[str] = []
        self._there = there

    def say(self, words: str) -> None:
        if self._there:
            self.said.append(words)
            self.changed.emit(True)
        else:
            self.missing.emit()

    def stop(self) -> None:
        self.said.append("")
        self.changed.emit(False)


@pytest.fixture
def table() -> CardTable:
    table = CardTable()
    table.presenter.meet(Choices(couple=COUPLE))
    return table.ask(OpenCard(table.keys[0]))


def face(table: CardTable) -> FaceView:
    view = table.view.face
    assert view is not None
    return view


def test_whose_turn_it_is_is_said_by_name_shape_and_colour(table: CardTable) -> None:
    assert face(table).turn is None
    turn = face(table.ask(TakeTurns())).turn
    assert turn is not None
    assert turn.words == "Noor, this one is for you"
    assert (turn.person.shape, turn.person.hue) == (Shape.CIRCLE, Hue.LAGOON)
    assert face(table).primary == "Next card for Sam"
    first = table.large
    turn = face(table.ask(Draw())).turn
    assert turn is not None
    assert turn.person.name == "Sam"
    assert table.large != first


def test_pass_draws_another_card_for_the_same_person_and_nothing_is_remembered(
    table: CardTable,
) -> None:
    assert face(table.ask(TakeTurns())).rest == "Pass"
    before = table.large
    turn = face(table.ask(Pass())).turn
    assert turn is not None
    assert turn.person.name == "Noor"
    assert table.large != before
    assert {one[0] for one in table.said} == {"drawn"}


def test_taking_turns_ends_whenever_somebody_likes(table: CardTable) -> None:
    assert face(table.ask(TakeTurns(), TakeTurns())).turn is None
    table.ask(TakeTurns(), Back(), OpenCard(table.keys[1]))
    assert face(table).turn is None


def test_without_names_it_is_left_and_right_and_alone_there_are_no_turns(table: CardTable) -> None:
    table.presenter.meet(Choices())
    assert face(table.ask(TakeTurns())).primary == "Next card for Right"
    table.ask(Back())
    table.presenter.meet(Choices(alone=True))
    view = face(table.ask(OpenCard(table.keys[0])))
    assert (view.turns, len(view.people)) == ("", 1)


def test_earlier_cards_come_back_one_by_one(table: CardTable) -> None:
    first = table.large
    second = table.ask(Draw()).large
    table.ask(Draw(), Earlier())
    assert table.large == second
    assert table.ask(Earlier()).large == first
    assert table.ask(Earlier()).large == first


def test_undo_takes_back_what_was_done_first_and_then_brings_the_last_card_back(
    table: CardTable,
) -> None:
    first = table.large
    second = table.ask(Draw(), Keep()).large
    assert table.ask(Undo()).large == second
    assert table.ask(Undo()).large == first


def test_another_level_draws_a_card_of_it(table: CardTable) -> None:
    view = face(table.ask(Only(Narrow.GROUP, "l5")))
    assert view.group == "It makes sense, given right now"
    assert view.pose == 5
    levels = view.levels
    assert levels is not None
    assert [one.id for one in levels.options if one.chosen] == ["l5"]


def test_a_level_is_drawn_from_the_deck_of_the_card_that_lies_there(table: CardTable) -> None:
    table.ask(Back(), InDeck(""), OpenCard("validation/" + table.keys[0].split("/")[1]))
    view = face(table.ask(Only(Narrow.GROUP, "l2")))
    assert view.deck == "Heard and seen"
    calm = face(table.ask(Back(), InDeck("calm"), Draw()))
    assert (calm.levels, calm.pose) == (None, 3)


def test_a_card_is_read_aloud_only_when_somebody_asks_and_stops_when_it_is_turned(
    table: CardTable,
) -> None:
    voice = HandVoice()
    speak(table.presenter, voice)
    assert (face(table).aloud, voice.said) == ("Read it aloud", [])
    text = face(table).text
    assert face(table.ask(ReadAloud())).aloud == "Stop reading"
    assert face(table).speaks
    table.ask(Draw())
    assert voice.said == [text, ""]
    assert face(table).aloud == "Read it aloud"
    table.ask(ReadAloud(), ReadAloud())
    assert voice.said[-1] == ""
    table.ask(ReadAloud(), Back())
    assert voice.said[-1] == ""


def test_without_a_voice_the_button_goes_and_a_plain_word_stands_there(table: CardTable) -> None:
    voice = HandVoice(there=False)
    speak(table.presenter, voice)
    view = face(table.ask(ReadAloud()))
    assert (view.aloud, view.no_voice) == ("", "This computer has no voice to read with.")


def test_nothing_is_read_where_no_card_lies(table: CardTable) -> None:
    voice = HandVoice()
    speak(table.presenter, voice)
    table.ask(Back(), ReadAloud())
    assert voice.said == []


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def test_cards_are_turned_and_kept_by_keys_alone(
    look: Look, qtbot: QtBot, table: CardTable
) -> None:
    screen = CardsScreen(look)
    window = placed(screen, table.presenter, qtbot)
    first = table.large
    assert isinstance(holder(), CardPanel)
    assert holder().accessibleName() == face(table).text
    press(RIGHT)
    assert table.large != first
    press(LEFT)
    assert table.large == first
    press(ENTER)
    press(Qt.Key.Key_Space)
    assert face(table).kept
    assert screen.act(Deed.UNDO)
    assert not face(table).kept
    assert isinstance(holder(), CardPanel)
    assert window.isVisible()


@pytest.mark.parametrize("width", [1080, 900])
def test_two_people_draw_in_turns_by_keys_alone(
    look: Look, qtbot: QtBot, table: CardTable, width: int
) -> None:
    screen = CardsScreen(look)
    window = placed(screen, table.presenter, qtbot, width, 768)
    turns = pressed(screen, "Draw in turns")
    turns.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    assert screen.face.card.accessibleName().startswith("Noor, this one is for you. ")
    press(ENTER)
    assert screen.face.card.accessibleName().startswith("Sam, this one is for you. ")
    pressed(screen, "Pass").click()
    assert screen.face.card.accessibleName().startswith("Sam, this one is for you. ")
    assert {one[0] for one in table.said} == {"drawn"}
    settle()
    assert audit(window, regions=(screen.face.area, screen.face.bar)) == []


def test_a_level_on_the_card_is_pressed_by_arrows(
    look: Look, qtbot: QtBot, table: CardTable
) -> None:
    screen = CardsScreen(look)
    window = placed(screen, table.presenter, qtbot)
    screen.face.card.levels.group.focus()
    press(RIGHT)
    view = face(table)
    assert view.levels is not None
    assert [one.id for one in view.levels.options if one.chosen] == ["l2"]
    assert window.isVisible()
