import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from coach.people import Shape
from ui.parts.shapes import figure, ring_edge, ring_length, ring_line

AROUND = QRectF(10, 10, 300, 300)
shapes = st.sampled_from(Shape)


def test_a_square_is_a_little_narrower_than_the_circle_it_equals() -> None:
    assert figure(Shape.CIRCLE, AROUND).boundingRect() == AROUND
    square = figure(Shape.SQUARE, AROUND).boundingRect()
    assert square.width() == pytest.approx(276)
    assert square.center() == AROUND.center()


def test_the_ring_of_a_square_stays_inside_that_of_a_circle() -> None:
    assert AROUND.contains(ring_edge(Shape.SQUARE, AROUND))


@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize(
    ("fraction", "place"),
    [(0.0, (160, 10)), (0.25, (310, 160)), (0.5, (160, 310)), (0.75, (10, 160))],
)
def test_the_line_goes_clockwise_from_twelve_o_clock(
    shape: Shape, fraction: float, place: tuple[float, float]
) -> None:
    tip = ring_line(shape, AROUND, fraction).currentPosition()
    assert (tip - QPointF(*place)).manhattanLength() < 0.5


@given(shapes, st.floats(0.001, 1.0))
def test_the_line_is_as_long_as_its_share(shape: Shape, fraction: float) -> None:
    whole = ring_length(shape, AROUND)
    assert ring_line(shape, AROUND, fraction).length() == pytest.approx(whole * fraction, rel=2e-3)


@given(shapes, st.floats(0, 1))
def test_the_line_never_leaves_its_place(shape: Shape, fraction: float) -> None:
    tip = ring_line(shape, AROUND, fraction).currentPosition()
    assert AROUND.adjusted(-0.01, -0.01, 0.01, 0.01).contains(tip)


@given(shapes, st.floats(-1e6, 0) | st.floats(1, 1e6))
def test_what_is_outside_is_brought_inside(shape: Shape, fraction: float) -> None:
    path = ring_line(shape, AROUND, fraction)
    expected = 0.0 if fraction <= 0 else ring_length(shape, AROUND)
    assert path.length() == pytest.approx(expected, rel=2e-3)


@pytest.mark.parametrize("shape", Shape)
def test_a_whole_ring_is_closed(shape: Shape) -> None:
    path = ring_line(shape, AROUND)
    end = path.pointAtPercent(1.0) - path.pointAtPercent(0.0)
    assert math.hypot(end.x(), end.y()) < 0.01
