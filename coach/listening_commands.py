"""The command about listening: a file goes through the same engine as a microphone, in order."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from coach.files import resources
from coach.listening.told import Known
from coach.listening.wav import NoSound, Wav
from coach.people import Side

if TYPE_CHECKING:
    from coach.listening.engine import Engine
    from coach.listening.head import Judged
    from coach.listening.stream import Step

Answer = TypeVar("Answer")

#: Bytes that are given to the engine at a time, as a device would: 160 ms of 16-bit numbers.
_PIECE = 5120
#: From here on a look is speech, and a voice is there.
_SPEECH = _VOICE = 0.5


def add_listening_commands(commands: Any, home: argparse.ArgumentParser) -> None:
    """Add ``listen``."""
    listening = commands.add_parser(
        "listen",
        parents=[home],
        help="hear in a WAV file when the listener takes the floor; print JSON lines",
    )
    listening.add_argument("case", type=Path, metavar="CASE.wav")
    for side in Side:
        listening.add_argument(
            f"--{side}", type=Path, required=True, metavar="VOICE.wav",
            help=f"about 15 s of the voice of side {side} alone",
        )  # fmt: skip
    listening.add_argument(
        "--floor", choices=[side.value for side in Side], required=True, help="who has the floor"
    )
    listening.set_defaults(run=_listen)


def _listen(options: argparse.Namespace) -> int:
    try:
        _run(options)
    except NoSound as error:
        return _sorry(str(error))
    except OSError as error:
        return _sorry(f"{error.filename}: {error.strerror}")
    return 0


def _run(options: argparse.Namespace) -> None:
    from coach.listening.engine import Engine

    labels = _Labels(Side(options.floor))
    engine = Engine(resources() / "models" / "listening", seen=labels.take)
    voices = {Side.ONE: options.one, Side.TWO: options.two}
    known, enrolling = _timed(lambda: _enrol(engine, voices))
    engine.floor(Side(options.floor) if known is not None else None)
    _, listening = _timed(lambda: _hear(engine, options.case))
    summary = {
        "kind": "summary",
        "labels": labels.text,
        "cpu_s": round(listening, 2),
        "enrol_cpu_s": round(enrolling, 2),
        "separation": round(known.separation, 2) if known else 0.0,
        "sure": known is not None and known.sure,
    }
    print(json.dumps(summary))


def _enrol(engine: "Engine", voices: dict[Side, Path]) -> Known | None:
    """Let both be heard; None where too little was heard to know them."""
    for side, path in voices.items():
        wav = Wav(path)
        engine.speak(wav.form)
        engine.enrol(side)
        for piece in wav.pieces(_PIECE):
            engine.hear(piece)
    try:
        return engine.know()
    except ValueError:
        return None


def _hear(engine: "Engine", path: Path) -> None:
    wav = Wav(path)
    engine.speak(wav.form)
    for piece in wav.pieces(_PIECE):
        for heard in engine.hear(piece):
            print(json.dumps(_rounded(msgspec.to_builtins(heard))))


def _rounded(heard: dict[str, Any]) -> dict[str, Any]:
    return {key: round(one, 2) if isinstance(one, float) else one for key, one in heard.items()}


def _timed(deed: Callable[[], Answer]) -> tuple[Answer, float]:
    """Do it, and say how much of a core it took, in s."""
    before = os.times()
    answer = deed()
    after = os.times()
    return answer, after.user + after.system - before.user - before.system


def _sorry(why: str) -> int:
    print(f"inturn-cli listen: {why}", file=sys.stderr)
    return 2


class _Labels:
    """Whose voice each 32 ms had: 0 nobody's, 1 one, 2 two, 3 both."""

    def __init__(self, floor: Side) -> None:
        self._floor = floor
        self._before: tuple[float, ...] = ()
        self._digits: list[int] = []

    @property
    def text(self) -> str:
        """A digit for each 32 ms so far."""
        rest = [self._bit(self._floor) if one >= _SPEECH else 0 for one in self._before]
        return "".join(str(digit) for digit in (*self._digits, *rest))

    def take(self, step: "Step", judged: "Judged") -> None:
        """Take a step; what is judged with it is whose voice the step before had."""
        likely = {self._floor: judged.holder, self._floor.other: judged.listener}
        voices = [side for side in Side if likely[side] >= _VOICE]
        voices = voices or [max(Side, key=lambda side: likely[side])]
        digit = sum(self._bit(side) for side in voices)
        self._digits.extend(digit if one >= _SPEECH else 0 for one in self._before)
        self._before = step.speech

    @staticmethod
    def _bit(side: Side) -> int:
        return 1 if side is Side.ONE else 2
