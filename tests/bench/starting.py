"""Starts programs on an X server and watches their windows: when they come, what they use."""

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from Xlib.xobject.drawable import Window

from tests.bench import processes
from tests.bench.x_window import Watcher, save

_PATIENCE = 60.0
#: How long nothing changes on a window that is done with starting, in seconds. A busy computer may
#: need long from one paint to the next.
QUIET = 1.5
#: Between two keys: shorter than the blinking of a cursor.
_SHORT_QUIET = 0.2
#: Long enough for a screen to come, in seconds.
_BETWEEN_KEYS = 1.5
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
class Use:
    """What to do before a program is watched: keys to press; and where to keep a picture."""

    keys: Sequence[str] = ()
    picture: Path | None = None


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

    def start(
        self, command: Sequence[str], picture: Path | None = None, quiet: float = QUIET
    ) -> Start:
        """Start a program, time it until nothing changes for ``quiet`` seconds, and close it."""
        program, window, began = self.open(command)
        try:
            painted = self.watcher.is_painted(window, _PATIENCE)
            settled = self.watcher.is_settled(window, quiet, _PATIENCE)
            if painted is None or settled is None:
                raise NotMeasuredError(f"no rest came to: {' '.join(command)}")
            if picture is not None:
                save(window, picture)
            used = processes.processor_seconds(program.pid)
            memory = processes.memory_megabytes(program.pid)
            return Start(painted - began, max(painted, settled) - began, used, memory)
        finally:
            self.close(program, window)

    def use(self, command: Sequence[str], seconds: float, how: Use | None = None) -> float:
        """Give the percent of one core that a program uses once its window is at rest."""
        how = how or Use()
        program, window, _ = self.open(command)
        try:
            self.watcher.is_painted(window, _PATIENCE)
            self.watcher.is_settled(window, QUIET, _PATIENCE)
            for key in how.keys:
                self.watcher.press(window, key)
                time.sleep(_BETWEEN_KEYS)
            before = processes.processor_seconds(program.pid)
            time.sleep(seconds)
            used = processes.processor_seconds(program.pid) - before
            if how.picture is not None:
                save(window, how.picture)
            return 100 * used / seconds
        finally:
            self.close(program, window)

    def answers(self, command: Sequence[str], key: str, count: int) -> list[float]:
        """Give the milliseconds from each of ``count`` presses of a key to a change on screen."""
        program, window, _ = self.open(command)
        try:
            self.watcher.is_painted(window, _PATIENCE)
            self.watcher.is_settled(window, QUIET, _PATIENCE)
            found: list[float] = []
            for _ in range(count):
                seconds = self.watcher.answer(window, key)
                if seconds is None:
                    raise NotMeasuredError(f"nothing answered to {key}")
                found.append(1000 * seconds)
                self.watcher.is_painted(window, _PATIENCE)
                self.watcher.is_settled(window, _SHORT_QUIET, _SHORT_QUIET * 10)
            return found
        finally:
            self.close(program, window)
