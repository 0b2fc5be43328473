"""What was shipped: the files of the frozen folder, and the modules inside its program file."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from notices.model import NoticesError

#: The program files that PyInstaller writes itself, by their names without an ending.
PROGRAMS = frozenset({"inturn", "inturn-cli"})
#: The readable list, as it is named in the folder that is installed, and the one for machines.
NOTICES = "THIRD_PARTY_NOTICES.txt"
LISTED = "inturn-*.cdx.json"

_NO_SOURCE = ("", "-", "None", None)


@dataclass(frozen=True)
class Shipped:
    """One file in the frozen folder, and the file on this computer that it was made from."""

    path: str
    source: Path | None


@dataclass(frozen=True)
class Contents:
    """All that is in a frozen folder."""

    files: tuple[Shipped, ...]
    modules: dict[str, Path]


def _inside(dist: Path) -> list[Path]:
    found = {Path(folder) / name for folder, _, names in os.walk(dist) for name in names}
    # The lists themselves, laid there by a run before, are no part of what they list.
    return sorted(found - {dist / NOTICES, *dist.glob(LISTED)})


def _source(file: Path, dist: Path, sources: dict[str, str]) -> Path | None:
    """Follow a link inside the folder to the file itself, then look up where that came from."""
    path = file.relative_to(dist).as_posix()
    if file.is_symlink() and file.resolve().is_relative_to(dist.resolve()):
        path = file.resolve().relative_to(dist.resolve()).as_posix()
    known = sources.get(path)
    return Path(known) if known else None


def read(contents: Path, dist: Path) -> Contents:
    """Read what the freeze wrote about a folder, and the folder itself."""
    told = json.loads(contents.read_text("utf-8"))
    # Windows writes its own strokes between folders.
    sources = {path.replace("\\", "/"): source for path, source in told["files"].items()}
    files = tuple(
        Shipped(file.relative_to(dist).as_posix(), _source(file, dist, sources))
        for file in _inside(dist)
    )
    if not files:
        raise NoticesError([f"there is nothing in {dist}"])
    # A package without a file of its own (a namespace) has "-" or nothing for a source.
    modules: dict[str, str] = told["modules"]
    named = {name: Path(source) for name, source in modules.items() if source not in _NO_SOURCE}
    return Contents(files, named)
