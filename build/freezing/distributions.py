"""Which installed distributions In Turn is made with, and which are only for its makers.

The environment that freezes also holds pytest, Anki and others. A library may import one of
them "if it is there", so they are named to PyInstaller as things to leave out.
"""

from __future__ import annotations

from importlib import metadata
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Brought by a distribution that we ship, and used by nothing that we run.
UNUSED = frozenset(
    {
        # Only code that onnxruntime runs on its own models' files as text.
        "flatbuffers",
        "protobuf",
    }
)


def shipped(name: str = "inturn") -> set[str]:
    """Give the canonical names of ``name``'s dependencies and of all that these bring."""
    found: set[str] = set()
    open_ends = [name]
    while open_ends:
        for text in metadata.requires(open_ends.pop()) or ():
            need = Requirement(text)
            key = canonicalize_name(need.name)
            if key not in found and (need.marker is None or need.marker.evaluate({"extra": ""})):
                found.add(key)
                open_ends.append(key)
    return found


def left_out(keep: Iterable[str]) -> list[str]:
    """Give the top-level modules that belong to no distribution of ``keep``, nor to us."""
    kept = set(keep) - UNUSED | {"inturn"}
    owners: Mapping[str, list[str]] = metadata.packages_distributions()
    return sorted(
        module
        for module, names in owners.items()
        if module.isidentifier() and not kept & {canonicalize_name(name) for name in names}
    )


def strangers(modules: Mapping[str, str], keep: Iterable[str]) -> list[str]:
    """Give those of ``modules`` (name to source path) that come from a distribution not kept."""
    kept = set(keep) | {"inturn"}
    owners = metadata.packages_distributions()
    found: list[str] = []
    for module in modules:
        names = owners.get(module.partition(".")[0], [])
        if names and not kept & {canonicalize_name(name) for name in names}:
            found.append(module)
    return sorted(found)
