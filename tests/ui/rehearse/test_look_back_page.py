"""The look back on screen: the path, a line to keep, by keyboard alone, whole in every size."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import picture_of, share_of
from tests.ui.rehearse.on_screen import OnScreen, listened
from tests.ui.rehearse.samples import HELP, HELP_NOTE, KEPT, LOOK_BACK
from tests.ui.talk.screens import (
    DOWN,
    ENTER,
    ESC,
    LEFT,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    words_on,
)
from ui.actions import Deed
from ui.offer import UndoView
from ui.parts.buttons import Primary
from ui.parts.choice import Choice
from ui.rehearse.look_back_page import LookBackPage
from ui.rehearse.path import Step
from ui.rehearse.requests import (
    Again,
    AnotherTemper,
    Back,
    BackTo,
    ChooseLine,
    Done,
    HelpAsked,
    KeepLine,
    NoteGone,
    Undo,
)
from ui.rehearse.view import LookBackView
from ui.theme.look import Look


def shown(look: Look, qtbot: QtBot, view: LookBackView = LOOK_BACK, width: int = 1080) -> OnScreen:
    return OnScreen(LookBackPage(look), view, qtbot, width)


def steps(page: OnScreen) -> tuple[Step, ...]:
    return page.page.path.steps


def test_all_of_it_is_shown(look: Look, qtbot: QtBot) -> None:
    words = words_on(shown(look, qtbot).page)
    for said in (
        LOOK_BACK.title, LOOK_BACK.happened, LOOK_BACK.temper, LOOK_BACK.nearer.title,
        LOOK_BACK.nearer.text, LOOK_BACK.again.title, LOOK_BACK.again.text, LOOK_BACK.keep_title,
        LOOK_BACK.keep_lines[0].words, LOOK_BACK.try_next, LOOK_BACK.honest,
    ):  # fmt: skip
        assert words.count(said) == 1
    assert not {HELP_NOTE, HELP} & set(words)


def test_each_step_of_the_path_says_its_name_and_mood(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    told = [heard(step).name for step in steps(page)]
    assert told[:2] == ["Start: turned away", "Reply 1: leaning back"]
    assert heard(page.page.path).name == LOOK_BACK.path_title
    assert len({step.y() for step in steps(page)}) == 1


def test_the_path_is_one_line_with_a_pair_on_each_piece(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    ink = look.color("control")
    lefts = [step.geometry().left() for step in steps(page)]
    widths = {step.width() for step in steps(page)}
    assert max(widths) - min(widths) <= 1
    assert lefts[1] == steps(page)[0].geometry().right() + 1
    assert all(share_of(picture_of(step), ink) > 0 for step in steps(page))


def test_arrows_go_along_the_path_and_enter_goes_back_to_a_reply(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    steps(page)[0].setFocus()
    press(LEFT, RIGHT, DOWN, ENTER)
    press(Qt.Key.Key_End, RIGHT, Qt.Key.Key_Space, Qt.Key.Key_Home, ENTER)
    assert page.asked == [BackTo(1), BackTo(3), BackTo(-1)]


def test_tab_comes_to_one_step_and_then_goes_on(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    steps(page)[2].setFocus()
    press(TAB)
    assert isinstance(holder(), Choice)
    QTest.keyClick(holder(), TAB, Qt.KeyboardModifier.ShiftModifier)
    assert holder() is steps(page)[2]
    QTest.keyClick(holder(), LEFT, Qt.KeyboardModifier.AltModifier)
    assert page.asked == [Back()]


def test_from_right_to_left_the_path_runs_the_other_way(
    look: Look, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = shown(look, qtbot)
        assert steps(page)[0].x() > steps(page)[1].x()
        steps(page)[1].setFocus()
        press(RIGHT)
        assert holder() is steps(page)[0]
        assert page.audit() == []
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_with_large_letters_the_path_stands_in_rows(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    page = shown(look, qtbot, width=976)
    assert len({step.y() for step in steps(page)}) == 2


def test_enter_tries_a_reply_another_way(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    assert isinstance(holder(), Primary)
    press(ENTER)
    assert page.asked == [Again()]


def test_without_a_reply_to_try_the_keyboard_is_on_the_path(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show(replace(LOOK_BACK, primary=""))
    assert holder() is steps(page)[0]
    assert not page.page.act(Deed.PAUSE)
    page.page.focus()
    assert holder() is steps(page)[0]


def test_every_button_asks_for_what_it_says(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, replace(LOOK_BACK, help_note=HELP_NOTE, help=HELP))
    assert HELP_NOTE in words_on(page.page)
    for words in (LOOK_BACK.back, "Another temper", "Do not keep this", HELP):
        pressed(page.page, words).click()
    press(ESC)
    assert page.asked == [Back(), AnotherTemper(), Done(), HelpAsked(), Back()]


def test_a_line_is_chosen_and_kept_and_nothing_is_kept_unchosen(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    pressed(page.page, "Keep this line").click()
    assert isinstance(holder(), Choice)
    press(DOWN)
    assert page.asked == [ChooseLine("two")]
    page.show(replace(KEPT, keep="Keep this line", kept=""))
    pressed(page.page, "Keep this line").click()
    assert page.asked[1:] == [KeepLine()]


def test_that_a_line_is_kept_is_shown_and_announced(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(look, qtbot)
    said = listened(monkeypatch)
    assert KEPT.kept in words_on(page.show(KEPT).page)
    assert said == [KEPT.kept]


def test_another_look_back_is_announced_from_its_title(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = shown(look, qtbot)
    said = listened(monkeypatch)
    page.show(replace(LOOK_BACK, title="You stayed clear", happened="It ended well."))
    assert said == ["You stayed clear It ended well."]


def test_what_was_done_can_be_undone_by_a_press_or_a_key(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    noted = replace(LOOK_BACK, note=UndoView(1, "The line is kept"))
    assert "The line is kept" in words_on(page.show(noted).page)
    QTest.keyClick(holder(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.asked == [Undo()]
    page.show(LOOK_BACK).show(replace(LOOK_BACK, note=UndoView(2, "Kept", over=False)))
    page.show(replace(LOOK_BACK, note=UndoView(2, "Kept", over=True)))
    settle()
    assert page.asked == [Undo(), NoteGone()]
    assert page.page.works == {Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK}


def test_without_lines_there_is_nothing_to_keep(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, replace(LOOK_BACK, keep_lines=()))
    assert not {LOOK_BACK.keep_title, "Keep this line"} & set(words_on(page.page))


def test_a_hidden_window_holds_no_words(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.page.forget()
    settle()
    words = " ".join(words_on(page.page))
    assert LOOK_BACK.again.text not in words
    assert LOOK_BACK.keep_lines[0].words not in words
    page.page.forget()
    assert LOOK_BACK.again.text in words_on(page.show(LOOK_BACK).page)


@pytest.mark.parametrize(
    ("scale", "width"), [(1.0, 1080), (1.0, 864), (1.0, 640), (1.4, 984), (2.0, 976)]
)
def test_it_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, scale: float, width: int
) -> None:
    look.set_scale(scale)
    page = shown(look, qtbot, width=width)
    assert page.audit() == []
    note = UndoView(1, "The line is kept")
    assert page.show(replace(KEPT, note=note)).audit() == []
    longer = tuple(replace(one, name=f"{one.name}, {at}") for at, one in enumerate(KEPT.path * 2))
    assert page.show(replace(KEPT, path=longer)).audit() == []
