"""``inturn-cli listen``: what it prints for a case, and what it says of files that are none."""

import json
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from coach.__main__ import main
from coach.people import Side
from tests.coach.listening.voices import ROAD, TRAIN, Floats, as_heard, spoken

SECOND = 16_000


def write(path: Path, sound: Floats) -> Path:
    """Write sound as a file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SECOND)
        file.writeframes(as_heard(sound))
    return path


@pytest.fixture
def voices(tmp_path: Path) -> list[str]:
    """Both voices in files, as the command is given them."""
    one = write(tmp_path / "one.wav", spoken(Side.ONE, ROAD))
    two = write(tmp_path / "two.wav", spoken(Side.TWO, TRAIN))
    return ["--one", str(one), "--two", str(two), "--floor", "one"]


def listen(
    capsys: pytest.CaptureFixture[str], case: Path, voices: list[str]
) -> list[dict[str, Any]]:
    """Run it; give its lines."""
    assert main(["listen", str(case), *voices]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_it_prints_cues_and_then_a_summary(
    tmp_path: Path, voices: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    teller, other = spoken(Side.ONE, TRAIN), spoken(Side.TWO, ROAD)
    parts = (teller[: 5 * SECOND], other[: 3 * SECOND], teller[5 * SECOND : 9 * SECOND])
    case = write(tmp_path / "case.wav", np.concatenate(parts))
    taken, back, summary = listen(capsys, case, voices)
    assert (taken["kind"], back["kind"]) == ("taken", "given_back")
    assert taken["from"] < taken["t"] < back["t"]
    assert summary["sure"]
    assert summary["separation"] > 6
    assert 0 < summary["enrol_cpu_s"] < 60
    labels = summary["labels"]
    assert len(labels) == 12 * SECOND // 512
    assert labels[40:150].count("1") > 70
    assert labels[40:150].count("2") < 20
    assert labels[190:240].count("2") > 30


def test_a_file_that_ends_in_the_middle_is_heard_as_far_as_it_goes(
    tmp_path: Path, voices: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    case = write(tmp_path / "case.wav", spoken(Side.ONE, TRAIN)[: 3 * SECOND])
    case.write_bytes(case.read_bytes()[:-20_001])
    (summary,) = listen(capsys, case, voices)
    assert 0 < len(summary["labels"]) < 3 * SECOND // 512


def test_where_a_voice_was_not_heard_it_is_not_sure_and_gives_no_cue(
    tmp_path: Path, voices: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    voices[1] = str(write(tmp_path / "silence.wav", np.zeros(9 * SECOND, np.float32)))
    case = write(tmp_path / "case.wav", spoken(Side.TWO, TRAIN)[: 5 * SECOND])
    (summary,) = listen(capsys, case, voices)
    assert not summary["sure"]
    assert summary["separation"] == 0


def test_a_file_that_is_none_and_one_that_is_no_sound_are_named(
    tmp_path: Path, voices: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["listen", str(tmp_path / "none.wav"), *voices]) == 2
    assert "none.wav" in capsys.readouterr().err
    (tmp_path / "words.wav").write_text("no sound")
    assert main(["listen", str(tmp_path / "words.wav"), *voices]) == 2
    assert "WAV" in capsys.readouterr().err
