"""Everything that can be pressed or typed in the room, and what it asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from coach.people import Side
from tests.ui.talk.screens import holder, press, settle, type_words
from tests.ui.talk.shown_room import ShownRoom
from ui.talk import requests as r

BUTTONS = [
    ("turn", "Hand over to Sam", r.Primary()),
    ("turn", "Pause", r.PauseOrGoOn()),
    ("turn", "Repair", r.Repair()),
    ("turn", "We need a break", r.Break()),
    ("turn", "One step back", r.Back()),
    ("turn", "Take away: ask about Friday", r.Unpark(0)),
    ("paused", "Go on", r.PauseOrGoOn()),
    ("quiet", "Undo", r.Undo()),
    ("answer", "Not yet", r.Choose("answer", "not_yet")),
    ("more", "That is all for now", r.Choose("answer", "enough")),
    ("stuck", "“And what you wish for is …”", r.Choose("shape", "2")),
    ("stuck", "Leave it here", r.LeaveIt()),
    ("alone", "Stop here", r.Break()),
    ("line-looked", "Say mine again", r.LeaveIt()),
    ("line-looked", "What they wish for is in it: partly", r.Choose("look", "1")),
    ("closing", "Done, show the end", r.Primary()),
    ("repair-say", "Slow down", r.Choose("family", "slow-down")),
    ("repair-say", "In my own words", r.Choose("family", "own")),
    ("repair-say", "I have said it", r.Primary()),
    ("repair-say", "Back to the talk", r.Drop()),
    ("repair-answer", "Part of it", r.Choose("taken", "part")),
    ("break-sheet", "One quiet minute", r.Choose("break", "minute")),
    ("break-sheet", "40 minutes", r.Choose("length", "40")),
    ("break-sheet", "Sam", r.Choose("owes", "two")),
    ("break-sheet", "Take 25 minutes", r.Primary()),
    ("break-sheet", "This does not feel safe", r.Unsafe()),
    ("rest", "We are both back", r.Primary()),
    ("rest", "Ten minutes more", r.MoreTime()),
    ("rest", "Stop for tonight", r.StopForTonight()),
    ("rest", "This does not feel safe", r.Unsafe()),
    ("calm-right", "Cover my half", r.Primary()),
    ("summary", "Keep, for Sam", r.Keep(Side.TWO)),
    ("summary", "Finish, forget the words", r.Primary()),
]


@pytest.mark.parametrize(("sample", "name", "request_"), BUTTONS, ids=lambda one: str(one)[:40])
def test_a_press_asks_for_one_thing(
    room: ShownRoom, sample: str, name: str, request_: r.Request
) -> None:
    room.show(sample)
    found = [
        button
        for button in room.screen.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.accessibleName() == name
    ]
    assert len(found) == 1
    found[0].click()
    assert room.asked == [request_]


def test_the_slider_tells_each_step(room: ShownRoom) -> None:
    room.show("calm-left")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert len(room.asked) == 2
    assert all(isinstance(asked, r.Slide) for asked in room.asked)


@pytest.mark.parametrize(
    ("sample", "label", "id_"),
    [
        ("closing", "Sam: Thank you for", "two thanks"),
        ("closing", "One small next step", "next"),
        ("stuck", "The piece in one line", "piece"),
    ],
)
def test_what_is_typed_in_a_line_is_told_as_it_is_typed(
    room: ShownRoom, sample: str, label: str, id_: str
) -> None:
    room.show(sample)
    edits = room.screen.findChildren(QLineEdit)
    edit = next(one for one in edits if one.isVisible() and one.accessibleName() == label)
    edit.clear()
    edit.setFocus()
    type_words("ok")
    assert room.asked == [r.Type(id_, "o"), r.Type(id_, "ok")]


def test_what_is_typed_in_an_editor_is_told_and_ends_at_its_limit(room: ShownRoom) -> None:
    room.show("line")
    editor = room.part(QPlainTextEdit)
    editor.setFocus()
    type_words("So")
    assert room.asked == [r.Type("written", "S"), r.Type("written", "So")]
    editor.insertPlainText("o" * 5000)
    assert len(editor.toPlainText()) == 2000
    assert room.asked[-1] == r.Type("written", editor.toPlainText())


def test_the_words_of_the_practice_partner_can_be_hidden_until_the_next_line(
    room: ShownRoom,
) -> None:
    room.show("line")
    link = next(b for b in room.screen.findChildren(QAbstractButton) if "Hide" in b.text())
    link.click()
    settle()
    assert link.accessibleName() == "Show the words"
    assert room.asked == []
    link.click()
    assert link.accessibleName() == "Hide the words, from memory"
    assert holder().isVisible()
