"""The archive for one person: the app, what a desktop reads, and the script that installs them."""

from __future__ import annotations

import lzma
import tarfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from linux import files
from linux.entries import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from linux.facts import Facts
    from linux.needs import Needs

#: What is filled in, and whether it is started.
FILLED = {"install.sh": files.STARTED, "README.txt": files.PLAIN}


def lay(root: Path, tree: Path, facts: Facts, needs: Needs) -> None:
    """Lay what only this package has beside ``app`` and ``share`` in ``tree``."""
    for name, rights in FILLED.items():
        files.put(tree / name, filled(name, facts, needs), rights)
    files.put(tree / "LICENSE", (root / "LICENSE").read_bytes())


def filled(name: str, facts: Facts, needs: Needs) -> str:
    """Give one of our texts with version, kind of computer and packages in their places."""
    words = {
        "@VERSION@": facts.version,
        "@MACHINE@": facts.machine,
        "@PACKAGES@": " ".join(needs.packages),
    }
    text = (TEXTS / name).read_text(encoding="utf-8")
    for word, value in words.items():
        text = text.replace(word, value)
    return text


def make(tree: Path, to: Path, facts: Facts) -> None:
    """Make the archive of what was laid; the same tree gives the same bytes on any computer."""
    files.date_all(tree, facts.epoch)
    with (
        lzma.open(to, "wb", preset=6) as packer,
        tarfile.open(fileobj=packer, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in _sorted(tree):
            name = PurePosixPath(facts.archive, path.relative_to(tree))
            archive.add(path, str(name), recursive=False, filter=_nobodys)


def _sorted(tree: Path) -> Iterator[Path]:
    yield tree
    yield from sorted(tree.rglob("*"))


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Say nothing of who made it, and let nobody else write where it is unpacked."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    if not entry.issym():
        entry.mode = files.STARTED if entry.isdir() or entry.mode & 0o100 else files.PLAIN
    return entry
