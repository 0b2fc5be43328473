import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.segmented import Segmented
from ui.theme.comfort import Theme
from ui.theme.look import Look

LENGTHS = (("any", "Any length"), ("10", "10 min"), ("20", "20 min"), ("40", "40 min"))


def tray(look: Look, qtbot: QtBot, *, tall: bool = False) -> Segmented:
    made = Segmented(look, "Length", LENGTHS, chosen="any", tall=tall)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    return made


@pytest.mark.parametrize(("tall", "high"), [(False, 48), (True, 56)])
def test_the_tray_is_as_high_as_a_hand_needs(qtbot: QtBot, tall: bool, high: int) -> None:
    made = tray(look_of(), qtbot, tall=tall)
    assert made.height() == high
    assert all(one.height() == high for one in made.group.members)


def test_choosing_another_moves_nothing(qtbot: QtBot) -> None:
    made = tray(look_of(), qtbot)
    before = [one.geometry() for one in made.group.members]
    made.choose("40")
    assert [one.geometry() for one in made.group.members] == before


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_chosen_one_is_surface_on_a_sunken_tray(qtbot: QtBot, theme: Theme) -> None:
    look = look_of(theme)
    made = tray(look, qtbot)
    picture = picture_of(made)
    first, second = (QPointF(one.geometry().topLeft()) for one in made.group.members[:2])
    assert color_at(picture, first + QPointF(8, 24)) == look.color("surface")
    assert color_at(picture, second + QPointF(8, 24)) == look.color("sunken")


def test_in_high_contrast_tray_and_chosen_have_an_edge(qtbot: QtBot) -> None:
    look = look_of(Theme.HIGH)
    made = tray(look, qtbot)
    picture = picture_of(made)
    middle = made.height() / 2
    assert color_at(picture, QPointF(0, middle)) == look.color("ink")
    assert color_at(picture, QPointF(5, middle)) == look.color("ink")


def test_in_a_narrow_place_the_words_go_on_below(qtbot: QtBot) -> None:
    made = tray(look_of(), qtbot)
    assert made.heightForWidth(made.width() - 20) == 2 * 48
    look_large = look_of(scale=2.0)
    large = tray(look_large, qtbot)
    assert large.heightForWidth(420) >= 3 * 48
