import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.people import Couple, Hue, Person, Side
from tests.ui.heard import heard
from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.breath import CYCLE, IN, BreathShape, BreathWords, Half, half_at, width_at
from ui.theme.comfort import Motion, Theme
from ui.theme.look import Look

WORDS = BreathWords("Breathe in", "Breathe out", "in for four, out for six")
phases = st.integers(0, 20 * 60_000)


def breath(
    qtbot: QtBot,
    look: Look | None = None,
    clock: HandClock | None = None,
    *,
    words_only: bool = False,
) -> BreathShape:
    made = BreathShape(look or look_of(), clock or HandClock(), WORDS, words_only=words_only)
    qtbot.addWidget(made)
    made.resize(456, 456)
    return made


def test_there_are_six_breaths_a_minute_four_in_and_six_out() -> None:
    assert 60_000 / CYCLE == 6
    assert [half_at(second * 1000) for second in range(10)] == [Half.IN] * 4 + [Half.OUT] * 6


@given(phases)
def test_the_ring_stays_between_middle_and_edge(phase: int) -> None:
    assert 0 <= width_at(phase) <= 1


@given(phases)
def test_it_opens_on_the_way_in_and_closes_on_the_way_out(phase: int) -> None:
    later = phase + 20
    if half_at(phase) is half_at(later):
        opened = width_at(later) - width_at(phase)
        assert opened >= 0 if half_at(phase) is Half.IN else opened <= 0


@given(phases)
def test_nothing_ever_jumps(phase: int) -> None:
    assert abs(width_at(phase + 50) - width_at(phase)) < 0.03


def test_the_still_form_steps_each_second_between_four_sizes() -> None:
    sizes = [width_at(second * 1000, still=True) for second in range(10)]
    assert len(set(sizes)) == 4
    assert sizes[:4] == sorted(sizes[:4])
    assert sizes[4:] == sorted(sizes[4:], reverse=True)


@given(phases)
def test_the_still_form_stands_for_the_whole_second(phase: int) -> None:
    assert width_at(phase, still=True) == width_at(phase // 1000 * 1000, still=True)


def test_the_words_follow_the_breath(qtbot: QtBot) -> None:
    made = breath(qtbot)
    assert heard(made).name == "Breathe in"
    made.show_phase(IN)
    assert heard(made).name == "Breathe out"
    assert heard(made).description == WORDS.pace


def test_the_ring_is_drawn_where_the_breath_is(qtbot: QtBot) -> None:
    made = breath(qtbot)
    ink = made.look.color("ink")
    least, most = QPointF(228, 228 - 132), QPointF(228, 228 - 188)
    for phase, here, there in ((0, least, most), (IN, most, least)):
        made.show_phase(phase)
        picture = picture_of(made)
        assert color_at(picture, here) == ink
        assert color_at(picture, there) == made.look.person(Hue.LAGOON).tint


def test_each_shape_has_the_tint_of_its_person(qtbot: QtBot) -> None:
    made = breath(qtbot)
    made.show_couple(Couple().with_person(Side.ONE, Person(hue=Hue.INK)))
    picture = picture_of(made)
    assert color_at(picture, QPointF(228, 45)) == made.look.person(Hue.INK).tint
    assert color_at(picture, QPointF(228, 10)) == made.look.person(Hue.CLAY).tint


def test_high_contrast_draws_outlines(qtbot: QtBot) -> None:
    made = breath(qtbot, look_of(Theme.HIGH))
    assert color_at(picture_of(made), QPointF(228, 0)) == made.look.color("ink")


def test_it_breathes_only_while_it_is_seen(qtbot: QtBot) -> None:
    made = breath(qtbot)
    assert not made.moving
    made.show()
    assert made.moving
    made.hide()
    assert not made.moving


def test_it_follows_the_clock(qtbot: QtBot) -> None:
    clock = HandClock()
    made = breath(qtbot, clock=clock)
    made.show()
    clock.move(4.5)
    qtbot.waitUntil(lambda: made.phase == 4_500)
    made.hide()


def test_hidden_time_is_not_breathed(qtbot: QtBot) -> None:
    clock = HandClock()
    made = breath(qtbot, clock=clock)
    made.show_phase(2_000)
    clock.move(100)
    made.show()
    qtbot.waitUntil(lambda: made.phase == 2_000)
    made.hide()


def test_words_alone_may_change(qtbot: QtBot) -> None:
    made = breath(qtbot, words_only=True)
    widths: set[float] = set()
    for second in range(10):
        made.show_phase(second * 1000)
        widths.add(made.width_shown)
    assert widths == {0.5}


def test_a_wish_for_stillness_is_taken_at_once(qtbot: QtBot) -> None:
    made = breath(qtbot)
    made.show()
    made.show_phase(500)
    assert made.width_shown == pytest.approx(width_at(500))
    made.look.set_motion(Motion.STILL)
    assert made.width_shown == 0
    made.hide()
