"""The checks that ``build/test.py`` passes, in order, and how each is started.

All of them run even if one fails; the last line that is printed is pytest's own.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from machine.environment import Environment
    from machine.world import World

#: How much of each package the tests must run through, in percent, branches counted.
COVERED = {"coach": 100, "ui": 90}
_CLOSING = re.compile(r"=+ .*\b(?:passed|failed|error|errors|no tests ran)\b.* =+")
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Check:
    """One check: its heading, its command line, and what it needs in the environment."""

    heading: str
    command: Sequence[str]
    environ: Mapping[str, str] = field(default_factory=dict)


def before_tests(environment: Environment) -> list[Check]:
    """Give the checks that read the code and the content."""
    python = str(environment.python)
    return [
        Check("Style (ruff check)", [python, "-m", "ruff", "check", "."]),
        Check("Form (ruff format)", [python, "-m", "ruff", "format", "--check", "."]),
        # Node comes pinned in a wheel; one that is on the machine by chance is not used.
        Check("Types (pyright)", [python, "-m", "pyright"], {"PYRIGHT_PYTHON_GLOBAL_NODE": "0"}),
        Check("Arrows (import-linter)", [str(environment.program("lint-imports")), "--no-logo"]),
        Check("Spelling (codespell)", [python, "-m", "codespell_lib"]),
        Check("Content", [str(environment.program("inturn-cli")), "content", "check"]),
    ]


def tests(environment: Environment, arguments: Sequence[str], x_server: str) -> list[Check]:
    """Give the two runs of pytest: what needs the X server ``x_server``, then everything else."""
    pytest = [str(environment.python), "-m", "pytest"]
    covered = [] if arguments else ["--cov", "--cov-report="]
    checks: list[Check] = []
    if x_server and not arguments:
        on_x = {"DISPLAY": x_server, "INTURN_TEST_PLATFORM": "xcb"}
        files = _marked(environment.root, "xcb")
        checks.append(Check("Tests on X (pytest)", [*pytest, *covered, *files, "-m", "xcb"], on_x))
        covered = [*covered, "--cov-append"]
    # On X the tests want one keyboard, so they run alone; here every core takes files of its own,
    # and one worker more has something to do while others wait for a program that they started.
    workers = str((os.cpu_count() or 1) + 1)
    spread = [] if arguments else ["-n", workers, "--dist", "loadfile"]
    checks.append(Check("Tests (pytest)", [*pytest, *spread, *covered, *arguments]))
    return checks


def _marked(root: Path, marker: str) -> list[str]:
    """Give the files in which a test has this marker: to gather all others takes half a minute."""
    sought = f"pytest.mark.{marker}"
    files = sorted((root / "tests").rglob("test_*.py"))
    return [
        file.relative_to(root).as_posix() for file in files if sought in file.read_text("utf-8")
    ]


def after_tests(environment: Environment, arguments: Sequence[str]) -> list[Check]:
    """Give the checks of how much the tests ran through; none if only some of them ran.

    It is judged on Linux: elsewhere the tests that need it are left out, and what they run through.
    """
    if arguments or not environment.is_linux:
        return []
    report = [str(environment.python), "-m", "coverage", "report"]
    return [
        Check(
            f"Covered: {package}, at least {percent} %",
            [*report, f"--include={package}/*", f"--fail-under={percent}"],
        )
        for package, percent in COVERED.items()
    ]


def pass_all(world: World, checks: Sequence[Check]) -> int:
    """Run every check, name those that failed, and close with the last line of pytest."""
    failed: list[str] = []
    closing = ""

    def heard(line: str) -> None:
        nonlocal closing
        world.say(line)
        if _CLOSING.fullmatch(_COLOURS.sub("", line)):
            closing = line

    for check in checks:
        world.say(f"\n--- {check.heading}")
        # What they say is read as UTF-8, and on Windows it would be something else.
        environ = world.clean_environ(PYTHONUNBUFFERED="1", PYTHONUTF8="1", **check.environ)
        environ.pop("INTURN_HOME", None)
        if world.lines(check.command, environ, heard) != 0:
            failed.append(check.heading)
    world.say(f"\nNot passed: {', '.join(failed)}." if failed else "\nEverything passed.")
    if closing:
        world.say(closing)
    return 1 if failed else 0
