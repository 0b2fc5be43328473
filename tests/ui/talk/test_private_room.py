"""Private steps in the room: what the other one sees of them, and that keys are enough."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from coach.people import Side
from coach.session.state import Carried
from tests.ui.talk import private_ways as ways
from tests.ui.talk.private_ways import WAYS
from tests.ui.talk.room import Room
from tests.ui.talk.screens import ENTER, holder, press, shown, type_words, words_on
from ui.parts.chips import Chip
from ui.talk import requests as r
from ui.talk.private_view import GroupView, LoopView, PrivateView, ShownView
from ui.talk.room.screen import RoomScreen
from ui.talk.room.sort_card import SortCard
from ui.talk.stage_view import ClosingView
from ui.theme.look import Look

SPACE, DOWN, HOME, BACKSPACE, UP = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Up,
)


def private(room: Room) -> PrivateView:
    body = room.stage.body
    assert isinstance(body, PrivateView)
    return body


def lines(groups: tuple[GroupView, ...]) -> list[str]:
    return [line for group in groups for line in group.lines]


def on_screen(qtbot: QtBot, look: Look, room: Room) -> RoomScreen:
    screen = RoomScreen(look, room.clock)
    qtbot.addWidget(shown(screen, room.presenter))
    screen.focus()
    return screen


def cards_on(screen: RoomScreen) -> list[str]:
    """The words on cards that can be seen."""
    seen = [card for card in screen.findChildren(SortCard) if card.isVisible()]
    return [words for card in seen for words in words_on(card)]


def test_a_covered_half_shows_nothing_but_whose_it_is() -> None:
    body = private(WAYS["private-covered"].room())
    assert body.covered
    assert (body.card, body.choices, body.fields, body.groups) == ("", (), (), ())
    assert body.cover is not None
    assert body.other is not None
    assert body.cover.title == "Noor, this half is yours"
    assert body.other.title == "Sam, look away for a moment"


def test_with_the_second_one_the_sides_stay_and_the_first_ones_cards_are_gone() -> None:
    room = ways.picking(Room(ways.CARE)).press(2)
    body = private(room)
    assert (body.who.side, body.count) == (Side.TWO, "card 1 of 26")
    assert not any(choice.chosen for choice in body.choices)
    assert not room.stage.bar.back


def test_a_card_that_is_gone_back_to_shows_its_answer_and_can_get_another() -> None:
    room = Room(ways.CARE).press(2).answer("feeds").ask(r.Back())
    assert [choice.id for choice in private(room).choices if choice.chosen] == ["feeds"]
    room.answer("not")
    assert [mark.heap for mark in room.presenter.session.private.marks] == ["not"]


def test_the_primary_waits_for_an_answer_and_a_card_can_be_skipped() -> None:
    room = Room(ways.CARE).press(2)
    assert not room.stage.bar.primary.ready
    assert [way.id for way in room.stage.bar.ways] == ["skip", "cover"]
    room.press().ask(r.Choose("way", "skip"))
    assert private(room).count == "card 2 of 26"
    assert room.presenter.session.private.marks == ()


def test_covering_keeps_the_card() -> None:
    room = ways.sorting(Room(ways.CARE)).ask(r.Choose("way", "cover"))
    assert private(room).covered
    assert private(room.press()).count == "card 7 of 26"


def test_touch_can_be_left_out_as_a_group_before_it_begins() -> None:
    room = Room(ways.CARE).press()
    assert [chip.word for chip in private(room).chips] == ["Leave out the cards about touch"]
    room.ask(r.Choose("without", ""))
    assert private(room).chips[0].chosen
    assert private(room.press()).count == "card 1 of 23"
    assert private(room.answer("nice")).chips == ()


def test_only_what_is_picked_is_seen_by_both() -> None:
    room = WAYS["private-shown"].room()
    body = room.stage.body
    assert isinstance(body, ShownView)
    (_, noor, hers), (_, sam, theirs) = body.halves
    assert (noor, sam) == ("Noor shows", "Sam shows")
    assert lines(hers) == [
        "You bring me tea before I have asked for it.",
        "You leave me a note where I will find it.",
        "You lay a hand on my shoulder in passing.",
    ]
    assert lines(theirs) == [
        "You say thank you for something small.",
        "You come along on a slow walk, with no aim.",
    ]


def test_showing_nothing_is_a_full_answer() -> None:
    room = Room(ways.CARE).press(2)
    for side in range(2):
        ways.sort(room, 26, ("nice",))
        assert private(room).groups == (
            GroupView("There is nothing to choose from, and that is fine."),
        )
        assert room.stage.bar.primary.words == "Show nothing today"
        room.press(2 - side)
    body = room.stage.body
    assert isinstance(body, ShownView)
    assert lines(body.halves[0][2]) == ["Nothing today. That is a full answer."]


def test_signs_begin_with_what_is_good_and_always_say_what_else_it_may_be() -> None:
    body = private(WAYS["private-look"].room())
    assert body.groups[0] == GroupView("What is there", lines=("I would like us to be closer.",))
    assert len(body.groups[1].lines) == 3
    assert "Stress, illness, grief" in body.groups[2].lines[0]
    assert body.choices == ()


def test_where_nothing_was_marked_that_is_said_kindly() -> None:
    body = private(ways.sort(Room(ways.DRIFT).press(2), 16, ("not-us",)))
    assert lines(body.groups[:2]) == [
        "Nothing marked here today. That may be the day, and it may change.",
        "Nothing stands out. You could leave it at that.",
    ]
    assert "Stress" in body.groups[2].lines[0]


def test_alone_a_chip_leads_to_a_gentle_talk_after_the_end() -> None:
    room = WAYS["private-look-alone"].room()
    body = private(room)
    assert [choice.id for choice in body.choices if choice.chosen] == ["know-my-world"]
    assert body.choices[0].line.endswith("minutes")
    assert "Stress" in body.aside[0].lines[0]
    assert room.presenter.session.onward == "know-my-world"
    room.ask(r.Choose("onward", "none"))
    assert room.presenter.session.onward == ""
    assert room.stage.bar.primary.words == "Leave it at that"


def test_alone_the_pages_before_stand_beside_and_nothing_is_covered() -> None:
    room = WAYS["private-page-alone"].room()
    body = private(room)
    assert body.other is None
    assert lines(body.aside)[:2] == ["The door at seven, the bed empty.", "Sore, a little sad."]
    assert "Two rounds are enough" in " ".join(lines(body.aside))
    assert room.stage.bar.ways == ()


def test_words_for_a_feeling_or_a_need_go_behind_what_is_written_on_a_page() -> None:
    room = Room(ways.BEFORE, solo=True).press()
    assert [aid.id for aid in private(room).aids] == ["words"]
    room.ask(r.Type("private felt", "I was"), r.OpenAid("words"), r.TakeWords(("sore", "sad")))
    assert private(room).fields[0].text == "I was sore, sad"
    room.press()
    assert private(room).aids == ()
    room.press(2)
    room.ask(r.OpenAid("words"), r.TakeWords(("rest",)))
    assert private(room).fields[0].text == "rest"


def test_for_two_a_word_for_a_need_goes_into_the_line_that_asks_for_one() -> None:
    room = Room(ways.BEFORE).press(2)
    assert [aid.id for aid in private(room).aids] == ["words"]
    room.ask(r.OpenAid("words"), r.TakeWords(("rest",)))
    assert [field.text for field in private(room).fields] == ["", "rest", ""]


def test_the_card_goes_along_only_if_its_owner_says_so() -> None:
    room = WAYS["private-card"].room()
    assert lines(private(room).groups) == [line.text for line in ways.LINES]
    assert room.stage.bar.primary.words == "Take it along"
    room.ask(r.Choose("onward", "none"))
    assert room.stage.bar.primary.words == "Leave it here"


def test_without_a_first_line_there_is_no_card_to_take() -> None:
    room = Room(ways.BEFORE, solo=True).press(10)
    assert private(room).choices == ()
    assert lines(private(room).groups) == ["…", "…", "…"]


def test_a_card_of_three_lines_is_seen_in_its_owners_turn_only() -> None:
    room = WAYS["stage-card-of-three"].room()
    assert room.floor.card_label == "How I begin"
    assert [label for label, _ in room.floor.card_more] == [
        "What I need",
        "What I can see from your side",
    ]
    room.press().wait(4)
    assert room.floor.card_more == ()
    one = Room("open-gently", carried=Carried(Side.ONE, "a sentence"))
    ways.telling(one)
    assert (one.floor.card_label, one.floor.card_more) == ("My sentence", ())


def test_the_loop_is_drawn_piece_by_piece_until_the_way_out_opens() -> None:
    views: list[LoopView] = []
    for name in ("loop-begun", "loop-drawn", "loop-way-out"):
        body = WAYS[name].room().stage.body
        assert isinstance(body, LoopView)
        views.append(body)
    begun, drawn, opened = views
    assert [half.does for half in begun.halves] == ["ask once more, louder", ""]
    assert begun.said[1] == "Sam: when I feel …, I tend to …."
    assert [half.label for half in drawn.halves] == ["When Noor feels", "When Sam feels"]
    assert (drawn.way_out, len(drawn.said)) == ("", 2)
    assert [half.long for half in opened.halves] == [
        "I long for a sign.",
        "I long for a soft start.",
    ]
    assert (opened.way_out, len(opened.said)) == ("One reach", 4)


def test_the_words_of_the_loop_can_be_changed() -> None:
    room = WAYS["loop-drawn"].room()
    assert room.stage.bar.leave == "Change the words"
    body = room.ask(r.LeaveIt()).stage.body
    assert isinstance(body, ClosingView)
    assert body.sides[0][1][1].text == "ask once more, louder"
    assert body.next_step is not None
    deeper = WAYS["loop-deeper"].room().stage.body
    assert isinstance(deeper, ClosingView)
    assert deeper.next_step is None


@pytest.mark.parametrize("field", ["private", "loop", "private a b", "loop one"])
def test_a_field_that_is_none_asks_for_nothing(field: str) -> None:
    room = Room(ways.LOOP)
    before = room.presenter.session
    assert room.ask(r.Type(field, "x")).presenter.session == before


def test_cards_are_sorted_by_keys_alone(qtbot: QtBot, still: Look) -> None:
    room = Room(ways.CARE)
    screen = on_screen(qtbot, still, room)
    press(ENTER)
    assert cards_on(screen) == []
    press(ENTER)
    assert cards_on(screen) == ["You bring me tea before I have asked for it."]
    press(ENTER, HOME, SPACE, ENTER)
    assert cards_on(screen) == ["You say thank you for something small."]
    press(DOWN, SPACE, ENTER, BACKSPACE)
    assert cards_on(screen) == ["You say thank you for something small."]


def test_what_is_covered_is_on_no_widget(qtbot: QtBot, still: Look) -> None:
    room = ways.sorting(Room(ways.CARE))
    screen = on_screen(qtbot, still, room)
    card = cards_on(screen)[0]
    room.ask(r.Choose("way", "cover"))
    qtbot.waitUntil(lambda: not screen.findChildren(SortCard))
    assert card not in words_on(screen)


def test_what_to_show_is_chosen_by_keys_alone(qtbot: QtBot, still: Look) -> None:
    room = ways.picking(Room(ways.CARE))
    screen = on_screen(qtbot, still, room)
    chips = [chip for chip in screen.findChildren(Chip) if chip.isVisible()]
    assert [chip.key for chip in chips if chip.isChecked()] == ["tea", "shoulder"]
    chips[1].setFocus()
    press(SPACE)
    assert room.presenter.session.private.picked == ("tea", "shoulder", chips[1].key)
    for chip in chips[2:4]:
        chip.setFocus()
        press(SPACE)
    # Three of them are enough: a fourth stays off.
    assert not chips[3].isChecked()


def test_lines_are_written_by_keys_alone_and_stay(qtbot: QtBot, still: Look) -> None:
    room = Room(ways.BEFORE).press(2)
    screen = on_screen(qtbot, still, room)
    first = next(one for one in screen.findChildren(QPlainTextEdit) if one.isVisible())
    assert holder() is first
    type_words("I would like to tell you")
    press(Qt.Key.Key_Tab)
    type_words("rest")
    assert holder().accessibleName() == "What I need"
    assert [line.text for line in room.presenter.session.private.lines] == [
        "I would like to tell you",
        "rest",
    ]


def test_a_megabyte_that_is_pasted_becomes_one_line(qtbot: QtBot, still: Look) -> None:
    room = Room(ways.BEFORE).press(2)
    screen = on_screen(qtbot, still, room)
    first = next(one for one in screen.findChildren(QPlainTextEdit) if one.isVisible())
    first.insertPlainText("care " * 200_000)
    assert len(room.presenter.session.private.lines[0].text) <= 300
