"""Freeze In Turn into ``dist/inturn``, a folder that runs without Python: ``build/freeze.py``.

Prepares the computer as ``build/test.py`` does, calls PyInstaller on ``build/coach.spec``, and
then lets the frozen app check itself on many kinds of computer; any line on standard error is
a failure. ``--twice`` freezes a second time, elsewhere, and names each file that differs.
``--no-check`` leaves the checks out.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import sysconfig
from pathlib import Path

from freezing import search_paths

from machine import libraries, moment, world
from machine.environment import Environment, check_python

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Freeze, check, and give the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--twice", action="store_true", help="freeze again, and compare")
    parser.add_argument("--no-check", action="store_true", help="do not start what was frozen")
    asked = parser.parse_args(arguments)
    check_python()
    libraries.provide(here, needed(here))
    environment = Environment(here, root)
    environment.prepare("test")
    if Path(sys.prefix) != environment.folder:
        # What follows reads the packages that are to be frozen, so it runs among them.
        own = [str(environment.python), str(Path(__file__).resolve()), *arguments]
        return here.become(own, here.clean_environ(SOURCE_DATE_EPOCH=moment.of(here, root)))
    dist = root / "dist"
    freeze(here, root, dist)
    wrong = compared(here, root, dist) if asked.twice else []
    if not asked.no_check:
        from freezing.proof import prove  # noqa: PLC0415 - not needed by who only freezes

        here.say("Checking the frozen app on many kinds of computer")
        wrong += prove(here, dist / "inturn")
    for line in wrong:
        here.say(line)
    return 1 if wrong else 0


def needed(here: world.World) -> dict[str, str]:
    """Name what PyInstaller takes from the system, where it is missing."""
    found = libraries.missing(here, {**libraries.OFFSCREEN, **libraries.X11, **libraries.WAYLAND})
    found |= libraries.missing_programs(here, {**libraries.TEST_PROGRAMS, "strip": "binutils"})
    shared = str(sysconfig.get_config_var("INSTSONAME") or "")
    if ".so" in shared:
        # Debian's own Python stands alone; what can be frozen is in a package beside it.
        found |= libraries.missing(here, {shared: f"libpython{sysconfig.get_python_version()}"})
    return found


def freeze(here: world.World, root: Path, dist: Path) -> None:
    """Make ``dist/inturn`` anew."""
    here.say(f"Freezing into {dist / 'inturn'}")
    for made in ("inturn", "In Turn.app"):
        shutil.rmtree(dist / made, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--log-level", "WARN", "--distpath", str(dist), "--workpath", str(dist / "work")]
    said: list[str] = []
    # Sets are written in the order of their hashes: these must be the same each time.
    environ = here.clean_environ(PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=moment.of(here, root))
    spec = str(root / "build" / "coach.spec")
    if here.lines([*command, spec], environ, said.append) != 0:
        last = "\n".join(f"  {line}" for line in said[-12:])
        raise world.Stop(f"PyInstaller could not do it. Its last words were:\n{last}")
    shutil.rmtree(dist / "work", ignore_errors=True)
    if here.is_linux:
        search_paths.forget(dist / "inturn")


def compared(here: world.World, root: Path, dist: Path) -> list[str]:
    """Freeze a second time into another folder, and name what differs."""
    from freezing.comparing import differences  # noqa: PLC0415

    again = dist / "again"
    freeze(here, root, again)
    found = differences(dist / "inturn", again / "inturn")
    shutil.rmtree(again)
    here.say(f"Frozen twice: {len(found)} differences.")
    return found


if __name__ == "__main__":
    world.lead(lambda: main(sys.argv[1:], world.this_one()))
