"""Laying files so that the same commit gives the same bytes: known rights, one moment, sorted."""

from __future__ import annotations

import gzip
import os
import shutil
from typing import TYPE_CHECKING

from linux import search_paths

if TYPE_CHECKING:
    from pathlib import Path

#: Rights of a file that is started, of one that is not, and of a folder.
STARTED, PLAIN = 0o755, 0o644


def put(file: Path, content: str | bytes, rights: int = PLAIN) -> None:
    """Write a file, with the folders that lead to it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    file.chmod(rights)


def packed(content: str | bytes) -> bytes:
    """Press as ``gzip -9n`` does: no name and no moment in it."""
    data = content.encode() if isinstance(content, str) else content
    return gzip.compress(data, 9, mtime=0)


def copy_app(dist: Path, to: Path) -> None:
    """Copy the frozen app.

    Links stay links, what cannot be started is not marked so, and no binary names the folders
    of this computer.
    """
    shutil.copytree(dist, to, symlinks=True)
    for path in to.rglob("*"):
        if path.is_symlink():
            continue
        if path.is_dir():
            path.chmod(STARTED)
        else:
            # In the folder itself lie the programs; all else is loaded, never started.
            path.chmod(STARTED if path.parent == to and _is_program(path) else PLAIN)
    to.chmod(STARTED)
    search_paths.forget(to)


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        begin = file.read(4)
    return begin == b"\x7fELF" or begin.startswith(b"#!")


def date_all(folder: Path, epoch: int) -> None:
    """Give every file and folder the same moment."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)
        if path.is_dir() and not path.is_symlink():
            path.chmod(STARTED)
