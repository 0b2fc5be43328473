"""The two of a rehearsal: near or far, leaning or upright, and never more than one soft fade."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.people import Hue, Person, Shape
from coach.rehearsal.partner import Mood
from tests.ui.heard import heard
from tests.ui.looks import look_of, picture_of, share_of
from tests.ui.rehearse.samples import YOU, posture
from ui.rehearse.posture import STANCES, Posture, standing
from ui.theme.comfort import Theme
from ui.theme.look import Look

SIDE = 100.0
FROM_AFAR = tuple(Mood)


def gap(mood: Mood, you: Person = YOU) -> float:
    """Say how far apart the middle lines of two outlines stand."""
    one, two = standing(posture(mood, you=you), SIDE)
    return two.boundingRect().left() - one.boundingRect().right()


def shown(qtbot: QtBot, look: Look, mood: Mood, size: int = 100) -> Posture:
    made = Posture(look, size)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show_view(posture(mood))
    return made


def middle_of(picture: QImage, color: object) -> float:
    """Say where in the width of a picture a colour is."""
    wide, high = picture.width(), picture.height()
    at = [x for x in range(wide) for y in range(high) if picture.pixelColor(x, y) == color]
    return sum(at) / len(at) / wide


def test_the_nearer_the_mood_the_nearer_the_two_stand() -> None:
    gaps = [gap(mood) for mood in FROM_AFAR]
    assert gaps == sorted(gaps, reverse=True)
    assert len(set(gaps)) == len(gaps)


def test_near_is_upright_and_touching() -> None:
    one, two = standing(posture(Mood.NEAR), SIDE)
    assert two.boundingRect().left() - 2 == pytest.approx(one.boundingRect().right())
    assert STANCES[Mood.NEAR] == (0.0, 0.0)


def test_the_partner_leans_as_the_drawing_board_says() -> None:
    lean = {mood: STANCES[mood][1] for mood in Mood}
    assert lean[Mood.TURNED_AWAY] == 24
    assert lean[Mood.LEANING_BACK] == 13
    assert lean[Mood.WAITING] == 0
    assert lean[Mood.LISTENING] == -6  # towards


@pytest.mark.parametrize("mood", FROM_AFAR)
@pytest.mark.parametrize("own", list(Shape))
def test_both_stand_on_the_line_around_its_middle_within_its_ends(mood: Mood, own: Shape) -> None:
    one, two = standing(posture(mood, you=Person(shape=own)), SIDE)
    assert one.boundingRect().bottom() == pytest.approx(0)
    assert two.boundingRect().bottom() + 2 == pytest.approx(0, abs=0.5)
    left, right = one.boundingRect().left(), two.boundingRect().right() + 2
    assert left + right == pytest.approx(0, abs=0.5)
    assert QRectF(-140, -120, 280, 121).contains(one.boundingRect() | two.boundingRect())


def test_a_partner_that_is_a_circle_does_not_lean_but_stands_farther_off() -> None:
    own = Person(shape=Shape.SQUARE, hue=Hue.CLAY)
    _, two = standing(posture(Mood.TURNED_AWAY, you=own), SIDE)
    assert two.boundingRect().width() == pytest.approx(two.boundingRect().height())
    assert gap(Mood.TURNED_AWAY, own) > gap(Mood.LEANING_BACK, own) > gap(Mood.WAITING, own)


@pytest.mark.parametrize("theme", list(Theme))
def test_one_has_a_colour_and_the_partner_is_an_outline_in_ink(qtbot: QtBot, theme: Theme) -> None:
    look = look_of(theme)
    picture = picture_of(shown(qtbot, look, Mood.WAITING))
    assert share_of(picture, look.person(Hue.LAGOON).fill) > 0.15
    assert 0 < share_of(picture, look.color("ink")) < 0.4
    assert share_of(picture, look.color("surface")) > 0.1


def test_from_right_to_left_all_is_mirrored(qtbot: QtBot, qapp: QApplication) -> None:
    look = look_of()
    fill = look.person(Hue.LAGOON).fill
    made = shown(qtbot, look, Mood.TURNED_AWAY)
    left = picture_of(made)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        right = picture_of(made)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert middle_of(left, fill) < 0.4
    assert middle_of(right, fill) == pytest.approx(1 - middle_of(left, fill), abs=0.02)


def test_it_says_the_whole_picture_to_screen_readers(qtbot: QtBot) -> None:
    told = heard(shown(qtbot, look_of(), Mood.LISTENING))
    assert (told.name, told.role) == (
        "The practice partner: listening.",
        QAccessible.Role.Graphic,
    )


def test_another_posture_comes_with_one_fade_and_the_same_one_with_none(qtbot: QtBot) -> None:
    made = shown(qtbot, look_of(), Mood.WAITING)
    with qtbot.waitExposed(made):
        made.show()
    made.show_view(posture(Mood.WAITING, "Another reason."))
    assert not made.fading
    made.show_view(posture(Mood.LISTENING))
    assert made.fading
    qtbot.waitUntil(lambda: not made.fading)


def test_nothing_fades_where_nothing_may_move_or_nobody_sees_it(qtbot: QtBot) -> None:
    still = shown(qtbot, look_of(still=True), Mood.WAITING)
    with qtbot.waitExposed(still):
        still.show()
    hidden = shown(qtbot, look_of(), Mood.WAITING)
    for made in (still, hidden):
        made.show_view(posture(Mood.NEAR))
        assert not made.fading


def test_a_fade_ends_at_once_when_it_is_hidden(qtbot: QtBot) -> None:
    made = shown(qtbot, look_of(), Mood.WAITING)
    with qtbot.waitExposed(made):
        made.show()
    made.show_view(posture(Mood.NEAR))
    made.hide()
    assert not made.fading


def test_another_person_is_drawn_at_once_in_another_colour(qtbot: QtBot) -> None:
    look = look_of()
    made = shown(qtbot, look, Mood.WAITING)
    made.show_view(replace(posture(Mood.WAITING), you=Person(hue=Hue.CLAY)))
    made.set_size(40)
    made.resize(made.sizeHint())
    assert share_of(picture_of(made), look.person(Hue.CLAY).fill) > 0.1
