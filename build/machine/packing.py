"""What packing has in common on Windows and macOS: what was asked for, icons, licences, sums."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from machine import secrets
from machine.environment import Environment, check_python
from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from machine.world import World

#: What ``build/notices`` writes: each with the name that it has for people.
_NOTICES = "THIRD_PARTY_NOTICES.txt"
SUMS = "SHA256SUMS"
#: What stands in the name of a package that nobody signed.
UNSIGNED_NAME = "-unsigned"


@dataclass(frozen=True)
class Packing:
    """The packing of one frozen app, on this computer, from this project folder."""

    here: World
    root: Path
    python: Path
    signed: bool

    @property
    def dist(self) -> Path:
        """Where everything that is built lies."""
        return self.root / "dist"

    @property
    def icons(self) -> Path:
        """Where painted icons lie."""
        return self.dist / "icons"

    @property
    def papers(self) -> Path:
        """Where the lists of what is shipped lie."""
        return self.dist / "papers"

    def paint(self, *scripts: str) -> None:
        """Let each of these scripts in ``build/`` paint into the folder of icons."""
        for script in scripts:
            self._script(script, str(self.icons))

    def note(self) -> list[Path]:
        """Let ``build/notices`` write who made what is shipped; give the lists.

        It stops at a file that nobody accounts for: nothing is handed out without its licence.
        """
        contents, frozen = self.dist / "inturn-contents.json", self.dist / "inturn"
        self.papers.mkdir(parents=True, exist_ok=True)
        for old in self.papers.iterdir():
            old.unlink()
        places = ["--contents", str(contents), "--dist", str(frozen), "--out", str(self.papers)]
        self._script("notices", *places)
        return sorted(self.papers.iterdir())

    def texts(self) -> dict[str, bytes]:
        """Give the texts that come along, by name: each opens with a double click."""
        licence, notices = self.root / "LICENSE", self.papers / _NOTICES
        return {"LICENSE.txt": licence.read_bytes(), _NOTICES: notices.read_bytes()}

    def finish(self, made: Path, lists: Sequence[Path]) -> None:
        """Lay the lists beside what was made, write the sums of all, and say where it is."""
        copies = [self.dist / f"{made.stem}{_ending(file)}" for file in lists]
        for file, copy in zip(lists, copies, strict=True):
            copy.write_bytes(file.read_bytes())
        sums = [
            f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
            for file in sorted([made, *copies])
        ]
        (self.dist / SUMS).write_text("".join(sums), encoding="utf-8", newline="\n")
        for file in [made, *copies, self.dist / SUMS]:
            self.here.say(f"{file.stat().st_size / 1e6:8.1f} MB  {file.name}")

    def _script(self, script: str, *arguments: str) -> None:
        command = [str(self.python), str(self.root / "build" / script), *arguments]
        secrets.do(self.here, command, QT_QPA_PLATFORM="offscreen", PYTHONUTF8="1")


def _ending(file: Path) -> str:
    """Give how a list is called behind the name of the package that it is of."""
    return ".cdx.json" if file.name.endswith(".cdx.json") else f"-{file.name}"


def begin(arguments: Sequence[str], here: World, root: Path, programs: Sequence[Path]) -> Packing:
    """Read what was asked for, and stop where there is nothing to pack."""
    check_python()
    if set(arguments) - {secrets.UNSIGNED}:
        raise Stop(f"Only {secrets.UNSIGNED} can be said here, not {' '.join(arguments)}.")
    for program in programs:
        if not program.is_file():
            raise Stop(f"{program} is not there. First: build/freeze.py")
    environment = Environment(here, root)
    environment.prepare("test")
    return Packing(here, root, environment.python, secrets.UNSIGNED not in arguments)
