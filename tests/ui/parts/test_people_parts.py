"""Badge, sign and cast: what is drawn of a person."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from coach.people import Hue, Person, Shape
from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of, share_of
from ui.parts.badge import PartnerBadge, initial
from ui.parts.cast import Cast, Pose
from ui.parts.sign import Fill, Sign
from ui.theme.comfort import Theme

NOOR = Person("Noor")
SAM = Person("Sam", Shape.SQUARE, Hue.CLAY)


def badge(qtbot: QtBot, person: Person, size: int = 48, *, whole: bool = False) -> PartnerBadge:
    made = PartnerBadge(look_of(), size, whole=whole)
    qtbot.addWidget(made)
    made.show_person(person)
    made.resize(made.sizeHint())
    return made


@pytest.mark.parametrize(
    ("name", "letter"), [("noor", "N"), ("  élodie", "É"), ("ßen", "ß"), ("", ""), ("한별", "한")]
)
def test_the_first_letter_is_the_one_that_people_see(name: str, letter: str) -> None:
    assert initial(name) == letter


def test_a_letter_of_several_signs_stays_whole() -> None:
    assert initial("e\u0301lodie") == "E\u0301"


@pytest.mark.parametrize("person", [NOOR, SAM])
def test_a_badge_is_the_shape_with_a_letter(qtbot: QtBot, person: Person) -> None:
    made = badge(qtbot, person)
    picture = picture_of(made)
    colors = made.look.person(person.hue)
    assert color_at(picture, QPointF(24, 6)) == colors.fill
    assert share_of(picture, colors.on_fill) > 0
    corner = color_at(picture, QPointF(6, 6)) == colors.fill
    assert corner is (person.shape is Shape.SQUARE)


def test_without_a_name_the_badge_is_the_shape_alone(qtbot: QtBot) -> None:
    made = badge(qtbot, Person("", Shape.SQUARE, Hue.CLAY))
    assert share_of(picture_of(made), made.look.person(Hue.CLAY).on_fill) == 0


def test_words_stand_in_for_a_name(qtbot: QtBot) -> None:
    made = PartnerBadge(look_of(), 172, whole=True)
    qtbot.addWidget(made)
    made.show_person(Person(), "Left")
    assert heard(made).name == "Left"


@pytest.mark.parametrize("name", ["Noor", "Maximiliana Theodora", "Donaudampfschifffahrt"])
def test_a_whole_name_stays_inside_its_shape(qtbot: QtBot, name: str) -> None:
    made = badge(qtbot, Person(name, Shape.SQUARE, Hue.CLAY), 172, whole=True)
    white = made.look.person(Hue.CLAY).on_fill
    picture = picture_of(made)
    rows = range(picture.height())
    assert any(picture.pixelColor(86, y) == white for y in rows) or name == "Noor"
    edges = [picture.pixelColor(x, y) for x in (10, 162) for y in rows]
    assert white not in edges


def test_a_badge_grows_with_the_text(qtbot: QtBot) -> None:
    made = PartnerBadge(look_of(scale=2.0), 48)
    qtbot.addWidget(made)
    assert made.sizeHint().width() > 48


@pytest.mark.parametrize("shape", Shape)
def test_the_three_signs_hold_more_and_less(qtbot: QtBot, shape: Shape) -> None:
    shares: list[float] = []
    for fill in (Fill.FULL, Fill.HALF, Fill.RING):
        made = Sign(look_of(), 40)
        qtbot.addWidget(made)
        made.show_sign(fill, shape, Hue.LAGOON)
        made.resize(made.sizeHint())
        shares.append(share_of(picture_of(made), made.look.person(Hue.LAGOON).fill))
    full, half, ring = shares
    assert full > half > ring > 0
    assert half == pytest.approx((full + ring) / 2, abs=0.03)


def test_half_a_sign_is_its_left_half(qtbot: QtBot) -> None:
    made = Sign(look_of(), 40)
    qtbot.addWidget(made)
    made.show_sign(Fill.HALF)
    made.resize(40, 40)
    picture = picture_of(made)
    ink = made.look.color("ink")
    assert color_at(picture, QPointF(12, 20)) == ink
    assert color_at(picture, QPointF(28, 20)) != ink


def cast(qtbot: QtBot, pose: Pose, *people: Person, theme: Theme = Theme.LIGHT) -> QImage:
    made = Cast(look_of(theme), 120)
    qtbot.addWidget(made)
    made.show_pose(people, pose)
    made.resize(made.sizeHint())
    return picture_of(made)


def columns(picture: QImage, hue: Hue) -> list[int]:
    """Give the columns in which a person is seen, from the left."""
    fill = look_of().person(hue).fill
    wide, high = range(picture.width()), range(picture.height())
    return [x for x in wide if any(picture.pixelColor(x, y) == fill for y in high)]


def gap(picture: QImage) -> int:
    return min(columns(picture, Hue.CLAY)) - max(columns(picture, Hue.LAGOON))


def test_each_pose_brings_the_two_nearer(qtbot: QtBot) -> None:
    poses = (Pose.APART, Pose.TURNED, Pose.LEANING, Pose.TOUCHING, Pose.OVERLAPPING)
    gaps = [gap(cast(qtbot, pose, NOOR, SAM)) for pose in poses]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] > 40
    assert gaps[-1] < -25


@pytest.mark.parametrize("people", [(NOOR, SAM), (SAM, NOOR)])
def test_a_gap_of_ground_keeps_overlapping_shapes_apart(
    qtbot: QtBot, people: tuple[Person, Person]
) -> None:
    picture = cast(qtbot, Pose.OVERLAPPING, *people, theme=Theme.HIGH)
    ink = look_of(Theme.HIGH).color("ink")
    row = [picture.pixelColor(x, 75) == ink for x in range(picture.width())]
    inside = row[row.index(True) : len(row) - row[::-1].index(True)]
    assert 4 <= inside.count(False) <= 7


@pytest.mark.parametrize("pose", Pose)
def test_no_pose_is_cut(qtbot: QtBot, pose: Pose) -> None:
    picture = cast(qtbot, pose, NOOR, SAM)
    ground = picture.pixelColor(0, 0)
    assert all(picture.pixelColor(x, 0) == ground for x in range(picture.width()))
    assert all(picture.pixelColor(x, 60) == ground for x in (0, picture.width() - 1))


def test_resting_both_are_half_below_the_line(qtbot: QtBot) -> None:
    fill = look_of().person(Hue.LAGOON).fill
    stands = share_of(cast(qtbot, Pose.TOUCHING, NOOR, SAM), fill)
    rests = share_of(cast(qtbot, Pose.RESTING, NOOR, SAM), fill)
    assert 0.4 < rests / stands < 0.7


def test_one_alone_stands_in_the_middle(qtbot: QtBot) -> None:
    seen = columns(cast(qtbot, Pose.APART, SAM), Hue.CLAY)
    assert (min(seen) + max(seen)) / 2 == pytest.approx(149.5, abs=1)


def test_the_shapes_stay_on_their_sides(qtbot: QtBot) -> None:
    assert gap(cast(qtbot, Pose.APART, NOOR, SAM)) > 0
    assert gap(cast(qtbot, Pose.APART, SAM, NOOR)) < 0


def test_a_badge_can_be_made_smaller(qtbot: QtBot) -> None:
    made = badge(qtbot, NOOR, 48)
    made.set_size(30)
    assert made.sizeHint().width() == 30
