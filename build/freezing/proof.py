"""The frozen app proves itself: its own check passes in all surroundings, and it says no more."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from freezing.surroundings import ALL, NOBODY, Surroundings, made

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from machine.world import World

#: How long one check may take, in seconds. It takes about ten; a hang must end.
_PATIENCE = 300
_ERRORS = ": standard error: "


def prove(world: World, app: Path, chosen: Sequence[Surroundings] = ALL) -> list[str]:
    """Start the checks in each of the surroundings; give what was wrong, in sentences."""
    wrong: list[str] = []
    for each in chosen:
        if each.linux_only and not world.is_linux:
            continue
        problems = _in(world, app, each)
        world.say(f"  {each.name}: {'in order' if not problems else 'NOT in order'}")
        wrong += [f"{each.name}: {problem}" for problem in problems]
    return wrong


def _in(world: World, app: Path, surroundings: Surroundings) -> list[str]:
    ending = ".exe" if world.platform == "win32" else ""
    programs = (
        [str(app / f"inturn{ending}"), "--self-check"],
        [str(app / f"inturn-cli{ending}"), "content", "check"],
        [str(app / f"inturn-cli{ending}"), "say", "You never listen to me."],
    )
    problems: list[str] = []
    with made(world, surroundings) as environ:
        for command in programs:
            found = _of(command, environ, as_nobody=surroundings.read_only_home)
            problems += [line for line in found if not _is_expected(line, surroundings)]
    return problems


def _is_expected(problem: str, surroundings: Surroundings) -> bool:
    line = problem.partition(_ERRORS)[2]
    return bool(line) and line.startswith(surroundings.expects)


def _of(command: Sequence[str], environ: dict[str, str], *, as_nobody: bool) -> list[str]:
    """Run a command; a bad end is a problem, and so is each line on standard error."""
    # Root may write everywhere, so somebody else has to try.
    somebody = NOBODY if as_nobody and hasattr(os, "geteuid") and os.geteuid() == 0 else None
    done = subprocess.run(
        list(command),
        env=environ,
        cwd="/" if somebody else None,
        user=somebody,
        group=somebody,
        extra_groups=[] if somebody else None,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_PATIENCE,
        check=False,
    )
    what = " ".join(command[1:3])
    problems = [f"{what}{_ERRORS}{line}" for line in done.stderr.splitlines()]
    if done.returncode != 0:
        said = "\n    ".join(done.stdout.splitlines()[-30:])
        problems.append(f"{what}: exit code {done.returncode}, after\n    {said}")
    return problems
