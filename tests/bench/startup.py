"""How long In Turn takes to stand on the screen, and what it uses while nothing happens.

``python -m tests.bench.startup [-n PAIRS] [--frozen] [--peers] [--idle SECONDS] [--pictures DIR]``

A window with one label and In Turn are started in turns on one X server, and watched by
another program: *first paint* is the moment at which something stands on the window,
*settled* the moment of the last change on it. Each pair gives a ratio, so that a slow or
busy computer counts for both. Before that In Turn plays one session, so that Today has
something to tell. ``--python`` names another environment, for example one without the tools
of the tests, some of which are loaded wherever they are installed. ``--frozen`` measures what
``build/freeze.py`` made, ``--peers`` other programs of its kind besides. Nothing fails here
because a computer is slow: it prints what it saw.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from machine import libraries, world, x_server
from tests.bench import frozen, peers
from tests.bench.starting import BARE, Bench, NotMeasuredError, Start
from tests.bench.x_window import watching

#: What the issue asks for: In Turn against the bare window.
ALLOWED = {"first paint": 1.3, "today": 2.0}


def pairs(
    bench: Bench, commands: tuple[Sequence[str], Sequence[str]], count: int, pictures: Path | None
) -> list[list[Start]]:
    """Start both in turns, each pair beginning with the other one; the first pair is thrown away.

    It only fills the caches of the computer. Gives the starts of the one and of the other,
    which are the bare window and the app.
    """
    names = dict(zip(("bare", "app"), commands, strict=True))
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


def environ_on(name: str) -> dict[str, str]:
    """Give the environment in which a program shows its window on the X server ``name``."""
    environ = {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
    for other in ("WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE", "COVERAGE_PROCESS_START"):
        # Without compiled files In Turn alone would pay: what is installed always has them.
        environ.pop(other, None)
    return environ


def in_turn(home: Path, python: str = sys.executable) -> list[str]:
    """Give the command that opens In Turn on a data folder."""
    return [python, "-m", "ui", "--home", str(home)]


def on_x(measure: Callable[[Bench, Path], None]) -> int:
    """Measure on an X server of our own, with a folder to use; 1 if it could not be measured."""
    here = world.this_one()
    if not here.is_linux or libraries.missing_programs(here, libraries.TEST_PROGRAMS):
        print("Not measured: it needs Linux with Xvfb.")
        return 1
    try:
        with (
            tempfile.TemporaryDirectory() as folder,
            x_server.running(here) as name,
            watching(name) as watcher,
        ):
            measure(Bench(watcher, environ_on(name)), Path(folder))
    except (NotMeasuredError, subprocess.CalledProcessError) as problem:
        print(f"Not measured: {problem}")
        return 1
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit code is 1 only if it could not be measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("-n", type=int, default=9, help="how many pairs (9)")
    parser.add_argument("--idle", type=float, default=0, help="seconds to watch it do nothing")
    parser.add_argument("--answers", type=int, default=0, help="how often to press Tab")
    parser.add_argument("--home", type=Path, help="a data folder to open, instead of a played one")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of both windows")
    parser.add_argument(
        "--python", default=sys.executable, help="the Python to start both with, not this one"
    )
    parser.add_argument(
        "--frozen", action="store_true", help="measure dist/inturn against a frozen bare window"
    )
    parser.add_argument(
        "--peers", action="store_true", help="measure against Vorta, ReText and Anki besides"
    )
    parser.add_argument("--app", help="another program to measure in the place of In Turn")
    options = parser.parse_args(arguments)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    return on_x(lambda bench, folder: _measure(options, bench, folder))


def played(home: Path) -> Path:
    """Let In Turn play one session into ``home``, without a window."""
    tour = [*in_turn(home), "--tour", str(home.parent / "tour")]
    subprocess.run(tour, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return home


def _measure(options: argparse.Namespace, bench: Bench, folder: Path) -> None:
    home = options.home or played(folder / "home")
    app = str(options.app).split() if options.app else in_turn(home, options.python)
    bare_window = [options.python, *BARE[1:]]
    if options.frozen:
        app, bare_window = [frozen.app(), "--home", str(home)], [frozen.bare(folder)]
    commands = (bare_window, app)
    bare, starts = pairs(bench, commands, options.n, options.pictures)
    print(f"{options.n} pairs on one X server, median (least to most)")
    print(told(bare, starts), flush=True)
    if options.frozen:
        print(frozen.told(frozen.memory(bench, app, options.pictures)), flush=True)
    if options.peers:
        print(peers.main_part(bench, app, folder, options.n, options.pictures), flush=True)
    if options.idle:
        percent = bench.use(app, options.idle)
        print(f"idle: {percent:.2f} % of a core over {options.idle:.0f} s, allowed 1", flush=True)
    if options.answers:
        answers = bench.answers(app, "Tab", options.answers)
        print(f"key to change on screen: {_spread(answers).strip()} ms, a frame is 16.7 ms")


if __name__ == "__main__":
    sys.exit(main())
