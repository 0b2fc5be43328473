import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from coach.people import Hue, Shape
from tests.ui.grey import contrast, contrast_in, differing, grey_of
from tests.ui.looks import look_of
from ui.parts.ring import TurnRing
from ui.parts.ring_view import RingView

AREA = QRect(0, 0, 40, 40)


def plain(color: str, spot: str = "") -> QImage:
    picture = QImage(AREA.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(color))
    if spot:
        painter = QPainter(picture)
        painter.fillRect(QRectF(10, 10, 20, 20), QColor(spot))
        painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def test_black_on_white_has_the_most_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_an_even_area_has_none() -> None:
    assert contrast_in(plain("gray"), AREA) == pytest.approx(1)


def test_red_beside_a_green_of_the_same_weight_is_lost_in_grey() -> None:
    assert contrast_in(plain("#c00000", "#008000"), AREA) < 1.3
    assert contrast_in(plain("white", "black"), AREA) == pytest.approx(21)


def test_two_greys_are_told_apart_by_their_share() -> None:
    assert differing(plain("white"), plain("white")) == 0
    assert differing(plain("white", "black"), plain("white")) == pytest.approx(0.25)


def test_pictures_of_two_sizes_are_not_compared() -> None:
    with pytest.raises(ValueError, match="size"):
        differing(plain("white"), plain("white").scaled(10, 10))


def test_the_two_rings_are_told_apart_without_colour(qtbot: QtBot) -> None:
    pictures: list[QImage] = []
    for shape, hue in ((Shape.CIRCLE, Hue.LAGOON), (Shape.SQUARE, Hue.CLAY)):
        ring = TurnRing(look_of())
        qtbot.addWidget(ring)
        ring.resize(326, 326)
        ring.show_view(RingView(shape, hue, 0.5))
        pictures.append(grey_of(ring))
    assert differing(*pictures) > 0.05
    assert all(contrast_in(picture, picture.rect()) > 3 for picture in pictures)
