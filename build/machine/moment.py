"""The moment that is written into what is built: the same for the same sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from machine.world import World

#: Where there is no git and nobody names a moment: 2026-01-01, in seconds since 1970, UTC.
_SOME = "1767225600"


def of(here: World, root: Path) -> str:
    """Give SOURCE_DATE_EPOCH: as it is set, or else when the last commit was made."""
    named = here.environ.get("SOURCE_DATE_EPOCH", "")
    if named:
        return named
    said: list[str] = []
    asks = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    known = here.which("git") is not None and here.lines(asks, here.environ, said.append) == 0
    return said[-1] if known and said and said[-1].isdigit() else _SOME
