"""The turns of a walkthrough run as many rounds as its length takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.lengths import steps_of
from coach.content.library import Library
from coach.content.model import Floor, Kind, Length, Phase

LONG = Library().walkthrough("long-turns")
SHORT = Library().walkthrough("first-try")


@pytest.mark.parametrize(
    ("minutes", "turns", "seconds"), [(12, 4, 180), (45, 6, 450), (90, 6, 900)]
)
def test_a_length_has_so_many_turns_of_so_many_seconds(
    minutes: int, turns: int, seconds: int
) -> None:
    steps = [step for step in steps_of(LONG, minutes) if step.kind is Kind.TURN]
    assert len(steps) == turns
    assert {step.seconds for step in steps} == {seconds}
    assert {step.cards[Phase.TURN].seconds for step in steps} == {seconds}


def test_the_rounds_stand_between_arrival_and_close_with_ids_of_their_own() -> None:
    assert [step.id for step in steps_of(LONG, 12)] == [
        "arrive",
        "starter-turn-1",
        "other-turn-1",
        "starter-turn-2",
        "other-turn-2",
        "close",
    ]


def test_the_speakers_alternate() -> None:
    floors = [step.floor for step in steps_of(LONG, 60) if step.kind is Kind.TURN]
    assert floors == [Floor.STARTER, Floor.OTHER] * 3


def a_length(rounds: int, turn: int) -> Length:
    """A length whose two turns of so many minutes run for so many rounds."""
    return Length(rounds * 2 * turn, rounds, turn * 60)


@given(st.builds(a_length, st.integers(1, 6), st.integers(1, 15)))
def test_the_turns_last_exactly_as_long_as_was_chosen(length: Length) -> None:
    steps = steps_of(replace(LONG, lengths=(length,)), length.minutes)
    assert sum(step.seconds for step in steps) == length.minutes * 60
    assert len({step.id for step in steps}) == len(steps)


def test_minutes_that_are_no_length_take_the_nearest() -> None:
    assert steps_of(LONG, 50) == steps_of(LONG, 45)
    assert steps_of(LONG, 1000) == steps_of(LONG, 90)


def test_without_lengths_the_steps_stay_as_they_are() -> None:
    assert steps_of(SHORT, 8) is SHORT.steps


def test_alone_there_is_one_length() -> None:
    assert steps_of(LONG, 90, solo=True) is LONG.solo.steps
