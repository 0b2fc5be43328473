"""Pass every check of In Turn: ``python3 build/test.py [options for pytest]``.

Prepares the computer as ``build/run.py`` does, then checks style, form, types, arrows,
spelling and content, and runs the tests. With options, pytest gets them and how much the
tests cover is not judged.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from machine import checks, libraries, world, x_server
from machine.environment import Environment, check_python

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str], here: world.World, root: Path = ROOT) -> int:
    """Prepare the computer and pass the checks; give the exit code."""
    check_python()
    needed = libraries.missing(here, {**libraries.OFFSCREEN, **libraries.X11})
    needed.update(libraries.missing_programs(here, libraries.test_programs(here)))
    libraries.provide(here, needed)
    environment = Environment(here, root)
    environment.prepare("test")
    os.chdir(root)
    with x_server.running(here) as display:
        return checks.pass_all(
            here,
            [
                *checks.before_tests(environment),
                *checks.tests(environment, arguments, display),
                *checks.after_tests(environment, arguments),
            ],
        )


if __name__ == "__main__":
    world.lead(lambda: main(sys.argv[1:], world.this_one()))
