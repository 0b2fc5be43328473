"""How long In Turn takes to stand on the screen, and what it uses while nothing happens.

``python -m tests.bench.startup [-n PAIRS] [--idle SECONDS] [--pictures DIR]``

A window with one label and In Turn are started in turns on one X server, and watched by
another program: *first paint* is the moment at which something stands on the window,
*settled* the moment of the last change on it. Each pair gives a ratio, so that a slow or
busy computer counts for both. Before that In Turn plays one session, so that Today has
something to tell. Nothing fails here because a computer is slow: it prints what it saw.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from Xlib.xobject.drawable import Window

from machine import libraries, world, x_server
from tests.bench import processes
from tests.bench.x_window import Watcher, save, watching

#: What the issue asks for: In Turn against the bare window.
ALLOWED = {"first paint": 1.3, "today": 2.0}
_PATIENCE = 60.0
_QUIET = 0.6
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


class NotMeasuredError(Exception):
    """A program showed no window, or one that never came to rest."""


@dataclass(frozen=True)
class Start:
    """One start: seconds until the first paint and until rest, processor seconds, megabytes."""

    painted: float
    settled: float
    processor: float
    memory: float


@dataclass(frozen=True)
class Bench:
    """Where programs are started and looked at."""

    watcher: Watcher
    environ: dict[str, str]

    def open(self, command: Sequence[str]) -> tuple[subprocess.Popen[bytes], Window, float]:
        """Start a program and wait for its window; give the moment of the start too."""
        self.watcher.forget()
        began = time.perf_counter()
        program = processes.start(command, self.environ)
        window = self.watcher.appears(_PATIENCE, lambda: program.poll() is None)
        if window is None:
            processes.end(program)
            raise NotMeasuredError(f"no window came from: {' '.join(command)}")
        return program, window, began

    def close(self, program: subprocess.Popen[bytes], window: Window) -> None:
        """Close the window as a person does, and see to it that the program is gone."""
        self.watcher.close_window(window)
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            processes.end(program)

    def start(self, command: Sequence[str], picture: Path | None = None) -> Start:
        """Start a program, time it until its window is at rest, and close it."""
        program, window, began = self.open(command)
        try:
            painted = self.watcher.is_painted(window, _PATIENCE)
            settled = self.watcher.is_settled(window, _QUIET, _PATIENCE)
            if painted is None or settled is None:
                raise NotMeasuredError(f"no rest came to: {' '.join(command)}")
            if picture is not None:
                save(window, picture)
            used = processes.processor_seconds(program.pid)
            memory = processes.memory_megabytes(program.pid)
            return Start(painted - began, max(painted, settled) - began, used, memory)
        finally:
            self.close(program, window)

    def use(self, command: Sequence[str], seconds: float, keys: Sequence[str] = ()) -> float:
        """Give the percent of one core that a program uses, after it is at rest and ``keys``."""
        program, window, _ = self.open(command)
        try:
            self.watcher.is_settled(window, _QUIET, _PATIENCE)
            for key in keys:
                self.watcher.press(window, key)
                time.sleep(1.5)
            before = processes.processor_seconds(program.pid)
            time.sleep(seconds)
            return 100 * (processes.processor_seconds(program.pid) - before) / seconds
        finally:
            self.close(program, window)


def pairs(bench: Bench, app: Sequence[str], count: int, pictures: Path | None) -> list[list[Start]]:
    """Start both in turns, each pair beginning with the other one; the first pair is thrown away.

    It only fills the caches of the computer. Gives the starts of the bare window and of the app.
    """
    names = {"bare": list(BARE), "app": list(app)}
    found: dict[str, list[Start]] = {name: [] for name in names}
    for number in range(count + 1):
        order = names if number % 2 else reversed(names)
        for name in order:
            picture = pictures / f"{name}.png" if pictures else None
            found[name].append(bench.start(names[name], picture))
    return [starts[1:] for starts in found.values()]


def told(bare: Sequence[Start], app: Sequence[Start]) -> str:
    """Give the table and the ratios as text."""
    lines = [f"{'':12} {'first paint s':>21} {'settled s':>21} {'CPU s':>7} {'MB':>5}"]
    for name, starts in (("bare window", bare), ("In Turn", app)):
        lines.append(
            f"{name:12} {_spread([s.painted for s in starts])} "
            f"{_spread([s.settled for s in starts])} "
            f"{statistics.median(s.processor for s in starts):7.2f} "
            f"{statistics.median(s.memory for s in starts):5.0f}"
        )
    both = list(zip(bare, app, strict=True))
    ratios = {
        "first paint": [b.painted / a.painted for a, b in both],
        "today": [b.settled / a.settled for a, b in both],
    }
    lines += [
        f"{name} ratio {_spread(ratio).strip()}, allowed {ALLOWED[name]}"
        for name, ratio in ratios.items()
    ]
    return "\n".join(lines)


def _spread(values: Sequence[float]) -> str:
    inside = f"{min(values):.2f} to {max(values):.2f}"
    return f"{statistics.median(values):6.3f} ({inside})"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("-n", type=int, default=9, help="how many pairs (9)")
    parser.add_argument("--idle", type=float, default=0, help="seconds to watch it do nothing")
    parser.add_argument("--home", type=Path, help="a data folder to open, instead of a played one")
    parser.add_argument("--keys", default="", help="keys to press before watching, with commas")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of both windows")
    parser.add_argument("--app", help="another program to measure in the place of In Turn")
    return parser.parse_args(arguments)


def _played(home: Path) -> Path:
    """Let In Turn play one session into ``home``, without a window."""
    tour = [sys.executable, "-m", "ui", "--home", str(home), "--tour", str(home.parent / "tour")]
    subprocess.run(tour, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return home


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit code is 1 only if it could not be measured."""
    options = _options(arguments)
    here = world.this_one()
    if not here.is_linux or libraries.missing_programs(here, libraries.TEST_PROGRAMS):
        print("Not measured: it needs Linux with Xvfb.")
        return 1
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory() as folder, x_server.running(here) as name:
            _measure(options, Path(folder), name)
    except (NotMeasuredError, subprocess.CalledProcessError) as problem:
        print(f"Not measured: {problem}")
        return 1
    return 0


def _measure(options: argparse.Namespace, folder: Path, name: str) -> None:
    app = str(options.app).split() if options.app else [sys.executable, "-m", "ui", "--home"]
    if not options.app:
        app.append(str(options.home or _played(folder / "home")))
    environ = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
    environ.pop("WAYLAND_DISPLAY", None)
    with watching(name) as watcher:
        bench = Bench(watcher, environ)
        bare, starts = pairs(bench, app, options.n, options.pictures)
        print(f"{options.n} pairs on one X server, median (least to most)")
        print(told(bare, starts), flush=True)
        if options.idle:
            keys = [key for key in options.keys.split(",") if key]
            percent = bench.use(app, options.idle, keys)
            doing = f"after {' '.join(keys)}" if keys else "while nothing happens"
            print(f"{percent:.2f} % of a core over {options.idle:.0f} s {doing}")


if __name__ == "__main__":
    sys.exit(main())
