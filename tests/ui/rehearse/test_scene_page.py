"""A scene on screen: what is shown, what is asked for, by keyboard alone, whole in every size."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.rehearsal.partner import Mood
from tests.ui.finding import seen
from tests.ui.rehearse.on_screen import OnScreen, listened
from tests.ui.rehearse.samples import (
    CHOSEN,
    ENDED,
    HINT,
    OWN,
    REPLIES,
    SCENE,
    START,
    WRITTEN,
    posture,
)
from tests.ui.talk.screens import (
    DOWN,
    ENTER,
    ESC,
    TAB,
    holder,
    press,
    pressed,
    settle,
    type_words,
    words_on,
)
from ui.actions import Deed
from ui.parts.buttons import Primary
from ui.parts.choice import Choice
from ui.parts.scroll import Scroll
from ui.parts.writing import Writing
from ui.rehearse.own_field import MOST
from ui.rehearse.posture import Posture
from ui.rehearse.requests import (
    Aloud,
    Back,
    BackOne,
    Beside,
    ChooseReply,
    Hint,
    Say,
    Stop,
    Typed,
)
from ui.rehearse.scene_page import ScenePage
from ui.rehearse.view import SceneView
from ui.theme.look import Look

BACKSPACE = Qt.Key.Key_Backspace
LATER = replace(
    SCENE,
    you_said=REPLIES[0].words,
    partner_says="I did not know you were still at it.",
    picture=posture(Mood.WAITING, "You said what the day was like."),
    replies=REPLIES[:3],
)


def shown(look: Look, qtbot: QtBot, view: SceneView = SCENE, width: int = 1080) -> OnScreen:
    return OnScreen(ScenePage(look), view, qtbot, width)


def test_the_last_two_lines_are_shown_with_the_mood_and_its_reason(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot)
    words = words_on(scene.page)
    for said in (
        SCENE.back, SCENE.temper, "You", SCENE.you_said, SCENE.partner_says, "Leaning back",
        SCENE.picture.reason, "What do you say?", "Or in your own words",
    ):  # fmt: skip
        assert words.count(said) == 1


def test_at_the_start_there_is_the_situation_and_no_way_back(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, START)
    words = words_on(scene.page)
    assert START.situation in words
    assert START.partner_says in words
    assert not {"You", "Back one reply", "Say it aloud"} & set(words)


def test_all_replies_are_alike_and_none_is_taller_for_being_better(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot)
    choices = scene.page.replies.choices
    assert [choice.words for choice in choices] == [reply.words for reply in REPLIES]
    assert {(choice.height(), choice.kind, choice.isChecked()) for choice in choices} == {
        (64, choices[0].kind, False)
    }


def test_arrows_mark_a_reply_and_enter_says_it(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    assert isinstance(holder(), Choice)
    press(DOWN)
    assert scene.asked == [ChooseReply("b")]
    scene.show(replace(SCENE, replies=(REPLIES[0], replace(REPLIES[1], chosen=True))))
    scene.page.focus()
    press(ENTER)
    assert scene.asked[-1] == Say()


def test_tab_goes_on_to_the_field_from_any_reply(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    press(DOWN, DOWN, TAB)
    assert holder() is scene.page.own.edit


def test_backspace_goes_one_reply_back_but_in_the_field_it_takes_a_letter(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot)
    press(BACKSPACE)
    assert scene.asked == [BackOne()]
    scene.page.own.edit.setFocus()
    type_words("ab")
    press(BACKSPACE, BACKSPACE, BACKSPACE)
    assert scene.asked[1:] == [Typed("a"), Typed("ab"), Typed("a"), Typed("")]


def test_where_nothing_was_said_there_is_nothing_to_go_back_to(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, START)
    assert scene.page.works == {Deed.PRIMARY}
    press(BACKSPACE)
    assert scene.asked == []
    assert scene.show(SCENE).page.works == {Deed.PRIMARY, Deed.STEP_BACK, Deed.UNDO}


def test_in_the_field_enter_makes_a_line_and_ctrl_enter_says_it(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    scene.page.own.edit.setFocus()
    type_words("a")
    press(ENTER)
    assert scene.asked == [Typed("a"), Typed("a\n")]
    QTest.keyClick(holder(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.asked[-1] == Say()


def test_what_is_missing_is_gone_to_and_nothing_is_said_while_it_is_read(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot, START)
    pressed(scene.page, START.say).setFocus()
    press(ENTER)
    assert isinstance(holder(), Choice)
    scene.show(replace(CHOSEN, reading=True))
    pressed(scene.page, "Say this").click()
    assert scene.asked == []


def test_every_button_asks_for_what_it_says(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, CHOSEN)
    for words in (
        CHOSEN.back, "Back one reply", "Stop here", "Say this", "What could I try?",
        "Put two side by side", "Say it aloud",
    ):  # fmt: skip
        pressed(scene.page, words).click()
    assert scene.asked == [Back(), BackOne(), Stop(), Say(), Hint(), Beside(), Aloud()]


def test_escape_leaves_the_scene_and_ctrl_z_goes_back_one(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    press(ESC)
    QTest.keyClick(holder(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert scene.asked == [Back(), BackOne()]
    assert not scene.page.act(Deed.PAUSE)


def test_the_field_grows_to_three_lines_and_no_further(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    own = scene.page.own.edit
    own.setFocus()
    heights = [own.height()]
    for _ in range(4):
        press(ENTER)
        heights.append(own.height())
    assert heights[0] < heights[1] < heights[2] == heights[3] == heights[4]


def test_words_come_into_the_field_only_with_another_number(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    own = scene.page.own.edit
    own.setFocus()
    type_words("mine")
    scene.show(replace(SCENE, written="else"))
    assert own.words == "mine"
    assert scene.show(WRITTEN).page.own.edit.words == OWN
    assert scene.show(replace(SCENE, number=3)).page.own.edit.words == ""


def test_more_than_there_is_room_for_is_left_out_and_told(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    scene.page.own.edit.setFocus()
    QApplication.clipboard().setText("so long " * 1000)
    QTest.keyClick(holder(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert len(scene.page.own.edit.words) == MOST
    scene.show(SCENE)
    assert [words for words in words_on(scene.page) if f"{MOST} characters" in words]


def test_another_line_of_the_partner_is_announced_with_the_mood(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = shown(look, qtbot)
    said = listened(monkeypatch)
    scene.show(CHOSEN).show(LATER).show(LATER)
    says = f"Practice partner: {LATER.partner_says}"
    assert said == [f"{says} Waiting. You said what the day was like."]


def test_a_hint_opens_in_its_place_and_is_announced(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = shown(look, qtbot)
    said = listened(monkeypatch)
    scene.show(replace(SCENE, hint=HINT))
    assert HINT in words_on(scene.page)
    assert HINT not in words_on(scene.show(SCENE).page)
    scene.show(replace(SCENE, trouble="This could not be read."))
    assert said == [HINT, "This could not be read."]


def test_another_scene_begins_with_its_name_and_situation(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = shown(look, qtbot)
    said = listened(monkeypatch)
    scene.show(START)
    assert said[0].startswith(f"{START.name} {START.situation} Practice partner: You are very")


def test_after_a_reply_the_keyboard_is_on_the_next_ones_or_stays_in_the_field(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot)
    scene.show(LATER)
    at = holder()
    assert isinstance(at, Choice)
    assert at.words == REPLIES[0].words
    scene.page.own.edit.setFocus()
    scene.show(replace(SCENE, number=2))
    assert isinstance(holder(), Writing)


def test_it_begins_at_the_top_again_with_another_line(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, width=864)
    bars = [one.verticalScrollBar() for one in seen(scene.page, Scroll)]
    for bar in bars:
        bar.setValue(bar.maximum())
    assert max(bar.value() for bar in bars) > 0
    scene.show(LATER)
    assert max(bar.value() for bar in bars) == 0


def test_once_it_has_ended_only_the_way_on_is_left(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    scene.page.own.edit.setFocus()
    scene.show(ENDED)
    at = holder()
    assert isinstance(at, Primary)
    assert at.words == "Look back"
    assert not {"Stop here", "Or in your own words"} & set(words_on(scene.page))
    press(ENTER)
    assert scene.asked == [Say()]
    assert scene.audit() == []


def test_a_button_that_goes_hands_the_keyboard_on(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, CHOSEN)
    pressed(scene.page, "Say it aloud").setFocus()
    scene.show(replace(CHOSEN, aloud_button=""))
    assert isinstance(holder(), Choice)


def test_beside_the_picture_only_the_words_scroll(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot)
    assert scene.page.area.verticalScrollBar().maximum() == 0
    assert scene.page.picture.width() == 324
    assert shown(look, qtbot, width=928).page.picture.width() == 260


def test_with_large_letters_the_picture_is_small_and_the_words_come_first(
    look: Look, qtbot: QtBot
) -> None:
    scene = shown(look, qtbot)
    scene.page.replies.choices[1].setFocus()
    look.set_scale(2.0)
    settle()
    at = holder()
    assert isinstance(at, Choice)
    assert at.words == REPLIES[1].words
    pictures = [one for one in scene.page.findChildren(Posture) if one.isVisible()]
    assert len(pictures) == 1
    assert pictures[0].height() < 60
    assert {"Leaning back", SCENE.picture.reason} <= set(words_on(scene.page))
    look.set_scale(1.0)
    settle()
    assert scene.page.picture.isVisible()


def test_a_hidden_window_holds_no_words(look: Look, qtbot: QtBot) -> None:
    scene = shown(look, qtbot, WRITTEN)
    scene.page.forget()
    settle()
    words = " ".join(words_on(scene.page))
    assert scene.page.own.edit.words == ""
    assert SCENE.you_said not in words
    assert SCENE.partner_says not in words
    assert REPLIES[0].words not in words
    assert not scene.page.act(Deed.PRIMARY)
    assert REPLIES[0].words in words_on(scene.show(SCENE).page)


@pytest.mark.parametrize(
    ("scale", "width"), [(1.0, 1080), (1.0, 864), (1.0, 640), (1.4, 984), (2.0, 976)]
)
def test_it_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    scene = shown(look, qtbot, START, width)
    assert scene.audit() == []
    for view in (CHOSEN, replace(WRITTEN, trouble="This could not be read."), LATER):
        assert scene.show(view).audit() == []
