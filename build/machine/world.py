"""The computer as the scripts see it: everything that they ask it or do to it, in one value.

Tests hand over a made-up world; :func:`this_one` is the real one.
"""

from __future__ import annotations

import ctypes
import io
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Stop(Exception):
    """The script cannot go on; the text says why and what a person can do about it."""


def lead(script: Callable[[], int]) -> NoReturn:
    """Run a script to its end: with its exit code, or with a sentence and never a traceback."""
    try:
        sys.exit(script())
    except Stop as end:
        sys.exit(str(end))
    except (KeyboardInterrupt, EOFError):
        sys.exit("\nStopped. Start the same line again at any time.")


@dataclass(frozen=True)
class World:
    """What can be asked of the computer and done to it.

    ``loads`` tries a library by its file name, ``ask`` reads a line, ``run`` starts a
    program with the given environment and gives its exit code, ``lines`` does the same and
    hands each line that it prints to a function, ``become`` ends the script by turning it
    into another program.
    """

    platform: str
    environ: Mapping[str, str]
    is_root: bool
    has_terminal: bool
    loads: Callable[[str], bool]
    which: Callable[[str], str | None]
    say: Callable[[str], None]
    ask: Callable[[str], str]
    run: Callable[[Sequence[str], Mapping[str, str]], int]
    lines: Callable[[Sequence[str], Mapping[str, str], Callable[[str], None]], int]
    become: Callable[[Sequence[str], Mapping[str, str]], int]

    @property
    def is_linux(self) -> bool:
        """Whether libraries come from a distribution and windows from X11 or Wayland."""
        return self.platform.startswith("linux")

    def clean_environ(self, **more: str) -> dict[str, str]:
        """Give the environment for a child: without what would bend its Python, with ``more``."""
        bent = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__")
        kept = {key: value for key, value in self.environ.items() if key not in bent}
        return {**kept, **more}


def this_one() -> World:
    """Give the computer that the script runs on."""
    say_what_can_be_said(sys.stdout)
    return World(
        platform=sys.platform,
        environ=dict(os.environ),
        is_root=sys.platform != "win32" and os.geteuid() == 0,
        has_terminal=sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty(),
        loads=_loads,
        which=shutil.which,
        say=_say,
        ask=input,
        run=_run,
        lines=_lines,
        become=_become,
    )


def say_what_can_be_said(out: object) -> None:
    """Let a letter that the console cannot write be a question mark, not the end of the script.

    A console of Windows that is read by another program writes 200 letters, and no others.
    """
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(errors="replace")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _say(text: str) -> None:
    print(text, flush=True)


def _run(command: Sequence[str], environ: Mapping[str, str]) -> int:
    return subprocess.call(list(command), env=dict(environ))


def _lines(command: Sequence[str], environ: Mapping[str, str], each: Callable[[str], None]) -> int:
    with subprocess.Popen(
        list(command),
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as child:
        for line in child.stdout or ():
            each(line.rstrip("\n"))
    return child.returncode


def _become(command: Sequence[str], environ: Mapping[str, str]) -> int:
    """Leave the process to ``command``, so that signals and the exit code are its own."""
    sys.stdout.flush()
    if os.name != "nt":  # there, the prompt would come back while the window is open
        os.execve(command[0], list(command), dict(environ))
    return _run(command, environ)
