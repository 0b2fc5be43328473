"""What of a partner's state of mind can be seen."""

import pytest
from hypothesis import given

from coach.content.scene import Start
from coach.rehearsal.partner import Mood, Partner, comes_in
from tests.coach.rehearsal.samples import PARTNERS, partner


@pytest.mark.parametrize(
    ("nearness", "mood"),
    [
        (-1, Mood.TURNED_AWAY),
        (-0.31, Mood.TURNED_AWAY),
        (-0.29, Mood.LEANING_BACK),
        (-0.01, Mood.LEANING_BACK),
        (0, Mood.WAITING),
        (0.21, Mood.WAITING),
        (0.23, Mood.LISTENING),
        (0.49, Mood.LISTENING),
        (0.5, Mood.NEAR),
        (1, Mood.NEAR),
    ],
)
def test_the_mood_follows_from_how_near_somebody_is(nearness: float, mood: Mood) -> None:
    assert partner(nearness).mood is mood


@given(PARTNERS)
def test_whoever_has_the_guard_up_is_not_near(anyone: Partner) -> None:
    assert -1 <= anyone.nearness <= 1
    assert anyone.guarded + anyone.near + (anyone.mood is Mood.WAITING) == 1


def test_tension_makes_whoever_is_open_less_near() -> None:
    assert Partner(0.8, 0.9, 1, 1).guarded
    assert Partner(0.8, 0.1, 0, 0).near


def test_a_temper_comes_in_as_its_file_says_in_percent() -> None:
    assert comes_in(Start(openness=38, tension=0, heard=100, clarity=5)) == (
        Partner(0.38, 0, 1, 0.05)
    )
