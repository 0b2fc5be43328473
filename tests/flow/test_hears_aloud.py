"""The whole way of a voice: a microphone, the window on a screen, and a time that waits."""

import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from coach.people import Side
from tests.coach.listening.voices import ROAD, TRAIN, Floats, as_heard, spoken
from tests.ui.listening.pulse import missing, pulse

ROOT = Path(__file__).resolve().parents[2]
CASES = ROOT.parent / "shared" / "audio" / "cases"
RATE = 16_000

if sys.platform != "linux":
    pytest.skip("PulseAudio is for Linux", allow_module_level=True)
if lacking := missing():
    names = ", ".join(lacking)
    pytest.skip(f"{names} not found: build/test.py installs PulseAudio", allow_module_level=True)


def written(path: Path, sound: Floats) -> None:
    """Write a sound file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(as_heard(sound))


def read(name: str) -> Floats:
    """Read a real voice."""
    with wave.open(str(CASES / f"{name}.wav")) as file:
        numbers = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    return (numbers / 32768).astype(np.float32)


def voices() -> dict[Side, tuple[Floats, Floats]]:
    """Give of each side what it is enrolled with, and what it says then.

    They are real where the public cases are, and else those that a program speaks.
    """
    if CASES.is_dir():
        real = {Side.ONE: read("d02_FM_one"), Side.TWO: read("d02_FM_two")}
        return {side: (np.concatenate([one, one]), one) for side, one in real.items()}
    said = {side: (spoken(side, ROAD), spoken(side, TRAIN)) for side in Side}
    return {side: (np.concatenate(both), both[1]) for side, both in said.items()}


@pytest.mark.xcb
def test_a_voice_holds_the_time_of_the_other_and_gives_it_back(tmp_path: Path) -> None:
    both = voices()
    for side, (enrolled, _) in both.items():
        written(tmp_path / f"{side.name}.wav", enrolled)
    teller, other = both[Side.ONE][1], both[Side.TWO][1]
    parts = (teller[: 4 * RATE], other[: 4 * RATE], teller[4 * RATE : 9 * RATE])
    written(tmp_path / "TURN.wav", np.concatenate(parts))
    with pulse(tmp_path) as server:
        environ = {**server.environ, "VOICES": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
        environ["DISPLAY"] = os.environ["DISPLAY"]
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider"]
        ran = subprocess.run(
            [*command, "tests/flow/hears_aloud.py"],
            cwd=ROOT, env=environ, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
    assert ran.returncode == 0, ran.stdout[-3000:]
