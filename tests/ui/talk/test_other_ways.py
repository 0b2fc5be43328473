"""Every talk for two in writing and in signs, from its file to its end, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from coach.content.manner import fits
from coach.content.model import Phase
from coach.content.prose import SigningWords, WritingWords
from coach.people import Side
from coach.session.modes import Mode
from coach.session.pages import own_page
from coach.session.state import State
from tests.ui.talk.played import LIBRARY, Played
from tests.ui.talk.screens import holder, press, type_words
from ui.talk.room.typed_field import PARAGRAPHS
from ui.talk.stage_view import FloorView, StageView
from ui.talk.written_view import PageView, ReadView
from ui.theme.look import Look

TALKS = [talk.id for talk in LIBRARY.whole()]
MODES = [Mode.WRITE, Mode.SIGN]
#: Each talk in both ways; who begins changes from talk to talk and from way to way. By voice all
#: is played both ways round (``tests/flow/test_talks.py``): it is the same engine.
PLAYED = [
    (talk, mode, list(Side)[(at + by) % 2])
    for at, talk in enumerate(TALKS)
    for by, mode in enumerate(MODES)
]
VOICE = {
    Mode.WRITE: LIBRARY.prose(WritingWords).voice,
    Mode.SIGN: LIBRARY.prose(SigningWords).voice,
}
TAB, ESC, SPACE = Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space


@pytest.mark.parametrize(("talk", "mode", "starter"), PLAYED)
def test_a_talk_comes_to_its_end(
    qtbot: QtBot, still: Look, talk: str, mode: Mode, starter: Side
) -> None:
    two = Played(qtbot, still, talk, mode, starter)
    titles: list[str] = []
    for _ in range(200):
        if two.session.state is not State.OPEN:
            break
        body = two.room.stage.body
        titles.append(body.title)
        two.go_on()
    assert two.session.state is State.FINISHED
    tally = two.session.place.tally
    assert tally.one == tally.two > 0
    assert [title for title in titles if not fits(title, VOICE[mode])] == []
    pages = {page.side for page in two.session.words.pages if page.side is not None}
    assert pages == (set(Side) if mode is Mode.WRITE else set())


def test_a_page_has_the_keyboard_and_enter_makes_a_line_in_it(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over()
    two.write("I lay awake.")
    press(Qt.Key.Key_Return)
    two.write("Again.")
    assert two.session.words.pages[0].text == "I lay awake.\nAgain."
    assert two.phase is Phase.TELL


def test_what_is_handed_over_is_read_and_stays_beside_the_other_page(
    qtbot: QtBot, still: Look
) -> None:
    two = Played(qtbot, still).hand_over().write("I lay awake.").hand_over()
    assert two.says("Sam, read it in peace")
    assert two.says("I lay awake.")
    two.hand_over()
    assert two.says("Sam, write back what you read")
    assert two.says("Noor wrote")
    assert two.says("I lay awake.")
    two.write("You lay awake.").hand_over()
    assert two.says("Noor, did it come across?")
    assert two.says("You lay awake.")


def test_esc_leaves_the_page_and_then_opens_the_break(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over()
    press(ESC)
    assert holder().accessibleName() == "Hand over to Sam"
    press(ESC)
    assert two.says("A break is part of it")
    press(ESC)
    assert not two.says("A break is part of it")


def test_a_hand_over_by_mistake_is_taken_back_words_and_all(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over().write("I lay").hand_over()
    assert two.says("Handed over to Sam")
    QTest.keyClick(holder(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert two.says("I lay")
    two.write(" awake.")
    assert two.session.words.pages[0].text == "I lay awake."


def test_the_two_can_go_back_to_speaking_and_to_writing_again(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over().write("I lay awake.").hand_over()
    _reach("Back to speaking")
    press(SPACE)
    assert two.session.mode is Mode.TALK
    assert two.says("Sam, say back what you heard")
    assert two.says("I lay awake.")
    _reach("Back to writing")
    press(SPACE)
    assert two.session.mode is Mode.WRITE
    assert two.says("Sam, write back what you read")


def test_a_line_back_is_beside_the_next_page_of_the_writer(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, "know-my-world").hand_over().write("The balcony.").hand_over()
    _reach("A line back, if you like")
    type_words("What do you do there?")
    two.hand_over()
    assert isinstance(two.room.stage.body, PageView)
    assert two.room.stage.body.who.name == "Noor"
    assert two.says("What do you do there?")


def test_both_have_a_page_where_nobody_has_a_turn(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, "open-gently")
    _reach("A page for both of you")
    two.write("The trains").hand_over()
    assert two.says("The trains")
    two.answer(1)
    assert two.phase is Phase.WHEN
    _reach("A time that suits you both")
    type_words("tomorrow at eight")
    assert [page.text for page in two.session.words.pages] == ["The trains", "tomorrow at eight"]


def test_a_page_that_is_handed_over_empty_needs_no_reading(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over().hand_over()
    assert isinstance(two.room.stage.body, PageView)
    assert two.phase is Phase.SAY_BACK


def test_a_page_takes_a_million_letters_and_keeps_the_first_of_them(
    qtbot: QtBot, still: Look
) -> None:
    two = Played(qtbot, still).hand_over()
    QApplication.clipboard().setText("word " * 200_000)
    QTest.keyClick(holder(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()
    assert len(own_page(two.session)) == PARAGRAPHS
    two.hand_over()
    assert two.says("Sam, read it in peace")


def test_reading_has_no_clock(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over().write("I lay awake.").hand_over()
    used = two.session.place.used
    two.room.wait(30)
    assert isinstance(two.room.stage.body, ReadView)
    assert two.session.place.used == used == 0
    assert not two.says("minute left")


def test_signs_begin_with_a_look_and_the_edge_says_so(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, mode=Mode.SIGN).hand_over()
    view = two.room.stage
    assert view.glow is not None
    assert view.glow.kind == "look"
    assert two.says("Look at each other first. Then Noor begins.")
    two.room.wait(6)
    assert two.room.stage.glow is None
    assert two.says("Sam watches")


def test_in_signs_the_end_of_the_time_is_seen(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, mode=Mode.SIGN).hand_over()
    two.room.wait(5 + 50)
    assert _glow(two) == "nearly"
    two.room.wait(12)
    assert _glow(two) == "up"
    press(SPACE)
    assert _glow(two) == ""


def test_in_signs_a_step_for_both_has_its_cues_in_ink(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, mode=Mode.SIGN)
    two.room.wait(121)
    view = two.room.stage
    assert view.glow is not None
    assert (view.glow.kind, view.glow.hue.value) == ("up", "ink")


def test_by_voice_nothing_glows(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, mode=Mode.TALK).hand_over()
    two.room.wait(60)
    assert two.room.stage.glow is None
    assert isinstance(two.room.stage.body, FloorView)


def _glow(two: Played) -> str:
    view: StageView = two.room.stage
    return view.glow.kind if view.glow is not None else ""


def _reach(name: str) -> None:
    """Press Tab until something of that name has the keyboard."""
    for _ in range(20):
        if holder().accessibleName() == name or getattr(holder(), "words", "") == name:
            return
        press(TAB)
    raise AssertionError(f"Tab does not lead to {name}")


def test_tab_leads_out_of_a_page(qtbot: QtBot, still: Look) -> None:
    Played(qtbot, still).hand_over()
    assert isinstance(holder(), QPlainTextEdit)
    _reach("Choose a word")
