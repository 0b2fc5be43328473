"""From right to left: what is painted and placed by hand is mirrored, and who sits left stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coach.people import Hue, Shape
from tests.ui.looks import look_of
from ui.parts.action_bar import ActionBar
from ui.parts.band import TurnBand
from ui.parts.buttons import Primary, Secondary
from ui.parts.ring_view import RingView
from ui.parts.segmented import Segmented
from ui.parts.slider_track import SliderTrack
from ui.parts.steps import StepMarks
from ui.theme import mirror
from ui.theme.icons import IconShelf

LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
INK = QColor("black")


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[QApplication]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield qapp
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_left_to_right_all_stays_as_it_is(qapp: QApplication) -> None:
    place, whole = QRect(10, 5, 30, 20), QRect(0, 0, 100, 50)
    assert mirror.placed(place, whole) == place
    assert mirror.across(LEFT) is LEFT
    assert mirror.margins(1, 2, 3, 4) == (1, 2, 3, 4)
    assert mirror.side_by_side() is QBoxLayout.Direction.LeftToRight
    assert mirror.towards_start(Qt.Key.Key_Left)
    assert not mirror.towards_start(Qt.Key.Key_Right)


@pytest.mark.usefixtures("turned")
def test_from_right_to_left_places_are_turned() -> None:
    assert mirror.placed(QRect(10, 5, 30, 20), QRect(0, 0, 100, 50)) == QRect(60, 5, 30, 20)
    assert mirror.placed(QRectF(0, 0, 10, 10), QRectF(50, 0, 100, 9)) == QRectF(190, 0, 10, 10)
    assert (mirror.across(LEFT), mirror.across(RIGHT)) == (RIGHT, LEFT)
    assert mirror.across(Qt.AlignmentFlag.AlignHCenter) is Qt.AlignmentFlag.AlignHCenter
    assert mirror.margins(1, 2, 3, 4) == (3, 2, 1, 4)
    assert mirror.towards_start(Qt.Key.Key_Right)
    assert mirror.towards_start(Qt.Key.Key_Up)


@pytest.mark.usefixtures("turned")
def test_a_place_that_is_turned_twice_is_where_it_was() -> None:
    whole = QRect(7, 0, 93, 40)
    for left in range(0, 60, 7):
        place = QRect(left, 3, 21, 5)
        assert mirror.placed(mirror.placed(place, whole), whole) == place


class Painting(QWidget):
    """Paints one thing at the left end of itself."""

    def __init__(self, what: str) -> None:
        super().__init__()
        self._what = what
        self.resize(100, 20)

    def paintEvent(self, event: object) -> None:
        painter = mirror.painter_on(self)
        painter.setBrush(INK)
        place, path = QRectF(0, 0, 20, 20), QPainterPath()
        path.addRect(place)
        picture = QPixmap(20, 20)
        picture.fill(INK)
        match self._what:
            case "fill":
                painter.fillRect(place, INK)
            case "rect":
                painter.drawRect(place)
            case "rounded":
                painter.drawRoundedRect(place, 2, 2)
            case "ellipse":
                painter.drawEllipse(place)
            case "picture":
                painter.drawPixmap(place.toRect(), picture)
            case "picture at":
                painter.drawPixmap(QPoint(0, 0), picture)
            case "line":
                painter.drawLine(QPointF(0, 10), QPointF(20, 10))
            case "path":
                painter.drawPath(path)
            case "text":
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "M")
            case _:
                painter.fillPath(path, INK)
        painter.end()


@pytest.mark.usefixtures("turned")
@pytest.mark.parametrize(
    "what",
    ["fill", "rect", "rounded", "ellipse", "picture", "picture at", "line", "path", "text", "-"],
)
def test_whatever_is_painted_at_the_beginning_is_seen_at_the_right(qtbot: QtBot, what: str) -> None:
    painting = Painting(what)
    qtbot.addWidget(painting)
    dark = dark_columns(painting.grab().toImage())
    assert dark
    assert min(dark) >= 78


def dark_columns(image: QImage) -> list[int]:
    """The columns in which something is black."""
    columns, rows = range(image.width()), range(image.height())
    return [x for x in columns if any(image.pixelColor(x, y).lightness() < 60 for y in rows)]


@pytest.mark.usefixtures("turned")
def test_arrows_point_the_other_way_and_a_check_does_not() -> None:
    shelf = IconShelf()
    pictures = {
        name: shelf.pixmap(name, INK, 24, 1.0).toImage() for name in ("arrow-left", "check")
    }
    plain = IconShelf()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    before = {name: plain.pixmap(name, INK, 24, 1.0).toImage() for name in pictures}
    assert pictures["arrow-left"] == before["arrow-left"].flipped(Qt.Orientation.Horizontal)
    assert pictures["check"] == before["check"]


@pytest.mark.usefixtures("turned")
def test_the_dark_button_of_a_bar_stands_at_the_left(qtbot: QtBot) -> None:
    look = look_of()
    page = QWidget()
    qtbot.addWidget(page)
    bar = ActionBar(look, page)
    first, second, primary = Secondary(look, "One"), Secondary(look, "Two"), Primary(look, "Go")
    bar.set_others(first, second)
    bar.set_primary(primary)
    page.resize(900, 56)
    page.show()
    bar.resize(900, 56)
    assert primary.x() == 0
    assert second.geometry().right() < first.x()
    assert first.geometry().right() == 899


@pytest.mark.usefixtures("turned")
def test_arrows_go_through_choices_as_they_stand(qtbot: QtBot) -> None:
    tray = Segmented(look_of(), "Length", (("a", "One"), ("b", "Two"), ("c", "Three")))
    qtbot.addWidget(tray)
    tray.choose("a")
    first = tray.group.members[0]
    QTest.keyClick(first, Qt.Key.Key_Left)
    assert tray.chosen == "b"
    QTest.keyClick(tray.group.members[1], Qt.Key.Key_Right)
    assert tray.chosen == "a"


@pytest.mark.usefixtures("turned")
def test_a_slider_grows_to_the_left(qtbot: QtBot) -> None:
    track = SliderTrack(look_of(), "Calm", tuple("abcde"))
    qtbot.addWidget(track)
    track.resize(400, 48)
    track.show_step(2)
    QTest.keyClick(track, Qt.Key.Key_Left)
    assert track.step == 3
    QTest.keyClick(track, Qt.Key.Key_Right)
    QTest.keyClick(track, Qt.Key.Key_Up)
    assert track.step == 3
    QTest.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(390, 24))
    assert track.step == 0


@pytest.mark.usefixtures("turned")
def test_marks_and_band_fill_from_the_right(qtbot: QtBot) -> None:
    look = look_of()
    marks, band = StepMarks(look), TurnBand(look)
    for widget in (marks, band):
        qtbot.addWidget(widget)
    marks.show_steps(1, 4)
    marks.resize(marks.sizeHint())
    assert min(dark_columns(marks.grab().toImage())) > marks.width() / 2
    band.show_view(RingView(Shape.CIRCLE, Hue.INK, 0.25, "Noor", "a while"))
    band.resize(400, 28)
    image = band.grab().toImage()
    assert image.pixelColor(370, 14).lightness() < image.pixelColor(30, 14).lightness()


@pytest.mark.usefixtures("turned")
def test_who_sits_on_the_left_stays_on_the_left(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QBoxLayout(mirror.side_by_side(), page)
    left, right = QWidget(), QWidget()
    row.addWidget(left)
    row.addWidget(right)
    page.resize(400, 100)
    page.show()
    assert left.x() < right.x()


@pytest.mark.usefixtures("turned")
def test_the_keyboard_goes_as_one_reads(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    one, two, below = QWidget(page), QWidget(page), QWidget(page)
    one.setGeometry(300, 0, 50, 20)
    two.setGeometry(100, 0, 50, 20)
    below.setGeometry(300, 40, 50, 20)
    assert sorted((below, two, one), key=mirror.reading_order) == [one, two, below]
