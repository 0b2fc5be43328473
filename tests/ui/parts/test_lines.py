import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.parts.lines import broken, fit, settled


@pytest.fixture
def font(qtbot: QtBot) -> QFont:
    return look_of().font("figure", 700)


def test_a_short_name_keeps_its_size(font: QFont) -> None:
    fitted = fit("Noor", font, 34, 250)
    assert (fitted.lines, fitted.font.pixelSize()) == (("Noor",), 56)


def test_a_longer_name_shrinks_until_it_fits(font: QFont) -> None:
    fitted = fit("Alexandra", font, 34, 250)
    assert fitted.lines == ("Alexandra",)
    assert 34 <= fitted.font.pixelSize() < 56
    assert QFontMetricsF(fitted.font).horizontalAdvance("Alexandra") <= 250


def test_a_double_name_takes_two_lines_at_the_smallest_size(font: QFont) -> None:
    fitted = fit("Maximiliana-Theodora", font, 34, 250)
    assert (fitted.lines, fitted.font.pixelSize()) == (("Maximiliana-", "Theodora"), 34)
    assert not fitted.cut


def test_one_endless_word_ends_in_dots(font: QFont) -> None:
    fitted = fit("Donaudampfschifffahrt" * 3, font, 34, 250)
    assert len(fitted.lines) == 1
    assert fitted.lines[0].endswith("…")
    assert fitted.cut


def test_no_word_stands_alone_when_the_lines_can_be_even(font: QFont) -> None:
    small = QFont(font)
    small.setPixelSize(30)
    assert broken("about a minute left", small, 250).lines == ("about a", "minute left")


def test_three_lines_of_words_end_in_dots_on_the_second(font: QFont) -> None:
    fitted = broken("one two three four five six seven eight nine ten", font, 250)
    assert len(fitted.lines) == 2
    assert fitted.cut


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_no_line(font: QFont, text: str) -> None:
    assert broken(text, font, 250).lines == ()


def test_words_grow_smaller_only_if_two_lines_are_too_short(font: QFont) -> None:
    roomy, tight = (settled("whenever you are ready", font, 18, width) for width in (400, 200))
    assert (len(roomy.lines), roomy.font.pixelSize()) == (2, 56)
    assert (len(tight.lines), tight.cut) == (2, False)
    assert 18 <= tight.font.pixelSize() < 56


def test_what_fits_in_no_size_ends_in_dots(font: QFont) -> None:
    fitted = settled("one two three four five six seven eight nine", font, 18, 60)
    assert (fitted.cut, fitted.font.pixelSize()) == (True, 18)
