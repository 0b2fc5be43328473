import msgspec
import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from coach.people import Hue, Shape
from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of, share_of
from ui.parts.ring import LARGEST, TurnRing
from ui.parts.ring_paint import ring_form
from ui.parts.ring_view import RingState, RingView
from ui.parts.ring_words import lay_out
from ui.theme.comfort import Theme

NOOR = RingView(Shape.CIRCLE, Hue.LAGOON, 0.5, "Noor", "about a minute left")
SAM = RingView(Shape.SQUARE, Hue.CLAY, 0.5, "Sam", "about a minute left")
LOOK_SIDE = 326


class WatchedRing(TurnRing):
    """Keeps which areas were drawn."""

    def __init__(self) -> None:
        super().__init__(look_of())
        self.drawn: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn.append(event.rect())
        super().paintEvent(event)


def ring(qtbot: QtBot, view: RingView, theme: Theme = Theme.LIGHT) -> TurnRing:
    made = TurnRing(look_of(theme))
    qtbot.addWidget(made)
    made.resize(LOOK_SIDE, LOOK_SIDE)
    made.show_view(view)
    return made


def on_the_line(picture: QImage, view: RingView, fraction: float) -> QColor:
    form = ring_form(view.shape, QRectF(1, 1, 324, 324))
    return color_at(picture, form.tip(fraction))


def shown(qtbot: QtBot, view: RingView) -> WatchedRing:
    made = WatchedRing()
    qtbot.addWidget(made)
    made.resize(LOOK_SIDE, LOOK_SIDE)
    made.show_view(view)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.drawn))
    made.drawn.clear()
    return made


@pytest.mark.parametrize("view", [NOOR, SAM])
def test_what_is_used_is_filled_and_the_rest_is_paper(qtbot: QtBot, view: RingView) -> None:
    made = ring(qtbot, view)
    picture = picture_of(made)
    piece = 0.5 / 48  # the middle of a piece, so that no gap is met
    assert on_the_line(picture, view, 12 / 48 + piece) == made.look.person(view.hue).fill
    assert on_the_line(picture, view, 36 / 48 + piece) == made.look.color("paper")


def test_a_circle_is_unbroken_and_a_square_is_cut_into_48_pieces(qtbot: QtBot) -> None:
    paper = look_of().color("paper")
    for view, gaps in ((NOOR, 0), (SAM, 48)):
        closed = msgspec.structs.replace(view, state=RingState.CLOSED)
        picture = picture_of(ring(qtbot, closed))
        met = [on_the_line(picture, view, n / 4800) == paper for n in range(4800)]
        starts = sum(now and not before for before, now in zip([met[-1], *met], met, strict=False))
        assert starts == gaps


@pytest.mark.parametrize("view", [NOOR, SAM])
def test_paused_it_is_hollow(qtbot: QtBot, view: RingView) -> None:
    paused = msgspec.structs.replace(view, state=RingState.PAUSED)
    made = ring(qtbot, paused)
    picture = picture_of(made)
    assert on_the_line(picture, view, 12.5 / 48) == made.look.color("paper")
    fill = made.look.person(view.hue).fill
    assert 0 < share_of(picture, fill) < share_of(picture_of(ring(qtbot, view)), fill) / 2


def test_before_the_floor_opens_nothing_is_filled(qtbot: QtBot) -> None:
    quiet = msgspec.structs.replace(NOOR, state=RingState.QUIET)
    made = ring(qtbot, quiet)
    assert share_of(picture_of(made), made.look.person(Hue.LAGOON).fill) == 0


def test_when_time_is_up_the_ring_is_whole(qtbot: QtBot) -> None:
    closed = msgspec.structs.replace(NOOR, state=RingState.CLOSED)
    picture = picture_of(ring(qtbot, closed))
    fill = look_of().person(Hue.LAGOON).fill
    assert all(on_the_line(picture, NOOR, n / 100) == fill for n in range(100))


def test_the_pause_sign_leaves_the_name_where_it_is(qtbot: QtBot) -> None:
    form = ring_form(Shape.CIRCLE, QRectF(1, 1, 324, 324))
    running = lay_out(NOOR, form, look_of())
    waits = msgspec.structs.replace(NOOR, state=RingState.WAITING)
    waiting = lay_out(waits, form, look_of())
    assert running.sign is None
    assert waiting.sign is not None
    assert waiting.sign.bottom() < waiting.lines[0].base.y() - 56 * 0.668
    assert waiting.lines[0].base == running.lines[0].base


def test_digits_stand_under_the_words_and_move_nothing(qtbot: QtBot) -> None:
    form = ring_form(Shape.CIRCLE, QRectF(1, 1, 324, 324))
    without = lay_out(NOOR, form, look_of())
    asked = lay_out(msgspec.structs.replace(NOOR, digits="1:04"), form, look_of())
    assert asked.lines[:2] == without.lines
    assert asked.lines[2].text == "1:04"


def test_without_words_the_sign_stands_in_the_middle(qtbot: QtBot) -> None:
    form = ring_form(Shape.CIRCLE, QRectF(1, 1, 211, 211))
    bare = RingView(Shape.CIRCLE, Hue.LAGOON, 0.5, state=RingState.WAITING)
    words = lay_out(bare, form, look_of())
    assert words.sign is not None
    assert words.sign.center() == form.line.center()
    assert not words.lines


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("side", [300, 324, 400])
@pytest.mark.parametrize("state", [RingState.RUNNING, RingState.WAITING])
@pytest.mark.parametrize("view", [NOOR, SAM])
def test_words_stay_inside_the_ring(
    qtbot: QtBot, view: RingView, state: RingState, scale: float, side: int
) -> None:
    form = ring_form(view.shape, QRectF(1, 1, side, side))
    name, words = "Maximiliana Theodora", "about twenty seconds left"
    longest = msgspec.structs.replace(view, name=name, words=words, state=state)
    area = lay_out(longest, form, look_of(scale=scale)).area
    inside = form.line.adjusted(form.thick / 2, form.thick / 2, -form.thick / 2, -form.thick / 2)
    assert inside.contains(area)


@pytest.mark.parametrize("view", [NOOR, SAM])
def test_even_at_twice_the_size_no_words_end_in_dots(qtbot: QtBot, view: RingView) -> None:
    form = ring_form(view.shape, QRectF(1, 1, 312, 312))
    for words in ("about twenty seconds left", "whenever you are ready"):
        placed = lay_out(msgspec.structs.replace(view, words=words), form, look_of(scale=2.0))
        assert " ".join(line.text for line in placed.lines[1:]) == words


def test_a_screen_reader_hears_the_whole_name_and_takes_no_focus(qtbot: QtBot) -> None:
    name = "Donaudampfschifffahrt" * 3
    made = ring(qtbot, msgspec.structs.replace(NOOR, name=name))
    words = f"{name}, about a minute left"
    assert heard(made) == (name, words, QAccessible.Role.Graphic, False)


def test_growth_under_a_pixel_is_not_drawn(qtbot: QtBot) -> None:
    made = shown(qtbot, NOOR)
    made.show_view(msgspec.structs.replace(NOOR, fraction=0.5 + 0.4 / made.length))
    made.repaint(QRect(0, 0, 1, 1))
    assert made.drawn == [QRect(0, 0, 1, 1)]


def test_small_growths_add_up(qtbot: QtBot) -> None:
    made = shown(qtbot, NOOR)
    for tenth in range(1, 15):
        made.show_view(msgspec.structs.replace(NOOR, fraction=0.5 + tenth / 10 / made.length))
    qtbot.waitUntil(lambda: bool(made.drawn))
    area = made.drawn[0]
    assert area.width() * area.height() < LOOK_SIDE**2 / 20


def test_the_last_piece_is_always_drawn(qtbot: QtBot) -> None:
    made = shown(qtbot, msgspec.structs.replace(NOOR, fraction=0.9999))
    made.show_view(msgspec.structs.replace(NOOR, fraction=1.0))
    qtbot.waitUntil(lambda: bool(made.drawn))


def test_drawing_piece_by_piece_ends_in_the_same_picture(qtbot: QtBot) -> None:
    grown = shown(qtbot, msgspec.structs.replace(SAM, fraction=0.0))
    for hundredth in range(1, 41):
        grown.show_view(msgspec.structs.replace(SAM, fraction=hundredth / 100))
        grown.repaint(grown.visibleRegion())
    fresh = ring(qtbot, msgspec.structs.replace(SAM, fraction=0.4))
    assert picture_of(grown) == picture_of(fresh)


def test_new_words_are_drawn_at_once(qtbot: QtBot) -> None:
    made = shown(qtbot, NOOR)
    made.show_view(msgspec.structs.replace(NOOR, words="a good minute left"))
    qtbot.waitUntil(lambda: made.drawn == [made.rect()])


def test_a_new_look_is_taken_at_once(qtbot: QtBot) -> None:
    made = ring(qtbot, NOOR)
    picture_of(made)
    made.look.set_theme(Theme.DARK)
    assert on_the_line(picture_of(made), NOOR, 0.25) == made.look.person(Hue.LAGOON).fill


def test_on_a_large_screen_the_ring_stops_growing(qtbot: QtBot) -> None:
    made = ring(qtbot, NOOR)
    made.resize(900, 900)
    expected = ring_form(Shape.CIRCLE, QRectF(250, 250, LARGEST, LARGEST))
    assert made.length == pytest.approx(expected.length)
    assert color_at(picture_of(made), expected.tip(0.25)) == made.look.person(Hue.LAGOON).fill


def test_an_empty_ring_draws_nothing(qtbot: QtBot) -> None:
    made = TurnRing(look_of())
    qtbot.addWidget(made)
    assert made.length == 0
    assert share_of(picture_of(made), made.look.color("paper")) == 0


def test_a_place_too_small_for_a_ring_stays_empty(qtbot: QtBot) -> None:
    made = ring(qtbot, NOOR)
    made.resize(20, 20)
    assert made.length == 0
    assert share_of(picture_of(made), made.look.person(Hue.LAGOON).fill) == 0


def test_the_tip_is_where_the_share_is() -> None:
    form = ring_form(Shape.CIRCLE, QRectF(0, 0, 324, 324))
    assert (form.tip(0.5) - QPointF(162, 314)).manhattanLength() < 0.5
