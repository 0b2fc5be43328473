import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.theme.look import Look
from ui.theme.typeset import Typeset

SENTENCE = "Stay with it. Listen for the wish underneath. Your turn comes next, and it is as long."


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    return look_of()


def first_ink(words: Typeset, across: Qt.AlignmentFlag) -> int:
    """The column of the first pixel that is drawn, on a ground of 400."""
    picture = QImage(400, 60, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    words.draw(painter, QRectF(0, 0, 400, 60), QColor("black"), across)
    painter.end()
    columns = range(picture.width())
    return next(x for x in columns if any(picture.pixelColor(x, y).black() > 99 for y in range(60)))


def test_words_wrap_and_none_is_lost(look: Look) -> None:
    words = look.typeset(SENTENCE, "aloud", width=300)
    assert words.lines > 2
    assert " ".join(words.line(index) for index in range(words.lines)) == SENTENCE


def test_the_height_is_lines_times_leading(look: Look) -> None:
    words = look.typeset(SENTENCE, "aloud", width=300)
    assert words.height == pytest.approx(words.lines * 26 * 1.35)


def test_no_line_is_wider_than_it_may_be(look: Look) -> None:
    assert look.typeset(SENTENCE, "aloud", width=300).width <= 300


def test_one_endless_word_is_broken_rather_than_cut(look: Look) -> None:
    words = look.typeset("Donaudampfschifffahrt" * 3, "aloud", width=300)
    assert words.lines > 1
    assert words.width <= 300


def test_a_last_word_is_not_left_alone(look: Look) -> None:
    alone = "Each of you gets it, a few sentences at a time, and then back"
    wide = look.typeset(alone, "aloud").width
    loose = look.typeset(alone, "aloud", width=wide - 10)
    fair = look.typeset(alone, "aloud", width=wide - 10, balanced=True)
    assert " " not in loose.line(loose.lines - 1)
    assert fair.lines == loose.lines
    assert " " in fair.line(fair.lines - 1)


def test_balance_never_adds_a_line(look: Look) -> None:
    for width in range(200, 700, 20):
        loose = look.typeset(SENTENCE, "aloud", width=width)
        assert look.typeset(SENTENCE, "aloud", width=width, balanced=True).lines == loose.lines


def test_the_opening_is_semibold_and_so_a_little_wider(look: Look) -> None:
    plain = look.typeset("The speaker says a little", "body")
    assert look.typeset("The speaker says a little", "body", opening=11).width > plain.width


def test_a_line_break_of_ours_is_kept(look: Look) -> None:
    assert look.typeset("one\ntwo", "body").lines == 2


def test_lines_stand_where_they_are_asked_to(look: Look) -> None:
    words = look.typeset("Noor", "body")
    left = first_ink(words, Qt.AlignmentFlag.AlignLeft)
    middle = first_ink(words, Qt.AlignmentFlag.AlignHCenter)
    right = first_ink(words, Qt.AlignmentFlag.AlignRight)
    assert left < 5
    assert middle == pytest.approx(200 - words.width / 2, abs=4)
    assert right == pytest.approx(400 - words.width, abs=4)


def test_the_same_words_are_set_once(look: Look) -> None:
    assert look.typeset(SENTENCE, "body", width=300) is look.typeset(SENTENCE, "body", width=300)


def test_the_shelf_does_not_grow_for_ever(look: Look) -> None:
    first = look.typeset(SENTENCE, "body", width=300)
    for number in range(500):
        look.typeset(f"page {number}", "body")
    assert look.typeset(SENTENCE, "body", width=300) is not first
