"""Marks are piled in threes from the middle; what runs along a line is mirrored where that is."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.planning.memory import Outcome
from tests.ui.dressing import dressed
from tests.ui.looks import look_of
from ui.progress.pictures.legend import Legend
from ui.progress.pictures.marks import (
    MOST,
    disc_pile,
    empty_box,
    full_box,
    gap_of,
    half_box,
    pile_height,
)
from ui.progress.pictures.outcome_sign import OutcomeSign
from ui.progress.pictures.together import TurnMarks
from ui.theme.look import Look

AROUND = QRectF(0, 0, 20, 10)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@given(st.integers(1, 60), st.sampled_from([18.0, 26.0, 43.0]))
def test_a_pile_stands_in_the_middle_and_is_no_higher_than_three(count: int, side: float) -> None:
    around = disc_pile(count, side).boundingRect()
    assert around.bottom() == pytest.approx(0, abs=0.01)
    assert around.center().x() == pytest.approx(0, abs=0.01)
    assert around.height() == pytest.approx(pile_height(count, side), abs=0.01)
    assert around.width() <= 3 * side + 2 * gap_of(side) + 0.01


@pytest.mark.parametrize(("count", "discs"), [(1, 1), (3, 3), (9, 9), (13, MOST)])
def test_so_many_discs_are_seen(count: int, discs: int) -> None:
    assert len(disc_pile(count, 26.0).toSubpathPolygons()) == discs


def test_full_half_and_empty_are_three_looks() -> None:
    left, right = QPointF(5, 5), QPointF(15, 5)
    seen = [
        (path.contains(left), path.contains(right))
        for path in (full_box(AROUND), half_box(AROUND, 2), empty_box(AROUND, 2))
    ]
    assert seen == [(True, True), (True, False), (False, False)]


def looks_of(widget: QWidget) -> QImage:
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


def test_each_outcome_has_a_sign_of_its_own(look: Look, qtbot: QtBot) -> None:
    seen: list[QImage] = []
    for outcome in Outcome:
        sign = OutcomeSign(look, outcome)
        qtbot.addWidget(sign)
        image = looks_of(sign)
        assert all(image != other for other in seen)
        seen.append(image)


def turns(look: Look, qtbot: QtBot) -> QImage:
    marks = TurnMarks(look)
    qtbot.addWidget(marks)
    marks.show_turns(2, 1, "2 of 3 turns stayed whole")
    marks.resize(200, 20)
    return marks.grab().toImage()


def test_turns_are_in_the_order_of_reading(look: Look, qtbot: QtBot) -> None:
    assert turns(look, qtbot).pixelColor(4, 6) == look.color("ink_soft")
    assert turns(look, qtbot).pixelColor(195, 6) != look.color("ink_soft")


@pytest.mark.usefixtures("from_right")
def test_from_right_to_left_they_begin_at_the_right(look: Look, qtbot: QtBot) -> None:
    assert turns(look, qtbot).pixelColor(195, 6) == look.color("ink_soft")
    assert turns(look, qtbot).pixelColor(4, 6) != look.color("ink_soft")


def test_a_legend_keeps_the_room_of_the_longest_line(qtbot: QtBot) -> None:
    legend = Legend(look_of(), (lambda around, _: full_box(around), empty_box), 18)
    qtbot.addWidget(legend)
    legend.show_words(("a talk", "a card or drill"))
    short = legend.heightForWidth(260)
    legend.show_words(("a talk", "a card or drill"), ("one line that is much longer " * 3,))
    long = legend.heightForWidth(260)
    assert long > short
    legend.write("a word")
    assert legend.heightForWidth(260) == long
