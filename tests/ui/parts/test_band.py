import itertools

import msgspec
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from coach.people import Hue, Shape
from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.band import HEIGHT, TurnBand
from ui.parts.ring_view import RingState, RingView

NOOR = RingView(Shape.CIRCLE, Hue.LAGOON, 0.5, "Noor", "about a minute left")
SAM = RingView(Shape.SQUARE, Hue.CLAY, 0.5, "Sam", "about a minute left", "1:04")
WIDE = 960


def band(qtbot: QtBot, view: RingView) -> TurnBand:
    made = TurnBand(look_of())
    qtbot.addWidget(made)
    made.resize(WIDE, HEIGHT)
    made.show_view(view)
    return made


@pytest.mark.parametrize("view", [NOOR, SAM])
def test_it_fills_from_the_left(qtbot: QtBot, view: RingView) -> None:
    made = band(qtbot, view)
    picture = picture_of(made)
    middle = HEIGHT / 2
    assert color_at(picture, QPointF(WIDE / 4 + 10, middle)) == made.look.person(view.hue).fill
    assert color_at(picture, QPointF(WIDE * 3 / 4, middle)) == made.look.color("paper")


@pytest.mark.parametrize(("view", "gaps"), [(NOOR, 0), (SAM, 47)])
def test_the_shape_shows_in_the_gaps(qtbot: QtBot, view: RingView, gaps: int) -> None:
    made = band(qtbot, msgspec.structs.replace(view, state=RingState.CLOSED))
    picture = picture_of(made)
    paper = made.look.color("paper")
    met = [color_at(picture, QPointF(x, HEIGHT / 2)) == paper for x in range(4, WIDE - 4)]
    assert sum(now and not before for before, now in itertools.pairwise(met)) == gaps


@pytest.mark.parametrize("view", [NOOR, SAM])
def test_paused_it_is_hollow(qtbot: QtBot, view: RingView) -> None:
    made = band(qtbot, msgspec.structs.replace(view, state=RingState.PAUSED))
    piece = QPointF(WIDE / 48 * 6.5, HEIGHT / 2)
    assert color_at(picture_of(made), piece) == made.look.color("paper")
    assert color_at(picture_of(made), QPointF(piece.x(), 1)) == made.look.person(view.hue).fill


def test_before_the_floor_opens_it_is_empty(qtbot: QtBot) -> None:
    made = band(qtbot, msgspec.structs.replace(NOOR, state=RingState.QUIET))
    assert color_at(picture_of(made), QPointF(30, HEIGHT / 2)) == made.look.color("paper")


def test_a_screen_reader_hears_all_of_it(qtbot: QtBot) -> None:
    told = heard(band(qtbot, SAM))
    assert told.name == "Sam"
    assert told.description == "Sam, about a minute left, 1:04"
    assert not told.focusable


class WatchedBand(TurnBand):
    def __init__(self) -> None:
        super().__init__(look_of())
        self.times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
        super().paintEvent(event)


def test_growth_under_a_pixel_is_not_drawn(qtbot: QtBot) -> None:
    made = WatchedBand()
    qtbot.addWidget(made)
    made.resize(WIDE, HEIGHT)
    made.show_view(NOOR)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.times > 0)
    before = made.times
    made.show_view(msgspec.structs.replace(NOOR, fraction=0.5 + 0.3 / made.length))
    assert made.times == before
    made.show_view(msgspec.structs.replace(NOOR, fraction=0.5 + 3 / made.length))
    qtbot.waitUntil(lambda: made.times > before)


def test_it_is_28_high_at_every_text_size(qtbot: QtBot) -> None:
    made = TurnBand(look_of(scale=2.0))
    qtbot.addWidget(made)
    assert made.sizeHint().height() == made.minimumSizeHint().height() == 28
