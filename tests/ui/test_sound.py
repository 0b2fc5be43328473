import math
import sys
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import make_sounds
import pytest
from pytestqt.qtbot import QtBot

from coach.files import resources
from ui.sound import USUAL, Chimes, Loudspeaker, Silence, Tone

SOUNDS = resources() / "sounds"
EVERY = pytest.mark.parametrize("tone", list(Tone))


def heard(tone: Tone, folder: Path = SOUNDS) -> tuple[list[int], int]:
    """The samples of a tone, and how many there are in a second."""
    with wave.open(str(folder / f"{tone.value}.wav")) as file:
        samples = array("h", file.readframes(file.getnframes()))
        return samples.tolist(), file.getframerate()


@pytest.fixture
def silence() -> Silence:
    return Silence()


@pytest.fixture
def chimes(silence: Silence, qtbot: QtBot) -> Chimes:
    return Chimes(silence)


@EVERY
def test_a_tone_is_short_and_soft(tone: Tone) -> None:
    samples, rate = heard(tone)
    assert len(samples) / rate <= 0.8
    assert 20 * math.log10(max(map(abs, samples)) / 32_767) <= -19.99


@EVERY
def test_a_tone_begins_and_ends_in_silence(tone: Tone) -> None:
    samples, rate = heard(tone)
    loudest = max(map(abs, samples))
    assert max(map(abs, samples[: rate // 200])) < loudest * 0.1
    assert max(map(abs, samples[-rate // 200 :])) < loudest * 0.1


def test_the_tones_are_those_that_the_script_makes(tmp_path: Path) -> None:
    make_sounds.write(tmp_path)
    for tone in Tone:
        made, _ = heard(tone, tmp_path)
        shipped, _ = heard(tone)
        assert len(made) == len(shipped)
        assert max(abs(a - b) for a, b in zip(made, shipped, strict=True)) <= 1


def test_the_tones_differ() -> None:
    crossings = {sum(a < 0 <= b for a, b in pairwise(samples)) for samples, _ in map(heard, Tone)}
    assert len(crossings) == 3
    assert max(crossings) > 1.2 * min(crossings)


def test_nearly_time_is_off_until_somebody_wants_it(chimes: Chimes, silence: Silence) -> None:
    chimes.play(Tone.NEARLY_TIME)
    assert silence.asked == []
    chimes.set_on(USUAL | {Tone.NEARLY_TIME})
    chimes.play(Tone.NEARLY_TIME)
    assert [tone for tone, _ in silence.asked] == [Tone.NEARLY_TIME]


@pytest.mark.parametrize(("volume", "gain"), [(1.0, 1.0), (0.5, 0.25), (7.0, 1.0)])
def test_the_volume_rises_in_even_steps_for_the_ear(
    chimes: Chimes, silence: Silence, volume: float, gain: float
) -> None:
    chimes.set_volume(volume)
    chimes.play(Tone.REST)
    assert silence.asked == [(Tone.REST, gain)]


def test_volume_zero_plays_nothing(chimes: Chimes, silence: Silence) -> None:
    chimes.set_volume(0)
    chimes.play(Tone.REST)
    chimes.sample(Tone.REST)
    assert silence.asked == []


def test_a_hidden_window_is_silent(chimes: Chimes, silence: Silence) -> None:
    chimes.set_hidden(True)
    chimes.play(Tone.YOUR_TURN)
    chimes.set_hidden(False)
    chimes.play(Tone.REST)
    assert [tone for tone, _ in silence.asked] == [Tone.REST]


def test_a_tone_can_be_tried_out_before_it_is_wanted(chimes: Chimes, silence: Silence) -> None:
    chimes.set_on(frozenset())
    chimes.sample(Tone.NEARLY_TIME)
    assert len(silence.asked) == 1


def test_a_home_without_a_loudspeaker_is_told(qtbot: QtBot) -> None:
    assert not Chimes(Silence(available=False)).available


def test_the_sound_system_is_not_loaded_before_it_is_needed(qtbot: QtBot) -> None:
    if "PySide6.QtMultimedia" in sys.modules:
        pytest.skip("another test has loaded it")
    Chimes().set_volume(0.3)
    assert "PySide6.QtMultimedia" not in sys.modules


def test_a_real_loudspeaker_or_none_is_no_error_and_no_warning(qtbot: QtBot) -> None:
    chimes = Chimes()
    chimes.set_volume(0.01)
    chimes.warm()
    chimes.play(Tone.REST)
    assert chimes.available is Loudspeaker(chimes).available()
