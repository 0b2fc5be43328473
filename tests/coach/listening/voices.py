"""Voices for tests: two that a program speaks, and steps that nobody spoke."""

import shutil
import subprocess
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from numpy.typing import NDArray

from coach.listening.intake import Intake
from coach.listening.stream import SECONDS, Step
from coach.listening.wav import Wav
from coach.people import Side

Floats = NDArray[np.float32]

ROAD = (
    "The morning was bright and the road ran down to the water. We walked slowly, because nobody "
    "was waiting for us, and talked about the garden and the old house. In the evening we made "
    "soup, and then we sat by the window until it was dark."
)
TRAIN = (
    "I had planned to come earlier, but the train stood still for an hour in the fields. So I read "
    "my book twice, drank cold tea, and wrote a letter to my sister in the mountains. She will "
    "laugh when she reads it, I am sure of that."
)
_SPOKEN = {Side.ONE: ("en-us+m1", "150", "30"), Side.TWO: ("en-us+f1", "160", "90")}


@cache
def spoken(side: Side, text: str) -> Floats:
    """Let the voice of a side speak a text: 14 s of sound. Made by a program, and no person's."""
    if shutil.which("espeak-ng") is None:
        pytest.skip("espeak-ng, which speaks for these tests, is not installed")
    voice, speed, pitch = _SPOKEN[side]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "spoken.wav"
        subprocess.run(
            ["espeak-ng", "-v", voice, "-s", speed, "-p", pitch, "-w", str(file), text], check=True
        )
        wav = Wav(file)
        intake = Intake(wav.form)
        return np.concatenate([intake.take(piece) for piece in wav.pieces()])


def as_heard(sound: Floats, noise: float = 0.001) -> bytes:
    """Give sound as a microphone in a quiet room gives it: 16-bit numbers, and a little noise."""
    room = noise * np.random.default_rng(1).standard_normal(len(sound))
    return (np.clip(sound + room, -1, 1) * 32767).astype("<i2").tobytes()


def voice_at(angle: float) -> Floats:
    """Give a voice that no network made: it turns from one direction to another."""
    made = np.zeros(256, np.float32)
    made[0], made[1] = np.cos(angle), np.sin(angle)
    return made


def step(
    at: int, voice: Floats, *, speech: float = 0.95, level: float = -30, fresh: bool = True
) -> Step:
    """Give a step in which this voice is heard."""
    return Step((at + 1) * SECONDS, (speech,) * 5, level, voice, voice, fresh)
