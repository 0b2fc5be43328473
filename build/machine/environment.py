"""The virtual environment ``.venv``: made once, filled from the pinned list, then left alone.

A stamp in it says from which lists and by which Python it was filled. While the stamp
holds, a start costs no more than reading it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from typing import TYPE_CHECKING

from machine import libraries
from machine.world import Stop

if TYPE_CHECKING:
    from pathlib import Path

    from machine.world import World

#: The oldest Python that In Turn runs on.
OLDEST = (3, 11)
#: The pinned list for each use; a list for tests holds the list for running.
LISTS = {"run": "requirements.txt", "test": "requirements-dev.txt"}

_FETCHED = re.compile(r"\s*(?:Downloading|Using cached) (?:\S*/)?([^\s/]+\.whl)(.*)")
_IS_NEW_ENOUGH = "import sys; sys.exit(sys.version_info[:2] < (3, 11))"


def check_python(version: tuple[int, ...] = tuple(sys.version_info[:2])) -> None:
    """Stop with a sentence if this Python is too old."""
    if version < OLDEST:
        have, need = (".".join(str(part) for part in pair) for pair in (version, OLDEST))
        raise Stop(
            f"In Turn needs Python {need} or newer; this is Python {have}.\n"
            f"Start it with a newer one, for example: python{need} build/run.py"
        )


class Environment:
    """``.venv`` in the project folder ``root``."""

    def __init__(self, world: World, root: Path) -> None:
        self._world = world
        self._root = root
        self._folder = root / ".venv"
        self._stamp = self._folder / "inturn-stamp.json"

    @property
    def root(self) -> Path:
        """The project's folder."""
        return self._root

    @property
    def folder(self) -> Path:
        """Where it is."""
        return self._folder

    @property
    def is_linux(self) -> bool:
        """Whether it is on Linux."""
        return self._world.is_linux

    @property
    def python(self) -> Path:
        """Its Python."""
        return self.program("python")

    def program(self, name: str) -> Path:
        """The path of a program in it."""
        if self._world.platform == "win32":
            return self._folder / "Scripts" / f"{name}.exe"
        return self._folder / "bin" / name

    def prepare(self, use: str) -> None:
        """See to it that everything for ``use`` ("run" or "test") is installed."""
        if self._stamps().get(use) == self._fingerprint(use):
            return
        try:
            self._fill(use)
        except OSError as problem:
            raise Stop(
                f"{problem.filename or self._folder} cannot be written ({problem.strerror}).\n"
                "Give yourself the right to write there, or copy the project to a folder of "
                "your own, then start this again."
            ) from problem

    def _fill(self, use: str) -> None:
        if not self._works():
            self._make()
        self._stamp.unlink(missing_ok=True)
        self._install(use)
        uses = list(LISTS) if use == "test" else [use]
        stamps = {each: self._fingerprint(each) for each in uses}
        self._stamp.write_text(json.dumps(stamps, indent=1) + "\n", encoding="utf-8")

    def _stamps(self) -> dict[str, str]:
        try:
            return dict(json.loads(self._stamp.read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return {}

    def _fingerprint(self, use: str) -> str:
        """Sum up what the environment depends on: place, Python, pins, project."""
        parts = [
            str(self._root).encode(),
            os.path.realpath(self.python).encode(),
            (self._root / "build" / LISTS[use]).read_bytes(),
            (self._root / "pyproject.toml").read_bytes(),
        ]
        if not self.python.exists():
            return "none"
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def _works(self) -> bool:
        """Tell whether it can be used as it is: not moved, new enough, and with its own pip.

        The last one fails too where the system's Python has become another version: the
        link then leads to a Python that has no packages here.
        """
        if not self.python.exists() or self._was_moved():
            return False
        return self._succeeds("-c", _IS_NEW_ENOUGH) and self._succeeds("-m", "pip", "--version")

    def _was_moved(self) -> bool:
        """Tell whether it was made for another folder, which its programs would still look in."""
        try:
            made = (self._folder / "pyvenv.cfg").read_text(encoding="utf-8")
        except OSError:
            return True
        command = [line for line in made.splitlines() if line.startswith("command")]
        return bool(command) and not command[0].endswith(str(self._folder))

    def _succeeds(self, *arguments: str) -> bool:
        command = [str(self.python), *arguments]
        return self._world.lines(command, self._world.clean_environ(), lambda _: None) == 0

    def _make(self) -> None:
        if self._folder.exists():
            self._world.say("The folder .venv does not work here any more: it is made anew.")
            shutil.rmtree(self._folder)
        if not _can_make():
            libraries.provide(self._world, {"the Python module venv": "python3-venv"})
        self._folder.mkdir()  # fails with the reason where nothing may be written
        said: list[str] = []
        command = [sys.executable, "-m", "venv", str(self._folder)]
        if self._world.lines(command, self._world.clean_environ(), said.append) != 0:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise Stop("The folder .venv could not be made. " + _last_words("Python", said))

    def _install(self, use: str) -> None:
        self._world.say(
            "Installing the Python packages that In Turn is made with. The first time this "
            "takes a few minutes and needs a connection; In Turn itself never does."
        )
        pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        pins = str(self._root / "build" / LISTS[use])
        # --no-deps: the list is whole, and an older pip stumbles over an extra of a package that
        # has a newer release than the one pinned ("must have their versions pinned with ==").
        self._pip([*pip, "install", "--no-deps", "--require-hashes", "-r", pins])
        as_it_is = ["--no-index", "--no-deps", "--no-build-isolation"]
        self._pip([*pip, "install", *as_it_is, "--editable", str(self._root)])

    def _pip(self, command: list[str]) -> None:
        said: list[str] = []

        def heard(line: str) -> None:
            said.append(line)
            news = _progress(line)
            if news:
                self._world.say(f"  {news}")

        code = self._world.lines(command, self._world.clean_environ(PIP_USER="0"), heard)
        if code != 0:
            raise Stop(
                "The packages could not be installed. " + _last_words("pip", said) + "\n"
                "Nothing is broken: see to the connection and start the same line again."
            )


def _can_make() -> bool:
    """Tell whether this Python can make an environment; Debian's needs a package for it."""
    try:
        import ensurepip  # noqa: F401, PLC0415
        import venv  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def _progress(line: str) -> str:
    """Give the name and size of a file that pip fetches, and nothing for its other lines."""
    fetched = _FETCHED.match(line)
    return f"{fetched[1].split('-')[0]}{fetched[2]}" if fetched else ""


def _last_words(who: str, said: list[str]) -> str:
    """Give the errors among what a program said, or else the end of it."""
    errors = [line for line in said if line.lower().startswith("error")]
    last = "\n".join(f"  {line}" for line in (errors or said)[-5:])
    return f"The last words of {who} were:\n{last}"
