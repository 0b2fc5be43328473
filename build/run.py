"""Open In Turn from a checkout: ``python3 build/run.py [options of the app]``.

The first start makes ``.venv`` and installs into it what is pinned in
``build/requirements.txt``; later starts go straight to the window. Where there is no
screen, one whole session is played without one and pictures of it are written.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from machine import libraries, screen, world
from machine.environment import Environment, check_python

ROOT = Path(__file__).resolve().parent.parent
#: Options with which the app needs no screen.
NO_WINDOW = frozenset({"-h", "--help", "--version", "--tour"})


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Prepare the computer and open the app; give the exit code."""
    check_python()
    libraries.provide(here, libraries.missing(here, libraries.OFFSCREEN))
    where = screen.find(here)
    libraries.provide(here, libraries.missing(here, where.libraries))
    environment = Environment(here, root)
    environment.prepare("run")
    # -P: a folder called "ui" where the person stands is not ours.
    start = [str(environment.python), "-P", "-m", "ui"]
    if where.is_there or not NO_WINDOW.isdisjoint(arguments):
        more = {} if where.is_there else {"QT_QPA_PLATFORM": "offscreen"}
        return here.become([*start, *arguments], here.clean_environ(**more))
    return tour(start, here, where.reason, root / "dist" / "tour")


def tour(start: list[str], here: world.World, reason: str, pictures: Path) -> int:
    """Play one session of the real app without a screen, and say where its pictures are."""
    here.say(
        f"There is no screen here ({reason}), so In Turn plays one whole session without a "
        f"window and writes pictures of it to\n  {pictures}"
    )
    for old in pictures.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory(prefix="inturn-tour-") as home:
        code = here.run(
            [*start, "--home", home, "--tour", str(pictures)],
            here.clean_environ(QT_QPA_PLATFORM="offscreen"),
        )
    if code != 0:
        raise world.Stop(f"The session could not be played to its end (exit code {code}).")
    count = len(list(pictures.glob("*.png")))
    here.say(
        f"Done. Pictures written: {count}. For a window, start this line on a desktop, or "
        "log in with `ssh -X` so that windows come to your own screen."
    )
    return 0


if __name__ == "__main__":
    world.lead(lambda: main(sys.argv[1:], world.this_one()))
