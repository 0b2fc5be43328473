"""What lies over a scene: two replies side by side, and one that is said aloud."""

from typing import TypeVar

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.finding import seen
from tests.ui.rehearse.on_screen import OnScreen, listened
from tests.ui.rehearse.samples import ALOUD, BESIDE, CHOSEN, REPLIES
from tests.ui.talk.screens import ENTER, ESC, TAB, holder, press, pressed, settle, words_on
from ui.actions import Deed
from ui.parts.band import TurnBand
from ui.parts.ring import TurnRing
from ui.rehearse.aloud_sheet import AloudSheet
from ui.rehearse.beside_sheet import BesideSheet
from ui.rehearse.requests import Back, Beside, Say, TakeBeside
from ui.rehearse.scene_page import ScenePage
from ui.theme.look import Look

SIDE_BY_SIDE = replace(CHOSEN, beside=BESIDE)
SAID_ALOUD = replace(CHOSEN, aloud=ALOUD)

W = TypeVar("W", bound=QWidget)


def over(look: Look, qtbot: QtBot, width: int = 1080) -> OnScreen:
    return OnScreen(ScenePage(look), CHOSEN, qtbot, width)


def the(kind: type[W], scene: OnScreen) -> W:
    return next(seen(scene.window, kind))


def test_two_replies_stand_side_by_side_with_what_may_come(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot).show(SIDE_BY_SIDE)
    sheet = the(BesideSheet, scene)
    assert {*BESIDE.replies, *BESIDE.answers, "Waiting", "Turned away"} <= set(words_on(sheet))
    one, two = (way.take for way in sheet.ways)
    assert type(one) is type(two)
    assert one.y() == two.y()
    assert one.accessibleDescription() == BESIDE.replies[0]


def test_either_of_the_two_can_be_said_by_keyboard(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot).show(SIDE_BY_SIDE)
    press(ENTER, TAB, ENTER)
    assert scene.asked == [TakeBeside(0), TakeBeside(1)]


def test_another_reply_can_take_the_second_place_and_is_announced(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = over(look, qtbot).show(SIDE_BY_SIDE)
    pressed(scene.page, "Another reply").click()
    assert scene.asked == [Beside("b")]
    said = listened(monkeypatch)
    second = replace(BESIDE, replies=(BESIDE.replies[0], REPLIES[1].words), another="")
    scene.show(replace(SIDE_BY_SIDE, beside=second))
    assert said == [f"{REPLIES[1].words} {BESIDE.moods[1].said} {BESIDE.answers[1]}"]
    assert "Another reply" not in words_on(scene.page)


def test_escape_closes_a_sheet_and_the_keyboard_is_where_it_was(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot)
    link = pressed(scene.page, "Put two side by side")
    link.setFocus()
    for view in (SIDE_BY_SIDE, SAID_ALOUD):
        scene.show(view)
        press(ESC)
        pressed(scene.page, "Back to the scene").click()
        assert scene.asked == [Back(), Back()]
        scene.asked.clear()
        scene.show(CHOSEN)
        assert holder() is link


def test_over_a_scene_a_step_back_closes_what_lies_over_it(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot).show(SIDE_BY_SIDE)
    scene.page.act(Deed.STEP_BACK)
    assert scene.asked == [Back()]


def test_a_reply_is_said_aloud_beside_a_ring_and_then_in_the_scene(
    look: Look, qtbot: QtBot
) -> None:
    scene = over(look, qtbot).show(SAID_ALOUD)
    sheet = the(AloudSheet, scene)
    assert {ALOUD.words, ALOUD.lead} <= set(words_on(sheet))
    assert sheet.ring.accessibleName() == ALOUD.time
    assert ALOUD.time in sheet.ring.accessibleDescription()
    press(ENTER)
    assert scene.asked == [Say()]


def test_while_it_is_seen_it_asks_what_time_it_is(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot)
    with qtbot.waitSignal(scene.page.ticked, timeout=3_000):
        scene.show(SAID_ALOUD)
    scene.show(replace(SAID_ALOUD, aloud=replace(ALOUD, share=1.0, time="take your time")))
    assert the(AloudSheet, scene).ring.accessibleName() == "take your time"
    scene.show(CHOSEN)
    with qtbot.assertNotEmitted(scene.page.ticked, wait=700):
        pass


def test_with_large_letters_the_ring_is_a_band(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    scene = over(look, qtbot, width=976).show(SAID_ALOUD)
    assert not list(seen(scene.window, TurnRing))
    assert the(TurnBand, scene).accessibleName() == ALOUD.time
    assert ALOUD.time in words_on(scene.page)


def test_a_hidden_window_has_no_sheet_any_more(look: Look, qtbot: QtBot) -> None:
    scene = over(look, qtbot).show(SIDE_BY_SIDE)
    scene.page.forget()
    settle()
    assert BESIDE.replies[1] not in words_on(scene.page)
    assert BESIDE.replies[1] in words_on(scene.show(SIDE_BY_SIDE).page)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1080), (1.0, 640), (1.4, 984), (2.0, 976)])
def test_both_pass_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    scene = over(look, qtbot, width)
    for view in (SIDE_BY_SIDE, SAID_ALOUD):
        assert scene.show(view).audit() == []
        scene.show(CHOSEN)
