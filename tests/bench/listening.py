"""How well listening hears who takes the floor, and what it costs.

``python -m tests.bench.listening [--cases DIR] [--made DIR] [--minutes N] [--load SECONDS]``

``--cases`` are public development cases (a folder of ID.json with its sounds), ``--made`` those of
``build/listening/cases.py`` of voices that nothing was learnt from. Both are heard as the command
line hears them. For each the bar of ``coach/listening/floor.py`` is moved, and so is the separation
from which on the engine calls itself sure: that is the curve that both were read from. The peer in
the same run is the simple way: every speech that is nearer to the listener's voice than to the
speaker's for 0.8 s is a taking (cosines of the same encoder, no learning, no bar).
Nothing fails here because a figure is low, or a machine slow: it prints.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from coach.files import resources
from coach.listening import floor as floors
from coach.listening.engine import APART, Engine
from coach.listening.enrolment import unpacked
from coach.listening.floor import Floor
from coach.listening.head import Judged
from coach.listening.stream import SECONDS, Step
from coach.listening.told import Form, Known, Taken
from coach.listening.wav import Wav
from coach.people import Side

FOLDER = resources() / "models" / "listening"
_BARS = (0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9)
_PIECE = 5120


@dataclass
class Case:
    """One case as the engine heard it."""

    about: dict[str, Any]
    separation: float
    judged: list[tuple[float, Judged]]
    #: For each step, how much nearer the voice was to the listener's (cosine), None in silence.
    nearer: list[float | None]

    def taken(self, bar: float) -> list[float]:
        """When the floor would be taken, with this bar."""
        logic = Floor(SECONDS, bar)
        return [
            one.t
            for t, judged in self.judged
            for one in logic.take(t, judged)
            if isinstance(one, Taken)
        ]

    def simply(self) -> list[float]:
        """When it would be by the simple way."""
        run, out = 0, list[float]()
        for at, near in enumerate(self.nearer):
            run = run + 1 if near is not None and near > 0 else 0
            if run == round(0.8 / SECONDS):
                out.append((at + 1) * SECONDS)
        return out


@dataclass
class Count:
    """What came of some cases."""

    cases: int = 0
    events: int = 0
    found: int = 0
    false: int = 0
    short: int = 0
    short_taken: int = 0
    minutes: float = 0
    late: list[float] = field(default_factory=list[float])

    def add(self, about: dict[str, Any], taken: list[float]) -> None:
        """Count one case as the public scorer does."""
        true = [one for one in about["events"] if one["kind"] == "interrupt"]
        short = [one for one in about["events"] if one["kind"] == "backchannel"]
        used = set[int]()
        for one in true:
            within = (
                at
                for at, t in enumerate(taken)
                if at not in used and one["start"] - 0.1 <= t <= one["end"] + 1
            )
            found = next(within, None)
            if found is not None:
                used.add(found)
                self.late.append(taken[found] - one["start"])
        false = [
            t
            for at, t in enumerate(taken)
            if at not in used and not any(one["start"] - 0.1 <= t <= one["end"] + 1 for one in true)
        ]
        self.cases += 1
        self.events += len(true)
        self.found += len(used)
        self.false += len(false)
        self.short += len(short)
        self.short_taken += sum(
            any(one["start"] <= t <= one["end"] + 1 for one in short) for t in false
        )
        self.minutes += about["duration"] / 60

    def __str__(self) -> str:
        """Give the figures in one line."""
        late = f"{median(self.late):.2f} s" if self.late else "-"
        return (
            f"{self.cases:4} cases  recall {_share(self.found, self.events)}"
            f"  precision {_share(self.found, self.found + self.false)}"
            f"  false {self.false / max(self.minutes, 1e-9):.2f}/min"
            f"  short taken {self.short_taken}/{self.short}  latency {late}"
        )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "  -  "


def _fed(engine: Engine, path: Path) -> None:
    wav = Wav(path)
    engine.speak(wav.form)
    for piece in wav.pieces(_PIECE):
        engine.hear(piece)


def hear(folder: Path) -> Iterator[Case]:
    """Hear every case in a folder, in order and without a look ahead."""
    seen: list[tuple[Step, Judged]] = []
    engine = Engine(FOLDER, seen=lambda step, judged: seen.append((step, judged)))
    for file in sorted(folder.glob("*.json")):
        about = json.loads(file.read_text("utf-8"))
        seen.clear()
        engine.forget()
        for side in Side:
            engine.enrol(side)
            _fed(engine, file.with_name(f"{file.stem}_{side}.wav"))
        known = engine.know()
        holder = Side(about["floor"])
        mine, other = (
            unpacked(engine.voice(side)).short.mean(axis=0) for side in (holder, holder.other)
        )
        engine.floor(holder)
        _fed(engine, file.with_suffix(".wav"))
        way = other / np.linalg.norm(other) - mine / np.linalg.norm(mine)
        nearer = [float(step.short @ way) if step.spoken > 0.5 else None for step, _ in seen]
        yield Case(about, known.separation, [(step.t, one) for step, one in seen], nearer)


def curve(folder: Path) -> None:
    """Print what moves with the bar, and with the separation that counts as sure."""
    cases = list(hear(folder))
    print(f"\n{folder}")
    for bar in _BARS:
        count = Count()
        for case in cases:
            count.add(case.about, case.taken(bar))
        print(f"  bar {bar:.2f} {'*' if bar == floors.SURE else ' '} {count}")
    simple = Count()
    for case in cases:
        simple.add(case.about, case.simply())
    print(f"  the simple way {simple}")
    for apart in sorted({0.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, APART}):
        count = Count()
        for case in cases:
            if case.separation >= apart:
                count.add(case.about, case.taken(floors.SURE))
        print(f"  sure from {apart:4.1f} {'*' if apart == APART else ' '} {count}")


def _resident() -> float:
    status = Path("/proc/self/status").read_text("ascii").splitlines()
    line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def cost(folder: Path, minutes: float) -> None:
    """Print what it takes: memory, process time, and what a long session leaves."""
    before = _resident()
    engine = Engine(FOLDER)
    loaded = _resident()
    case = next(iter(sorted(folder.glob("*.json"))))
    begun = time.process_time()
    for side in Side:
        engine.enrol(side)
        _fed(engine, case.with_name(f"{case.stem}_{side}.wav"))
    engine.know()
    print(f"  enrolment {time.process_time() - begun:.2f} s of process time")
    engine.floor(Side.ONE)
    sound = b"".join(Wav(case.with_suffix(".wav")).pieces())
    whole = len(sound) / 2 / 16_000
    _round(engine, sound)
    ready = _resident()
    begun, rounds = time.process_time(), max(1, round(minutes * 60 / whole))
    for at in range(rounds):
        engine.floor(Side.ONE if at % 2 == 0 else Side.TWO)
        _round(engine, sound)
    took, heard = time.process_time() - begun, rounds * whole
    print(f"  listening {100 * took / heard:.1f} % of a core, over {heard / 60:.0f} min of sound")
    print(f"  memory {loaded - before:.0f} MB when loaded, {ready - before:.0f} MB in use")
    print(f"  left after {heard / 60:.0f} min: {_resident() - ready:+.1f} MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  all of this process at its peak: {peak:.0f} MB")


def load(folder: Path, seconds: float) -> None:
    """Print what the worker drops while every core is kept busy."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

    from ui.listening.listener import Listener
    from ui.listening.measuring import Enrol, Floor, Order

    app = QCoreApplication([])
    case = next(iter(sorted(folder.glob("*.json"))))
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(_cores())]
    try:
        listener = Listener()
        listener.prepare()
        listener.begin(Form())
        for side in Side:
            listener.put(Enrol(side))
            # Ten seconds of each: as much as may wait in all.
            listener.put(next(Wav(case.with_name(f"{case.stem}_{side}.wav")).pieces(320_000)))
        listener.put(Order.KNOW)
        listener.put(Floor(Side.ONE))
        # At first both voices are learned; from then on sound comes as fast as it is spoken.
        ready = QEventLoop()

        def compared(told: object) -> None:
            if isinstance(told, Known):
                ready.quit()

        listener.told.connect(compared)
        ready.exec()
        sound = b"".join(Wav(case.with_suffix(".wav")).pieces())
        begun, sent = time.monotonic(), 0

        def hand_over() -> None:
            nonlocal sent
            due = int((time.monotonic() - begun) * 32_000) // 1600 * 1600
            for at in range(sent, due, 1600):
                listener.put((sound * 2)[at % len(sound) :][:1600])
            sent = max(sent, due)
            if sent >= seconds * 32_000:
                app.quit()

        timer = QTimer()
        timer.timeout.connect(hand_over)
        timer.start(50)
        app.exec()
        print(
            f"  with {len(busy)} busy processes beside it, {seconds:.0f} s: "
            f"{listener.dropped} bytes of {sent} dropped"
        )
        listener.finish()
    finally:
        for process in busy:
            process.kill()
            process.wait()


def _cores() -> int:
    return len(os.sched_getaffinity(0))


def _round(engine: Engine, sound: bytes) -> None:
    for at in range(0, len(sound), _PIECE):
        engine.hear(sound[at : at + _PIECE])


def main() -> None:
    """Print everything for the folders that are there."""
    parser = argparse.ArgumentParser(description="How well listening hears, and what it costs.")
    shared = Path(__file__).resolve().parents[2].parent / "shared" / "audio" / "cases"
    parser.add_argument("--cases", type=Path, default=shared)
    parser.add_argument("--made", type=Path)
    parser.add_argument("--minutes", type=float, default=90)
    parser.add_argument("--load", type=float, default=60, metavar="SECONDS")
    options = parser.parse_args()
    if not options.cases.is_dir():
        print(f"Left out: there are no cases in {options.cases}.")
        return
    print("What it costs")
    cost(options.cases, options.minutes)
    load(options.cases, options.load)
    for folder in (options.cases, options.made):
        if folder is not None:
            curve(folder)


if __name__ == "__main__":
    main()
