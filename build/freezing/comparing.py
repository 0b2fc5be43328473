"""Whether two frozen folders are the same, file by file."""

from __future__ import annotations

import filecmp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def differences(one: Path, other: Path) -> list[str]:
    """Name each path that is in one folder only, or that is another kind of thing or content."""
    there = {path.relative_to(one) for path in one.rglob("*")}
    here = {path.relative_to(other) for path in other.rglob("*")}
    found = [f"{path.as_posix()}: in one of them only" for path in there ^ here]
    for path in there & here:
        reason = _difference(one / path, other / path)
        if reason:
            found.append(f"{path.as_posix()}: {reason}")
    return sorted(found)


def _difference(one: Path, other: Path) -> str:
    if one.is_symlink() or other.is_symlink():
        same = one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
        return "" if same else "leads elsewhere"
    if one.is_dir() and other.is_dir():
        return ""
    if one.stat().st_mode != other.stat().st_mode:
        return "other rights"
    return "" if filecmp.cmp(one, other, shallow=False) else "other bytes"
