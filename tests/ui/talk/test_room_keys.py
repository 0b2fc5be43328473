"""The keys of the room: what each asks for, and where a field or a choice keeps it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QRadioButton

from tests.ui.talk.screens import holder, press, pressed, type_words
from tests.ui.talk.shown_room import ShownRoom
from ui.actions import Deed
from ui.talk import requests as r

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

PLAIN = {
    KEY.Key_Return: r.Primary(),
    KEY.Key_Enter: r.Primary(),
    KEY.Key_Space: r.PauseOrGoOn(),
    KEY.Key_Escape: r.Break(),
    KEY.Key_Backspace: r.Back(),
    KEY.Key_F7: r.Repair(),
    KEY.Key_F8: r.Hold(),
}


def field(room: ShownRoom) -> QLineEdit:
    """Go to the field that is seen first."""
    found = room.part(QLineEdit)
    found.setFocus()
    return found


@pytest.mark.parametrize("key", PLAIN, ids=lambda key: key.name)
def test_a_key_on_the_stage_asks_for_one_thing(room: ShownRoom, key: Qt.Key) -> None:
    room.show("turn")
    press(key)
    assert room.asked == [PLAIN[key]]


def test_ctrl_z_and_alt_left_take_back(room: ShownRoom) -> None:
    room.show("quiet")
    QTest.keyClick(holder(), KEY.Key_Z, CTRL)
    QTest.keyClick(holder(), KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert room.asked == [r.Undo(), r.Back()]


@pytest.mark.parametrize("sample", ["turn", "answer", "line-looked"])
def test_alt_left_goes_back_from_whatever_has_the_keyboard(room: ShownRoom, sample: str) -> None:
    room.show(sample)
    for button in room.screen.findChildren(QAbstractButton):
        if button.isVisible() and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
            room.asked.clear()
            button.setFocus()
            QTest.keyClick(button, KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
            assert room.asked == [r.Back()], button.accessibleName()


def test_space_pauses_even_while_the_primary_has_the_keyboard(room: ShownRoom) -> None:
    room.show("turn")
    assert holder() is pressed(room.screen, "Hand over to Sam")
    press(KEY.Key_Space)
    assert room.asked == [r.PauseOrGoOn()]


def test_space_and_enter_press_any_other_button(room: ShownRoom) -> None:
    room.show("turn")
    pressed(room.screen, "Repair").setFocus()
    press(KEY.Key_Space, KEY.Key_Return)
    assert room.asked == [r.Repair(), r.Repair()]


def test_a_key_that_is_held_down_is_pressed_once(room: ShownRoom) -> None:
    room.show("turn")
    for again in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "", again
        )
        QApplication.sendEvent(holder(), event)
    assert room.asked == [r.Primary()]


def test_in_the_field_enter_parks_and_the_field_is_free_again(room: ShownRoom) -> None:
    room.show("turn")
    edit = field(room)
    type_words("the Friday train ")
    press(KEY.Key_Return)
    assert room.asked == [r.Park("the Friday train")]
    assert edit.text() == ""
    assert holder() is edit


def test_nothing_typed_parks_nothing(room: ShownRoom) -> None:
    room.show("turn")
    field(room)
    press(KEY.Key_Space, KEY.Key_Return)
    assert room.asked == []


def test_in_the_field_space_types_and_backspace_deletes(room: ShownRoom) -> None:
    room.show("turn")
    edit = field(room)
    type_words("a b")
    press(KEY.Key_Backspace, KEY.Key_Backspace, KEY.Key_Backspace, KEY.Key_Backspace)
    assert edit.text() == ""
    assert room.asked == []


def test_esc_leaves_the_field_and_a_second_one_opens_the_break(room: ShownRoom) -> None:
    room.show("turn")
    field(room)
    press(KEY.Key_Escape)
    assert room.asked == []
    assert holder() is pressed(room.screen, "Hand over to Sam")
    press(KEY.Key_Escape)
    assert room.asked == [r.Break()]


def test_f7_and_f8_work_from_the_field_too(room: ShownRoom) -> None:
    room.show("turn")
    field(room)
    press(KEY.Key_F8, KEY.Key_F7)
    assert room.asked == [r.Hold(), r.Repair()]


def test_ctrl_z_takes_back_what_was_typed_before_anything_else(room: ShownRoom) -> None:
    room.show("quiet")
    edit = field(room)
    type_words("hm")
    QTest.keyClick(edit, KEY.Key_Z, CTRL)
    assert edit.text() == ""
    assert room.asked == []
    QTest.keyClick(edit, KEY.Key_Z, CTRL)
    assert room.asked == [r.Undo()]


def test_enter_goes_from_line_to_line_of_the_close_and_then_to_the_primary(
    room: ShownRoom,
) -> None:
    room.show("closing")
    field(room)
    visited = [holder().accessibleName()]
    for _ in range(4):
        press(KEY.Key_Return)
        visited.append(holder().accessibleName())
    assert visited[1:] == [
        "Noor: Thank you for",
        "Sam: One thing I did not know",
        "Sam: Thank you for",
        "One small next step",
    ]
    press(KEY.Key_Return)
    assert holder() is pressed(room.screen, "Done, show the end")
    assert room.asked == []


def test_in_an_editor_enter_writes_a_line_and_ctrl_enter_is_the_primary(room: ShownRoom) -> None:
    room.show("line")
    editor = room.part(QPlainTextEdit)
    editor.setFocus()
    press(KEY.Key_Return)
    assert editor.toPlainText() == "\n"
    room.asked.clear()
    QTest.keyClick(editor, KEY.Key_Return, CTRL)
    assert room.asked == [r.Primary()]


def test_enter_goes_to_what_the_primary_waits_for(room: ShownRoom) -> None:
    room.show("answer")
    press(KEY.Key_Return)
    assert room.asked == []
    first = holder()
    assert isinstance(first, QRadioButton)
    assert first.accessibleName() == "Got it"


def test_arrows_and_space_choose_and_enter_passes_on_to_the_primary(room: ShownRoom) -> None:
    room.show("answer")
    press(KEY.Key_Return, KEY.Key_Space, KEY.Key_Down)
    assert room.asked == [r.Choose("answer", "got_it"), r.Choose("answer", "partly")]
    room.show("answer-chosen")
    press(KEY.Key_Return)
    assert room.asked == [r.Primary()]


def test_in_a_sheet_esc_goes_back_to_the_talk_and_enter_is_its_primary(room: ShownRoom) -> None:
    room.show("turn").show("break-sheet")
    press(KEY.Key_Return, KEY.Key_Escape)
    assert room.asked == [r.Primary(), r.Drop()]


@pytest.mark.parametrize("key", [KEY.Key_F7, KEY.Key_F8, KEY.Key_Backspace], ids=lambda k: k.name)
def test_what_lies_under_a_sheet_cannot_be_asked_for(room: ShownRoom, key: Qt.Key) -> None:
    room.show("turn").show("break-sheet")
    press(key)
    assert room.asked == []


def test_alone_there_is_nobody_to_mend_it_with(room: ShownRoom) -> None:
    room.show("alone")
    press(KEY.Key_F7, KEY.Key_F8)
    assert room.asked == []
    assert not {Deed.REPAIR, Deed.HOLD} & room.screen.works


def test_esc_ends_a_break_and_does_nothing_after_the_last_step(room: ShownRoom) -> None:
    room.show("rest")
    press(KEY.Key_Escape)
    assert room.asked == [r.Primary()]
    room.show("summary")
    press(KEY.Key_Escape, KEY.Key_Backspace, KEY.Key_F7)
    assert room.asked == []
