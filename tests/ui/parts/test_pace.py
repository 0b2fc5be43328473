from hypothesis import given
from hypothesis import strategies as st

from ui.parts.pace import STEP, next_change, stepped

fractions = st.floats(0, 1)
allowances = st.integers(1_000, 90 * 60_000)


@given(fractions, allowances)
def test_the_still_form_is_never_ahead_and_never_ten_seconds_behind(
    fraction: float, allowance: int
) -> None:
    behind = (fraction - stepped(fraction, allowance)) * allowance
    assert -1e-3 <= behind < STEP or fraction == 1.0


@given(st.integers(0, 540), allowances)
def test_the_still_form_stands_on_whole_steps(second: int, allowance: int) -> None:
    shown = stepped(min(second * 1000 / allowance, 0.999), allowance) * allowance / STEP
    assert abs(shown - round(shown)) < 1e-6


@given(allowances)
def test_a_full_ring_stays_full_in_the_still_form(allowance: int) -> None:
    assert stepped(1.0, allowance) == 1.0


def test_without_a_planned_time_the_still_form_shows_what_it_is_given() -> None:
    assert stepped(0.37, 0) == 0.37


@given(st.floats(0, 0.99), allowances, st.floats(10, 1300), st.booleans())
def test_after_the_wait_the_picture_is_another(
    fraction: float, allowance: int, length: float, still: bool
) -> None:
    one = STEP if still else allowance / length
    later = fraction * allowance + next_change(fraction, allowance, length, still=still)
    assert later >= allowance or int(later / one + 1e-6) > int(fraction * allowance / one + 1e-9)


@given(st.floats(0, 0.99), allowances, st.floats(10, 1300))
def test_nobody_draws_more_often_than_the_eye_sees(
    fraction: float, allowance: int, length: float
) -> None:
    assert next_change(fraction, allowance, length) >= 50


def test_a_ring_that_is_full_or_has_no_time_never_changes() -> None:
    assert next_change(1.0, 60_000, 955) == 0
    assert next_change(0.5, 0, 955) == 0
    assert next_change(0.5, 60_000, 0) == 0


def test_a_two_minute_turn_needs_eight_pictures_a_second_at_most() -> None:
    assert next_change(0.0, 120_000, 955) == 126
