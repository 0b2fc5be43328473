"""How listening stands, in the top line: in words, by key, and said once when it changes."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk.sample_views import SAMPLES
from tests.ui.talk.screens import holder, pressed
from tests.ui.talk.shown_room import ShownRoom
from ui.actions import Deed
from ui.listening.ear_state import EarState
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.talk import requests as r
from ui.talk.ear_view import EarView, ear_view
from ui.talk.room.scene import passing
from ui.talk.stage_view import StageView
from ui.theme.look import Look

STATES = [ear_view(state) for state in EarState]


def turn(ear: EarView | None) -> StageView:
    """A turn with words on listening in its top line."""
    view = SAMPLES["turn"]
    assert isinstance(view, StageView)
    return replace(view, header=replace(view.header, ear=ear))


def test_each_state_has_words_and_an_icon_that_tell_it_from_off() -> None:
    off, *others = STATES
    assert not off.on
    for view in others:
        assert (view.words, view.icon) != (off.words, off.icon)
        assert len(view.short) <= len(view.words)


def test_a_microphone_that_is_open_says_where_what_it_hears_stays() -> None:
    for state in (EarState.LEARNING, EarState.LISTENING):
        assert ear_view(state).words == "Listening on this computer only"
        assert ear_view(state, silent=True).words == "Is the microphone on?"
    assert ear_view(EarState.OFF, silent=True) == ear_view(EarState.OFF)


def test_listening_that_stopped_names_the_key() -> None:
    stopped = ear_view(EarState.OFF, stopped=True)
    assert stopped.words.endswith("F8 does the same")
    assert not stopped.on


def test_a_change_is_said_once() -> None:
    off, on = turn(ear_view(EarState.OFF)), turn(ear_view(EarState.LISTENING))
    assert passing(off, on) == "Listening on this computer only"
    assert passing(on, on) == ""


@pytest.mark.parametrize("view", STATES, ids=[*EarState])
def test_its_words_and_its_key_ask_for_it(room: ShownRoom, view: EarView) -> None:
    room.show(turn(view))
    pressed(room.screen, view.words).click()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(holder(), Qt.Key.Key_M, keys)
    assert room.asked == [r.Listen(), r.Listen()]


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_the_top_line_passes_the_audit(qtbot: QtBot, still: Look, scale: float) -> None:
    still.set_scale(scale)
    room = ShownRoom(qtbot, still, (1024, 768))
    for view in STATES:
        room.show(turn(view))
        primary = next(one for one in seen(room.screen, Primary) if one.isEnabled())
        assert audit(room.screen, primary=primary, regions=list(seen(room.screen, ActionBar))) == []


def test_its_key_works_while_a_thought_is_typed(room: ShownRoom) -> None:
    room.show(turn(ear_view(EarState.LISTENING)))
    field = room.part(QLineEdit)
    field.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(field, Qt.Key.Key_M, keys)
    assert (room.asked, field.text()) == ([r.Listen()], "")


def test_where_there_is_nothing_to_listen_to_its_key_is_nothing(room: ShownRoom) -> None:
    room.show(turn(None))
    assert Deed.LISTEN not in room.screen.works


def test_under_a_sheet_it_can_only_be_switched_off(room: ShownRoom) -> None:
    sheet = SAMPLES["break-sheet"]
    assert isinstance(sheet, StageView)
    for state, works in ((EarState.OFF, False), (EarState.LISTENING, True)):
        room.show(replace(turn(ear_view(state)), sheet=sheet.sheet))
        assert (Deed.LISTEN in room.screen.works) is works
