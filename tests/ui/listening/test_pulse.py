"""A real microphone, through the sound server of Linux: bit by bit, and pulled in the middle."""

import random
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.ui.listening.pulse import Pulse, missing, pulse
from tests.ui.listening.standins import wav

ROOT = Path(__file__).resolve().parents[3]

if sys.platform != "linux":
    pytest.skip("PulseAudio is for Linux", allow_module_level=True)
if lacking := missing():
    names = ", ".join(lacking)
    pytest.skip(f"{names} not found: build/test.py installs PulseAudio", allow_module_level=True)


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """Half a second in which no piece is like another."""
    return wav(tmp_path / "noise.wav", random.Random(7).randbytes(16_000))


@pytest.fixture
def server(tmp_path: Path) -> Generator[Pulse]:
    with pulse(tmp_path) as made:
        yield made


@contextmanager
def hearing(server: Pulse, sound: Path) -> Generator["subprocess.Popen[str]"]:
    """Start a program that hears, as ``tests/ui/listening/hears.py`` says."""
    command = [sys.executable, "-m", "tests.ui.listening.hears", str(sound)]
    with subprocess.Popen(
        command, env=server.environ, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def line(program: "subprocess.Popen[str]") -> str:
    """Wait for the next thing it says."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_what_is_played_is_heard_bit_by_bit_and_a_pulled_microphone_is_told(
    server: Pulse, sound: Path
) -> None:
    with hearing(server, sound) as program:
        assert [line(program), line(program)] == ["16000 1 i2", "hears"]
        # On a computer that is busy with other tests the server itself may leave something out.
        said = ""
        for _ in range(5):
            server.play(sound)
            said = line(program)
            if said == "found":
                break
        assert said == "found"
        server.unplug()
        assert line(program) in {"still", "away"}


def test_where_there_is_no_microphone_that_is_said(server: Pulse, sound: Path) -> None:
    server.unplug()
    with hearing(server, sound) as program:
        assert line(program) == "no_device"
