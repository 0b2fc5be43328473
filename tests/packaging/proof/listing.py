"""Which files a system holds, what was added to it or taken away, and whose that is."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

#: What the kernel shows, or what we mount, is no part of the system.
NOT_FILES = frozenset({"proc", "sys", "dev", "tmp/.X11-unix"})


@dataclass(frozen=True)
class Entry:
    """What can be compared of a file: kind and rights, owner, and its content or target."""

    mode: int
    owner: tuple[int, int]
    holds: str


@dataclass(frozen=True)
class Changes:
    """What is new in a system, what is gone, and what is another one now, by path."""

    added: frozenset[str]
    gone: frozenset[str]
    changed: frozenset[str]

    @property
    def every(self) -> frozenset[str]:
        """All of them together."""
        return self.added | self.gone | self.changed


def listing(root: Path, leave_out: frozenset[str] = NOT_FILES) -> dict[str, Entry]:
    """Describe everything below ``root`` by its path from there, without a slash before it."""
    return dict(_walk(root, "", leave_out))


def _walk(root: Path, below: str, leave_out: frozenset[str]) -> Iterator[tuple[str, Entry]]:
    for found in sorted(os.scandir(root / below), key=lambda one: one.name):
        path = f"{below}/{found.name}" if below else found.name
        if path in leave_out:
            continue
        facts = found.stat(follow_symlinks=False)
        yield path, Entry(facts.st_mode, (facts.st_uid, facts.st_gid), _holds(found))
        if found.is_dir(follow_symlinks=False):
            yield from _walk(root, path, leave_out)


def _holds(found: os.DirEntry[str]) -> str:
    if found.is_symlink():
        return str(Path(found.path).readlink())
    if stat.S_ISREG(found.stat(follow_symlinks=False).st_mode):
        with Path(found.path).open("rb") as file:
            return hashlib.file_digest(file, "blake2b").hexdigest()
    return ""


def changes(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> Changes:
    """Compare two listings of one system."""
    return Changes(
        added=frozenset(after.keys() - before.keys()),
        gone=frozenset(before.keys() - after.keys()),
        changed=frozenset(
            path for path in before.keys() & after.keys() if before[path] != after[path]
        ),
    )


def unexpected(paths: Iterable[str], expected: Iterable[str]) -> list[str]:
    """Give the paths that no pattern names; ``a/b/*`` names ``a/b`` and all below it."""
    patterns = list(expected)
    return sorted(path for path in paths if not any(_names(one, path) for one in patterns))


def _names(pattern: str, path: str) -> bool:
    return fnmatchcase(path, pattern) or (pattern.endswith("/*") and path == pattern[:-2])


def paths_of(lists: Iterable[str], links: Mapping[str, str]) -> frozenset[str]:
    """Give the paths in lists of dpkg (``/.`` and one absolute path a line), as they really lie.

    ``links`` says where a folder at the top leads to: since /usr was merged, ``lib`` is one to
    ``usr/lib``, and lists may say either.
    """
    found: set[str] = set()
    for text in lists:
        for line in text.splitlines():
            path = line.strip().lstrip("/")
            top, slash, rest = path.partition("/")
            if path not in {"", "."}:
                found.add(links.get(top, top) + slash + rest)
    return frozenset(found)


def owned(root: Path) -> frozenset[str]:
    """Give everything that dpkg knows of in the system at ``root``."""
    lists = (root / "var/lib/dpkg/info").glob("*.list")
    links = {one.name: str(one.readlink()) for one in root.iterdir() if one.is_symlink()}
    return paths_of((one.read_text("utf-8") for one in lists), links)
