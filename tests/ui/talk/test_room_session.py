"""A whole session on screen by keyboard alone: real content, real engine, a hand clock."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.session.happenings import What
from tests.ui.talk.room import Room
from tests.ui.talk.screens import holder, press, settle, type_words, words_on
from ui.talk.room.look_rows import LookRow
from ui.talk.room.screen import RoomScreen
from ui.theme.look import Look

KEY = Qt.Key
ENTER, TAB, SPACE, ESC, DOWN, RIGHT = (
    KEY.Key_Return,
    KEY.Key_Tab,
    KEY.Key_Space,
    KEY.Key_Escape,
    KEY.Key_Down,
    KEY.Key_Right,
)


class Talk:
    """A room on screen joined to its presenter, driven by keys and a hand clock."""

    def __init__(self, qtbot: QtBot, look: Look, *, solo: bool = False) -> None:
        self.room = Room(solo=solo)
        self.screen = RoomScreen(look, self.room.clock)
        qtbot.addWidget(self.screen)
        self.screen.asked.connect(self.room.presenter.ask)
        self.room.presenter.view_changed.connect(self.screen.show_view)
        self.screen.show_view(self.room.view())
        self.screen.resize(1280, 800)
        self.screen.show()
        self.screen.activateWindow()
        settle()

    def says(self, words: str) -> bool:
        return words in words_on(self.screen)

    def piece(self, *answers: Qt.Key) -> None:
        """One piece: told, said back, answered by arrows."""
        self.room.wait(8)
        press(ENTER)
        self.room.wait(8)
        press(ENTER, *answers)

    def side(self) -> None:
        """One whole piece that came across, and nothing more."""
        self.piece(ENTER, SPACE, ENTER)
        press(ENTER, SPACE, DOWN, ENTER)
        self.room.wait(4)


def test_a_session_from_the_first_step_to_the_end(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER)
    assert talk.says("Noor, tell it from your side")
    talk.side()
    assert talk.says("Sam, now your side of it")
    talk.side()
    assert talk.says("One small next step")
    press(ENTER)
    assert talk.says("What you practised")
    press(ENTER)
    assert talk.room.ways_out == ["finished"]
    assert talk.room.keeper.records[0].got_it == 2


def test_a_thought_is_parked_and_comes_back_in_ones_own_turn(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER, TAB)
    type_words("ask about Friday")
    press(ENTER, ESC)
    assert talk.says("Parked: ask about Friday")
    assert holder().accessibleName() == "Hand over to Sam"
    press(TAB)
    type_words("and the car")
    press(ENTER, ESC)
    talk.side()
    assert talk.says("You parked: ask about Friday  \u00b7  and the car")


def test_a_hand_over_by_mistake_is_taken_back(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER)
    talk.room.wait(8)
    press(ENTER)
    assert talk.says("Handed over to Sam")
    QTest.keyClick(holder(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert talk.says("Noor, tell it from your side")
    assert What.UNDONE in talk.room.happenings


def test_space_stops_the_clock_and_lets_it_run(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER, SPACE)
    assert talk.says("Go on")
    press(SPACE)
    assert not talk.says("Go on")


def test_a_repair_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER, KEY.Key_F7)
    talk.room.wait(6)
    assert talk.says("In my own words")
    press(SPACE, DOWN, ENTER, SPACE, ENTER)
    assert talk.room.presenter.session.care.taken == 1
    assert talk.says("Noor, tell it from your side")


def test_a_break_and_the_way_back_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER, ESC, ENTER)
    assert talk.says("Ten minutes more")
    talk.room.wait(60 * 25)
    press(ENTER)
    for _ in Side:
        press(*[RIGHT] * 9, ENTER)
    assert talk.says("Calm enough to go on")
    press(ENTER)
    assert talk.says("Noor, tell it from your side")
    assert talk.room.presenter.session.care.returns == 1


def test_alone_a_line_is_said_back_and_looked_at_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, solo=True)
    press(ENTER)
    talk.screen.findChildren(QPlainTextEdit)[-1].setFocus()
    type_words("So you come home full")
    QTest.keyClick(holder(), ENTER, Qt.KeyboardModifier.ControlModifier)
    assert talk.says("Next line")
    talk.screen.findChildren(LookRow)[0].setFocus()
    press(SPACE)
    assert holder().accessibleName() == "What happened is in it: partly"
    assert talk.room.presenter.session.words.written == "So you come home full"


def test_stop_for_tonight_leaves_the_room(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still)
    press(ENTER, ESC, DOWN, ENTER)
    assert talk.room.ways_out == ["stopped"]
