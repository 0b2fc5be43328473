"""Step marks and key caps."""

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.keycap import KeyCap
from ui.parts.steps import ROOM, StepMarks
from ui.theme.comfort import Theme


def marks(qtbot: QtBot, done: int, total: int, theme: Theme = Theme.LIGHT) -> StepMarks:
    made = StepMarks(look_of(theme))
    qtbot.addWidget(made)
    made.show_steps(done, total)
    made.resize(made.sizeHint())
    return made


def test_done_steps_are_ink_and_the_others_faint(qtbot: QtBot) -> None:
    made = marks(qtbot, 3, 7)
    picture = picture_of(made)
    colors = [color_at(picture, QPointF(n * 36 + 14, 4)) for n in range(7)]
    ink, line = made.look.color("ink"), made.look.color("line")
    assert colors == [ink] * 3 + [line] * 4
    assert made.width() == 7 * 36 - 8


def test_in_high_contrast_open_steps_are_outlines(qtbot: QtBot) -> None:
    made = marks(qtbot, 1, 2, Theme.HIGH)
    picture = picture_of(made)
    ink = made.look.color("ink")
    assert color_at(picture, QPointF(14, 4)) == ink
    assert color_at(picture, QPointF(50, 4)) != ink
    assert color_at(picture, QPointF(50, 0)) == ink


@pytest.mark.parametrize("total", [10, 14, 30])
def test_many_steps_share_the_room_of_nine(qtbot: QtBot, total: int) -> None:
    assert marks(qtbot, 1, total).sizeHint().width() <= ROOM


def test_no_steps_take_no_room(qtbot: QtBot) -> None:
    assert marks(qtbot, 0, 0).sizeHint().width() == 0


def test_a_key_is_drawn_as_a_cap(qtbot: QtBot) -> None:
    cap = KeyCap(look_of(), "Ctrl + Z")
    qtbot.addWidget(cap)
    cap.resize(cap.sizeHint())
    picture = picture_of(cap)
    assert cap.height() == 42
    assert color_at(picture, QPointF(cap.width() / 2, 0)) == look_of().color("control")
    assert color_at(picture, QPointF(8, 21)) == look_of().color("sunken")


def test_a_cap_is_as_wide_as_its_words_and_never_narrower_than_high(qtbot: QtBot) -> None:
    wide, narrow = KeyCap(look_of(), "Ctrl + Shift + M"), KeyCap(look_of(), "F8")
    for cap in (wide, narrow):
        qtbot.addWidget(cap)
    words = wide.fontMetrics().horizontalAdvance("Ctrl + Shift + M")
    assert wide.sizeHint().width() == words + 32
    assert narrow.sizeHint().width() >= 42


def test_the_only_key_of_a_page_is_large(qtbot: QtBot) -> None:
    cap = KeyCap(look_of(), "F8", large=True)
    qtbot.addWidget(cap)
    assert (cap.sizeHint().width(), cap.sizeHint().height()) == (120, 64)


def test_a_screen_reader_reads_the_key(qtbot: QtBot) -> None:
    cap = KeyCap(look_of(), "F8")
    qtbot.addWidget(cap)
    assert heard(cap).name == "F8"


def test_a_cap_grows_with_the_text(qtbot: QtBot) -> None:
    look = look_of()
    cap = KeyCap(look, "F8")
    qtbot.addWidget(cap)
    before = cap.sizeHint()
    look.set_scale(2.0)
    assert cap.sizeHint().height() > before.height()
    assert cap.sizeHint().width() > before.width()
