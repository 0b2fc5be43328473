"""What is learnt of two voices: when they are enrolled, while they talk, and from undo."""

import numpy as np
import pytest

from coach.listening.enrolment import LEAST, Enrolment, packed, unpacked
from coach.listening.head import Judged
from coach.listening.lesson import Lesson
from coach.listening.pair import Pair, Space, Voice
from coach.listening.told import Taken
from coach.people import Side
from tests.coach.listening.voices import Floats, step, voice_at

ALONE = Judged(0.01, 0.97, 0.0)
OTHER = Judged(0.97, 0.01, 0.9)


def near(angle: float, count: int = 20) -> Floats:
    """Give some windows of one voice."""
    rng = np.random.default_rng(round(angle * 100))
    return np.stack([voice_at(angle + 0.05 * rng.standard_normal()) for _ in range(count)])


@pytest.fixture
def pair() -> Pair:
    """Two voices, a quarter of a turn apart."""
    space = Space(np.zeros(256), np.eye(256)[:, :2], near(0.8, 9)[:, :2].astype(np.float64))
    one, two = (Voice(near(at), near(at), -30) for at in (0.2, 1.4))
    return Pair({"short": space, "far": space}, one, two)


def along(pair: Pair, angle: float) -> float:
    """Say how much more a voice is that of the listener than of the holder."""
    return pair.traits(step(1, voice_at(angle)), Side.ONE)[0]


def test_a_voice_lies_nearer_to_whose_it_is(pair: Pair) -> None:
    assert along(pair, 0.2) < 0 < along(pair, 1.4)
    mine, other = pair.traits(step(1, voice_at(0.2)), Side.ONE)[4:6]
    assert mine > other


def test_seen_from_the_other_floor_all_is_turned_round(pair: Pair) -> None:
    heard = step(1, voice_at(0.3))
    assert pair.traits(heard, Side.TWO)[0] == pytest.approx(-pair.traits(heard, Side.ONE)[0])


def test_both_at_once_lie_between(pair: Pair) -> None:
    assert pair.traits(step(1, voice_at(0.8)), Side.ONE)[1] > 0
    assert pair.traits(step(1, voice_at(0.2)), Side.ONE)[1] < 0


def learn(pair: Pair, judged: Judged, angle: float, count: int = 40) -> Lesson:
    """Let a voice be heard for a while."""
    lesson = Lesson()
    for at in range(count):
        lesson.take(pair, Side.ONE, step(at, voice_at(angle)), judged, ())
    return lesson


@pytest.mark.parametrize(("judged", "moved"), [(ALONE, -1), (OTHER, 1)])
def test_who_surely_speaks_alone_is_known_better(pair: Pair, judged: Judged, moved: int) -> None:
    angle = 0.5 if judged is ALONE else 1.1
    before = along(pair, angle)
    learn(pair, judged, angle)
    assert (along(pair, angle) - before) * moved > 0


def test_who_was_heard_alone_on_their_own_floor_is_proven(pair: Pair) -> None:
    assert learn(pair, ALONE, 0.3).proven(Side.ONE)
    assert not learn(pair, ALONE, 0.3, count=11).proven(Side.ONE)
    assert not any(learn(pair, OTHER, 1.3).proven(side) for side in Side)


@pytest.mark.parametrize("judged", [Judged(0.4, 0.9, 0.1), Judged(0.0, 0.5, 0.0)])
def test_from_what_is_not_sure_nothing_is_learnt(pair: Pair, judged: Judged) -> None:
    before = along(pair, 0.5)
    learn(pair, judged, 0.5)
    assert along(pair, 0.5) == before


def test_a_moment_is_too_short_to_learn_from(pair: Pair) -> None:
    before = along(pair, 0.5)
    learn(pair, ALONE, 0.5, count=10)
    assert along(pair, 0.5) == before


def test_what_a_person_corrects_counts_most_and_once(pair: Pair) -> None:
    lesson, heard = Lesson(), step(9, voice_at(0.7))
    lesson.take(pair, Side.ONE, heard, OTHER, (Taken(heard.t, 0.5),))
    before = along(pair, 0.7)
    lesson.correct(pair)
    after = along(pair, 0.7)
    lesson.correct(pair)
    assert before - 0.05 > after == along(pair, 0.7)


def test_an_enrolment_counts_speech_and_not_silence() -> None:
    enrolment = Enrolment()
    for at in range(20):
        enrolment.take(step(at, voice_at(0.1), speech=0.9 if at % 2 else 0.1, fresh=bool(at % 2)))
    assert enrolment.seconds == pytest.approx(1.6)
    assert len(enrolment.voice().short) == 10


def test_an_enrolment_that_goes_on_and_on_keeps_the_last() -> None:
    enrolment = Enrolment()
    for at in range(500):
        enrolment.take(step(at, voice_at(0.001 * at)))
    assert len(enrolment.voice().short) == 120


def test_too_little_is_no_voice() -> None:
    enrolment = Enrolment()
    for at in range(LEAST - 1):
        enrolment.take(step(at, voice_at(0.1)))
    with pytest.raises(ValueError, match="too little"):
        enrolment.voice()


def test_a_voice_that_was_kept_comes_back_as_it_was() -> None:
    voice = Voice(near(0.2), near(0.3), -31.5)
    again = unpacked(packed(voice))
    assert again.level == voice.level
    assert np.allclose(again.short, voice.short, atol=1e-3)
    assert np.allclose(again.far, voice.far, atol=1e-3)


@pytest.mark.parametrize(
    "voice",
    [
        Voice(near(0.2, LEAST - 1), near(0.2), -30),
        Voice(near(0.2) * np.float32("nan"), near(0.2), -30),
        Voice(near(0.2), near(0.2), 30),
    ],
)
def test_a_damaged_voice_is_refused(voice: Voice) -> None:
    with pytest.raises(ValueError, match="no voice"):
        unpacked(packed(voice))
