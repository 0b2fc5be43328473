"""Cues: slow to begin, sure when they come, and an encouragement changes nothing."""

from hypothesis import given
from hypothesis import strategies as st

from coach.listening.floor import LIKELY, SHORT, STEPS, SURE, Floor
from coach.listening.head import Judged
from coach.listening.told import Encouragement, GivenBack, Heard, Taken

STEP = 0.16
QUIET = Judged(0.0, 0.9, 0.0)
SPEAKS = Judged(0.95, 0.1, 0.05)
TAKES = Judged(0.95, 0.1, 0.95)


def told(floor: Floor, *judged: Judged, begin: int = 10) -> list[Heard]:
    """Let the floor take these, one after the other."""
    steps = enumerate(judged, start=begin)
    return [one for at, each in steps for one in floor.take(at * STEP, each)]


def test_taking_the_floor_is_told_once_with_its_beginning() -> None:
    said = told(Floor(STEP), *[SPEAKS] * 6, *[TAKES] * 10)
    assert said == [Taken(16 * STEP, 8 * STEP)]


def test_it_has_lasted_at_least_as_long_as_a_taking_does() -> None:
    (cue,) = told(Floor(STEP), TAKES, begin=20)
    assert isinstance(cue, Taken)
    assert cue.t - cue.since > 0.79


def test_what_is_nearly_sure_is_told_after_a_while() -> None:
    nearly = Judged(0.8, 0.5, (SURE + LIKELY) / 2)
    assert told(Floor(STEP), *[nearly] * (STEPS - 1)) == []
    assert len(told(Floor(STEP), *[nearly] * STEPS)) == 1


def test_the_floor_is_given_back_when_it_is_quiet_for_a_while() -> None:
    floor = Floor(STEP)
    said = told(floor, TAKES, QUIET, QUIET, TAKES, *[QUIET] * 6)
    assert [type(one) for one in said] == [Taken, GivenBack]
    assert not floor.held


def test_a_short_sound_is_an_encouragement() -> None:
    said = told(Floor(STEP), QUIET, SPEAKS, SPEAKS, SPEAKS, QUIET)
    assert [type(one) for one in said] == [Encouragement]
    (sound,) = said
    assert isinstance(sound, Encouragement)
    assert sound.t - sound.since <= SHORT + 2 * STEP


def test_a_longer_sound_that_took_nothing_is_not_told_at_all() -> None:
    assert told(Floor(STEP), *[SPEAKS] * 8, QUIET, QUIET) == []


def test_a_wrong_cue_frees_the_floor_and_asks_for_more_from_then_on() -> None:
    floor = Floor(STEP)
    told(floor, TAKES)
    floor.wrong()
    assert not floor.held
    assert floor.bar > SURE
    assert told(floor, TAKES, QUIET, Judged(0.9, 0.1, SURE + 0.01)) == []


def test_what_a_person_called_wrong_is_not_told_again_while_it_goes_on() -> None:
    floor = Floor(STEP)
    told(floor, TAKES)
    floor.wrong()
    assert told(floor, *[TAKES] * 20) == []


def test_many_wrong_cues_never_silence_it_for_good() -> None:
    floor = Floor(STEP)
    for _ in range(50):
        floor.wrong()
    assert len(told(floor, QUIET, Judged(1.0, 0.0, 0.99))) == 1


def test_what_was_learnt_goes_over_to_the_next_floor() -> None:
    floor = Floor(STEP)
    floor.wrong()
    assert Floor(STEP, floor.bar).bar == floor.bar


likely = st.floats(0, 1)


@given(st.lists(st.builds(Judged, likely, likely, likely), max_size=120))
def test_taken_and_given_back_follow_each_other(judged: list[Judged]) -> None:
    said = told(Floor(STEP), *judged)
    cues = [one for one in said if not isinstance(one, Encouragement)]
    assert all(isinstance(one, Taken if at % 2 == 0 else GivenBack) for at, one in enumerate(cues))
    assert [one.t for one in said] == sorted(one.t for one in said)
    assert all(0 <= one.since <= one.t for one in said if not isinstance(one, GivenBack))
