"""The engine as a worker uses it, with two voices that a program speaks."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from coach.files import resources
from coach.listening.engine import Engine
from coach.listening.told import Encouragement, Form, GivenBack, Taken
from coach.people import Side
from tests.coach.listening.voices import ROAD, TRAIN, as_heard, spoken

FOLDER = resources() / "models" / "listening"
SECOND = 16_000


@cache
def _kept() -> dict[Side, bytes]:
    engine = Engine(FOLDER)
    for side, text in ((Side.ONE, ROAD), (Side.TWO, TRAIN)):
        engine.enrol(side)
        engine.hear(as_heard(spoken(side, text)))
    engine.know()
    return {side: engine.voice(side) for side in Side}


@pytest.fixture
def engine() -> Engine:
    """An engine that knows both voices; the floor is that of the first."""
    made = Engine(FOLDER)
    for side, voice in _kept().items():
        made.recall(side, voice)
    assert made.know().sure
    made.floor(Side.ONE)
    return made


def turn(*, listener: float, from_: float = 5.0, over: bool = False) -> bytes:
    """The first one tells; the second one speaks for so many seconds, alone or over the first."""
    teller, other = spoken(Side.ONE, TRAIN), spoken(Side.TWO, TRAIN)[SECOND:]
    begin, long = round(from_ * SECOND), round(listener * SECOND)
    if over:
        said = teller[: 11 * SECOND].copy()
        said[begin : begin + long] += other[:long]
        return as_heard(said)
    parts = (teller[:begin], other[:long], teller[begin : begin + 5 * SECOND])
    return as_heard(np.concatenate(parts))


def test_who_takes_the_floor_is_heard_within_about_a_second_and_so_is_who_goes_on(
    engine: Engine,
) -> None:
    taken, back = engine.hear(turn(listener=3))
    assert isinstance(taken, Taken)
    assert 5.6 < taken.t < 6.6
    assert abs(taken.since - 5) < 0.6
    assert isinstance(back, GivenBack)
    assert 8 < back.t < 9.6


def test_a_short_sound_takes_nothing(engine: Engine) -> None:
    heard = engine.hear(turn(listener=0.4))
    assert not any(isinstance(one, Taken) for one in heard)


def test_whose_floor_it_is_decides_what_is_an_interruption(engine: Engine) -> None:
    engine.floor(Side.TWO)
    heard = engine.hear(as_heard(spoken(Side.TWO, TRAIN)))
    assert not any(isinstance(one, Taken) for one in heard)


def test_while_nobodys_floor_is_watched_nothing_is_told(engine: Engine) -> None:
    engine.floor(None)
    assert engine.hear(turn(listener=3)) == ()


def test_it_says_the_same_however_the_sound_comes_in(engine: Engine) -> None:
    data = turn(listener=3)
    at_once = engine.hear(data)
    engine.speak(Form())
    engine.floor(Side.ONE)
    late = np.random.default_rng(3).integers(1, 9_999, size=400).cumsum()
    pieces = [data[a:b] for a, b in pairwise((0, *late.tolist(), len(data))) if a < b]
    assert tuple(one for piece in pieces for one in engine.hear(piece)) == at_once


def test_a_wrong_cue_is_learnt_from(engine: Engine) -> None:
    data = turn(listener=2)
    assert any(isinstance(one, Taken) for one in engine.hear(data[: 2 * 7 * SECOND]))
    engine.wrong()
    engine.wrong()  # a second time nothing more happens
    rest = engine.hear(data[2 * 7 * SECOND :])
    assert not any(isinstance(one, GivenBack) for one in rest)


def test_two_voices_of_one_person_are_not_told_apart() -> None:
    engine = Engine(FOLDER)
    for side, text in ((Side.ONE, ROAD), (Side.TWO, TRAIN)):
        engine.enrol(side)
        engine.hear(as_heard(spoken(Side.ONE, text)))
    assert not engine.know().sure


def test_how_much_was_heard_of_a_voice_is_told() -> None:
    engine = Engine(FOLDER)
    assert engine.enrolled is None
    engine.enrol(Side.TWO)
    engine.hear(as_heard(spoken(Side.TWO, TRAIN)[: 6 * SECOND]))
    told = engine.enrolled
    assert told is not None
    assert told.side is Side.TWO
    assert 4 < told.seconds < 6


@pytest.mark.parametrize("noise", [0.0, 0.01])
def test_where_nobody_speaks_nobody_is_known(noise: float) -> None:
    engine = Engine(FOLDER)
    for side in Side:
        engine.enrol(side)
        engine.hear(as_heard(np.zeros(8 * SECOND, np.float32), noise))
    with pytest.raises(ValueError, match="too little"):
        engine.know()


def test_one_voice_alone_is_not_enough() -> None:
    engine = Engine(FOLDER)
    engine.recall(Side.ONE, _kept()[Side.ONE])
    with pytest.raises(ValueError, match="not heard"):
        engine.know()
    with pytest.raises(ValueError, match="not heard"):
        engine.voice(Side.TWO)
    engine.floor(Side.ONE)
    engine.wrong()
    assert engine.hear(turn(listener=3)) == ()


def test_a_kept_voice_takes_the_place_of_one_that_is_being_enrolled(engine: Engine) -> None:
    for side in Side:
        engine.enrol(side)
        engine.hear(turn(listener=3))
        engine.recall(side, _kept()[side])
        assert engine.enrolled is None
        assert engine.hear(turn(listener=3)) == ()
    assert engine.know().sure
    engine.enrol(Side.ONE)
    engine.recall(Side.TWO, _kept()[Side.TWO])
    assert engine.enrolled is not None


def test_a_voice_can_be_kept_as_soon_as_enough_of_it_was_heard(engine: Engine) -> None:
    engine.enrol(Side.ONE)
    with pytest.raises(ValueError, match="too little"):
        engine.voice(Side.ONE)
    engine.hear(turn(listener=3))
    voice = engine.voice(Side.ONE)
    engine.recall(Side.ONE, voice)
    assert engine.voice(Side.ONE) == voice
    assert engine.know().separation > 0


def test_what_is_forgotten_is_gone(engine: Engine) -> None:
    engine.forget()
    with pytest.raises(ValueError, match="not heard"):
        engine.voice(Side.ONE)
    assert engine.level == -100


def test_a_voice_that_was_kept_is_no_sound() -> None:
    voice = _kept()[Side.ONE]
    assert len(voice) < 100_000


@pytest.mark.parametrize("voice", [b"", b"\x94\x01\xca\x00", b"no voice", bytes(4000)])
def test_what_is_no_voice_is_refused(engine: Engine, voice: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of msgspec, or of ours
        engine.recall(Side.ONE, voice)


def test_on_the_floor_of_a_kept_voice_there_is_no_cue_before_it_was_heard_there(
    engine: Engine,
) -> None:
    other = spoken(Side.TWO, TRAIN)[: 5 * SECOND]
    assert engine.hear(as_heard(other)) == ()
    assert engine.hear(turn(listener=3))[0].t > 5 + 5


def test_the_level_follows_the_sound(engine: Engine) -> None:
    engine.hear(as_heard(np.full(SECOND, 0, np.float32), 0.1))
    assert engine.level == pytest.approx(-20, abs=1)


@pytest.mark.parametrize("rate", [8_000, 48_000])
def test_a_device_with_another_rate_is_heard(engine: Engine, rate: int) -> None:
    sound = np.frombuffer(turn(listener=3), "<i2").astype(np.float32)
    at = np.arange(0, len(sound) - 1, SECOND / rate)
    stereo = np.repeat(np.interp(at, np.arange(len(sound)), sound), 2).astype("<i2")
    engine.speak(Form(rate, 2))
    kinds = [
        type(one) for one in engine.hear(stereo.tobytes()) if not isinstance(one, Encouragement)
    ]
    assert kinds == [Taken, GivenBack]


@pytest.mark.parametrize("gain", [0.02, 30.0])
def test_it_hears_who_speaks_softly_and_who_is_clipped(engine: Engine, gain: float) -> None:
    sound = np.frombuffer(turn(listener=3), "<i2") / 32768 * gain
    data = (np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes()
    heard = engine.hear(data)
    assert all(one.t < 14 for one in heard)
