"""What helps over a talk: one card at a time, and words for a feeling or a need."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.model import Kind, LoopPiece
from coach.people import Side
from coach.session.modes import Mode
from coach.session.pages import own_page
from coach.session.words import chosen, said_of
from tests.coach.content.samples import pack
from tests.ui.talk.played import LIBRARY, Played
from tests.ui.talk.room import Room
from tests.ui.talk.sample_written import picker
from tests.ui.talk.screens import holder, press, settle, type_words
from tests.ui.talk.shown_room import ShownRoom
from ui.feelings.picker import FeelingsPicker
from ui.talk import requests as r
from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.room.aid_builder import drawn_at
from ui.talk.room.picker_sheet import PickerSheet
from ui.talk.room.screen import RoomScreen
from ui.talk.stage_view import ClosingView
from ui.theme.look import Look

ENTER, ESC, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


def card_of(room: Room) -> CardSheetView:
    """The card that is open."""
    sheet = room.stage.sheet
    assert isinstance(sheet, CardSheetView)
    return sheet


def saying_back(mode: Mode = Mode.TALK) -> Room:
    """A room in which somebody says back what they heard."""
    return Room(mode=mode).press().wait(8).press().wait(4)


def test_a_step_that_names_a_deck_offers_a_card() -> None:
    assert [aid.id for aid in saying_back().floor.aids] == ["card"]
    assert Room().stage.body != saying_back().floor


def test_cards_come_one_at_a_time_and_none_again_before_all_were_seen() -> None:
    room = saying_back().ask(r.OpenAid("card"))
    seen: list[str] = []
    count = sum(card.group == "l2" for card in LIBRARY.deck("validation").cards)
    for _ in range(count):
        seen.append(card_of(room).text)
        room.press()
    assert len(set(seen)) == count
    assert card_of(room).text == seen[0]
    assert {card_of(room).title, card_of(room).part} == {"Heard and seen", "Saying back"}


@pytest.mark.parametrize("count", [1, 2, 7, 14, 24, 30])
def test_each_card_is_drawn_once(count: int) -> None:
    assert len({drawn_at(5, drawn, count) for drawn in range(count)}) == count


def test_esc_leads_back_from_a_card_and_nothing_was_counted(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still, mode=Mode.TALK).hand_over()
    two.room.wait(8)
    two.hand_over()
    two.room.wait(4)
    _reach("A card to help")
    before = two.session
    press(ENTER)
    assert two.says("Another card")
    press(ENTER, ENTER, ESC)
    assert not two.says("Another card")
    assert two.session.words == before.words
    assert two.session.place.step == before.place.step
    assert getattr(holder(), "words", "") == "A card to help"


def test_while_a_card_is_open_there_is_nothing_to_take_back() -> None:
    room = Room().press().wait(8).press()
    assert room.stage.bar.undo
    assert room.ask(r.OpenAid("card")).stage.bar.undo == ""


def test_a_deck_without_parts_named_gives_all_of_its_cards() -> None:
    room = Room("six-steps-to-sense").press(2)
    room.tell_and_say_back().answer("got_it").wait(4)
    while not any(aid.id == "card" for aid in room.floor.aids):
        room.press().wait(4)
    assert card_of(room.ask(r.OpenAid("card"))).primary.words == "Another card"


def test_a_deck_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "decks" / "validation.toml").write_text("x", "utf-8")
    room = Room(library=Library(content)).press().wait(8).press().wait(4)
    card = card_of(room.ask(r.OpenAid("card")))
    assert card.text == "One deck could not be read. Help tells you which."
    assert not card.primary.words


def test_cards_and_words_are_offered_only_where_the_step_asks() -> None:
    room = Room("first-try").press()
    assert room.floor.aids == ()
    assert room.ask(r.OpenAid("card")).stage.sheet is None
    assert room.ask(r.OpenAid("words")).stage.sheet is None


def test_by_voice_chosen_words_stand_on_the_speakers_panel() -> None:
    room = Room().press().wait(4).ask(r.OpenAid("words"))
    sheet = room.stage.sheet
    assert isinstance(sheet, PickerView)
    assert (sheet.person.name, sheet.route) == ("Noor", "feelings")
    room.ask(r.TakeWords(("some rest",)), r.TakeWords(("sore", "a little sad")))
    assert room.stage.sheet is None
    assert room.floor.chosen == "sore, a little sad, some rest"
    room.ask(r.OpenAid("words"), r.TakeWords(("glad",)))
    assert room.floor.chosen == "glad"
    room.press()
    assert room.floor.chosen == ""
    assert chosen(room.presenter.session) == ""


def test_in_writing_they_go_behind_what_is_written() -> None:
    room = Room(mode=Mode.WRITE).press().ask(r.Type("page 1", "I feel"))
    room.ask(r.OpenAid("words"), r.TakeWords(("rest",)), r.TakeWords(("sore", "sad")))
    assert own_page(room.presenter.session) == "I feel rest, sore, sad"
    room.ask(r.Type("page 1", "I feel ")).ask(r.OpenAid("words"), r.TakeWords(("calm",)))
    assert own_page(room.presenter.session) == "I feel calm"


def test_alone_they_go_into_ones_own_words() -> None:
    room = Room("feel-need-ask", solo=True)
    while not (getattr(room.stage.body, "aids", ())):
        room.press()
    room.ask(r.Type("written", ""), r.OpenAid("words"), r.TakeWords(("worn out",)))
    assert room.presenter.session.words.written == "worn out"


def test_a_step_that_asks_for_a_need_begins_with_needs() -> None:
    room = Room("build-an-i-sentence", solo=True)
    for _ in range(40):
        sheet = room.ask(r.OpenAid("words")).stage.sheet
        if isinstance(sheet, PickerView) and sheet.route == "needs":
            assert sheet.title == "What do you need?"
            return
        room.ask(r.Drop()).press()
    raise AssertionError("no step asks for a need")


def test_a_pause_closes_what_is_open() -> None:
    room = Room().press().wait(4).ask(r.OpenAid("words")).sleep(60)
    assert room.stage.sheet is None


def test_words_are_chosen_by_keyboard_alone(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over().write("I feel")
    _reach("Choose a word")
    press(ENTER)
    assert two.says("Leave it open")
    press(Qt.Key.Key_Space)
    QTest.keyClick(holder(), ENTER, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert not two.says("Leave it open")
    words = own_page(two.session).removeprefix("I feel ")
    assert words in {"stung", "a little stung"}
    assert two.says(f"I feel {words}")


def test_esc_in_the_search_leads_out_of_it_and_then_back_to_the_talk(
    qtbot: QtBot, still: Look
) -> None:
    two = Played(qtbot, still).hand_over().write("I feel")
    _reach("Choose a word")
    press(ENTER)
    QTest.keyClick(holder(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(holder(), QLineEdit)
    type_words("lonely")
    settle()
    press(ESC)
    assert two.says("Leave it open")
    press(ESC)
    assert not two.says("Leave it open")
    assert own_page(two.session) == "I feel"
    assert "lonely" not in str(two.session)


def test_leaving_it_open_is_an_answer(qtbot: QtBot, still: Look) -> None:
    two = Played(qtbot, still).hand_over()
    _reach("Choose a word")
    press(ENTER)
    sheet = two.screen.findChild(PickerSheet)
    assert isinstance(sheet, PickerSheet)
    sheet.press()
    settle()
    assert sheet.isHidden()
    assert own_page(two.session) == ""


def test_a_word_of_danger_leads_to_help(room: ShownRoom) -> None:
    room.show(picker())
    room.part(FeelingsPicker).help_asked.emit()
    assert room.asked == [r.Unsafe()]


def test_without_its_words_the_picker_leads_back(qtbot: QtBot, still: Look, tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "feelings.toml").write_text("x", "utf-8")
    screen = RoomScreen(still, library=Library(content))
    qtbot.addWidget(screen)
    asked: list[object] = []
    screen.asked.connect(asked.append)
    screen.show()
    screen.show_view(picker("needs"))
    assert asked == [r.Drop()]


def test_the_picker_stays_as_large_as_the_page(room: ShownRoom) -> None:
    room.show(picker())
    room.screen.resize(1100, 780)
    settle()
    assert room.part(PickerSheet).size() == room.screen.size()
    QTest.mouseClick(room.part(PickerSheet), Qt.MouseButton.LeftButton)
    assert room.asked == []


def _reach(name: str) -> None:
    """Press Tab until something of that name has the keyboard."""
    for _ in range(20):
        if getattr(holder(), "words", "") == name:
            return
        press(TAB)
    raise AssertionError(f"Tab does not lead to {name}")


def at_the_loop(number: int = 1) -> Room:
    """Come to a step in which both fill in the loop."""
    room = Room("our-loop")
    while number:
        room.press().wait(4)
        number -= room.presenter.session.step.kind is Kind.LOOP
    return room


def test_in_the_loop_each_has_a_word_of_their_own() -> None:
    room = at_the_loop()
    body = room.stage.body
    assert isinstance(body, ClosingView)
    assert [aid.words for aid in body.aids] == ["A word for Noor", "A word for Sam"]
    sheet = room.ask(r.OpenAid(body.aids[1].id)).stage.sheet
    assert isinstance(sheet, PickerView)
    assert (sheet.person.name, sheet.route) == ("Sam", "feelings")
    room.ask(r.TakeWords(("alone",)))
    assert said_of(room.presenter.session, Side.TWO, LoopPiece.FEEL) == "alone"
    assert said_of(room.presenter.session, Side.ONE, LoopPiece.FEEL) == ""


def test_what_one_longs_for_is_found_among_needs() -> None:
    room = at_the_loop(2)
    room.ask(r.OpenAid("words one long"))
    sheet = room.stage.sheet
    assert isinstance(sheet, PickerView)
    assert (sheet.person.name, sheet.route) == ("Noor", "needs")
    room.ask(r.TakeWords(("closeness",)), r.TakeWords(("rest",)))
    assert said_of(room.presenter.session, Side.ONE, LoopPiece.LONG) == "closeness, rest"


def test_in_the_loop_a_word_is_chosen_by_keyboard_for_whom_the_link_is(
    qtbot: QtBot, still: Look
) -> None:
    played = Played(qtbot, still, "our-loop", Mode.TALK)
    while played.session.step.kind is not Kind.LOOP:
        played.go_on()
    played.reach("A word for Sam").press("Return")
    sheet = played.room.stage.sheet
    assert isinstance(sheet, PickerView)
    assert sheet.person.name == "Sam"
