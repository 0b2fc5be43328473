"""Why a partner is as they are now, in words."""

import pytest
from hypothesis import given
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.prose import RehearseWords
from coach.content.scene import Trigger
from coach.rehearsal.explaining import why
from coach.rehearsal.state import Answer, Turn
from tests.coach.rehearsal.samples import CAST, SEEDS, TEMPER, partner, played, turn
from tests.coach.rehearsal.test_engine_laws import TALKS

WORDS = Library().prose(RehearseWords)
OWN = WORDS.because.triggers[Trigger.OWN]


def said(one: Turn) -> str:
    return why(one, TEMPER, WORDS)


def moved(before: float, after: float, *, missed: bool = False, passed: bool = False) -> Turn:
    return replace(
        turn(0), before=partner(before), after=partner(after), missed=missed, passed=passed
    )


def test_nearer_and_on_guard_have_reasons_of_their_own() -> None:
    assert said(moved(0.1, 0.3)) == OWN.warm
    assert said(moved(0.1, -0.2)) == OWN.cool


@pytest.mark.parametrize(("missed", "passed"), [(True, False), (False, True)])
def test_what_went_another_way_is_said_so(missed: bool, passed: bool) -> None:
    for after in (0.3, -0.2):
        assert said(moved(0.1, after, missed=missed, passed=passed)) == OWN.otherwise


def test_where_the_mood_has_the_same_name_it_is_said_which_way_it_went() -> None:
    assert said(moved(0.02, 0.2)) == f"{WORDS.because.nearer} {OWN.warm}"
    assert said(moved(0.2, 0.02)) == f"{WORDS.because.further} {OWN.warm}"
    assert said(moved(0.1, 0.12)) == OWN.warm


def test_what_a_guard_looks_like_is_told_in_the_words_of_the_temper() -> None:
    stung = replace(moved(0.1, -0.4), trigger=Trigger.VERDICT)
    assert "{does}" in WORDS.because.triggers[Trigger.VERDICT].cool
    assert TEMPER.does in said(stung)


@given(SEEDS, TALKS)
def test_there_is_a_reason_for_every_turn(seed: int, talk: list[Answer]) -> None:
    for one in played(CAST, seed, *talk).turns:
        assert said(one)
        assert "{" not in said(one)
