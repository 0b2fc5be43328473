from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.people import Hue
from tests.ui.dressing import dressed
from ui.theme.comfort import Comfort, Motion, Theme, Wishes
from ui.theme.look import Look


@pytest.fixture
def wishes(qtbot: QtBot) -> Wishes:
    return Wishes()


@pytest.fixture
def look(wishes: Wishes) -> Look:
    return Look(Comfort(), wishes)


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def test_a_change_is_told_once(look: Look, qtbot: QtBot) -> None:
    told: list[bool] = []
    look.changed.connect(lambda: told.append(True))
    look.set_comfort(Comfort(Theme.DARK, 1.5, Motion.STILL))
    assert len(told) == 1


def test_the_same_choice_again_is_no_change(look: Look) -> None:
    told: list[bool] = []
    look.changed.connect(lambda: told.append(True))
    look.set_theme(Theme.SYSTEM)
    look.set_scale(1.0)
    look.set_motion(Motion.SYSTEM)
    look.set_theme(Theme.LIGHT)  # the computer is light, too
    assert not told


@pytest.mark.parametrize(("wanted", "given"), [(0.2, 1.0), (1.25, 1.25), (9.0, 2.0)])
def test_the_text_size_stays_in_its_bounds(look: Look, wanted: float, given: float) -> None:
    look.set_scale(wanted)
    assert look.scale == given


def test_text_takes_all_of_a_larger_size_and_space_none(look: Look) -> None:
    before = look.px("title"), look.px("space.margin"), look.px("target.primary")
    look.set_scale(2.0)
    assert before == (40, 48, 56)
    assert (look.px("title"), look.px("space.margin")) == (80, 48)
    assert 56 < look.px("target.primary") < 112


def test_the_computer_in_the_dark_is_followed(look: Look, wishes: Wishes) -> None:
    assert not look.dark
    wishes.dark = True
    wishes.changed.emit()
    assert look.dark


def test_light_by_choice_stays_light(look: Look, wishes: Wishes) -> None:
    look.set_theme(Theme.LIGHT)
    wishes.dark = wishes.high_contrast = True
    wishes.changed.emit()
    assert (look.dark, look.high_contrast) == (False, False)


@pytest.mark.parametrize(("dark", "paper"), [(False, "#ffffff"), (True, "#000000")])
def test_high_contrast_takes_the_computers_ground(
    look: Look, wishes: Wishes, dark: bool, paper: str
) -> None:
    wishes.dark = dark
    look.set_theme(Theme.HIGH)
    assert look.color("paper").name() == paper


def test_the_computers_wish_for_contrast_is_followed(look: Look, wishes: Wishes) -> None:
    wishes.high_contrast = True
    wishes.changed.emit()
    assert look.high_contrast


@pytest.mark.parametrize("motion", list(Motion))
def test_the_computers_wish_for_stillness_always_counts(
    look: Look, wishes: Wishes, motion: Motion
) -> None:
    look.set_motion(motion)
    assert look.still is (motion is Motion.STILL)
    wishes.still = True
    wishes.changed.emit()
    assert look.still
    assert look.fade == 0


def test_not_even_the_caret_moves_where_nothing_is_to_move(worn: Look, qapp: QApplication) -> None:
    usual = qapp.cursorFlashTime()
    worn.set_motion(Motion.STILL)
    assert qapp.cursorFlashTime() == 0
    worn.set_motion(Motion.GENTLE)
    assert qapp.cursorFlashTime() == usual > 0


def test_a_persons_colours_follow_the_look(look: Look) -> None:
    assert look.person(Hue.CLAY).tint.name() == "#fae6d7"
    look.set_theme(Theme.DARK)
    assert look.person(Hue.CLAY).tint == look.color("clay.tint")
    assert look.person(Hue.CLAY).tint.name() == "#33261c"


def test_an_unknown_role_is_a_defect(look: Look) -> None:
    with pytest.raises(AttributeError):
        look.color("danger")


def test_the_application_is_dressed_anew_on_a_change(worn: Look, qapp: QApplication) -> None:
    light = qapp.styleSheet()
    worn.set_theme(Theme.DARK)
    assert qapp.styleSheet() != light
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == worn.color("paper")


def test_the_application_writes_in_our_typeface(worn: Look, qapp: QApplication) -> None:
    worn.set_scale(1.5)
    assert qapp.font().family() == "Atkinson Hyperlegible Next"
    assert qapp.font().pixelSize() == 30


def test_stillness_alone_dresses_nothing_anew(worn: Look, qapp: QApplication) -> None:
    qapp.setStyleSheet("QLabel { margin: 1px; }")
    worn.set_motion(Motion.STILL)
    assert qapp.styleSheet() == "QLabel { margin: 1px; }"


def test_an_icon_is_tinted_anew(worn: Look) -> None:
    light = worn.pixmap("check", "ink", 24).toImage()
    assert worn.pixmap("check", "ink", 24).toImage() == light
    worn.set_theme(Theme.DARK)
    assert worn.pixmap("check", "ink", 24).toImage() != light


def test_an_icon_grows_with_the_text_but_less(look: Look) -> None:
    look.set_scale(2.0)
    assert look.icon("check").actualSize(look.pixmap("check").size()).width() == 40
