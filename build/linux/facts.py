"""What every part of a package must agree on: names, version, day, kind of computer."""

from __future__ import annotations

import platform
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from machine import moment
from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from machine.world import World

PACKAGE = "inturn"
#: The window, and the same engines without one.
PROGRAMS = ("inturn", "inturn-cli")
#: The kinds of file that the app opens, by the name of their icon.
MEDIA_TYPES = {"backup": "application/vnd.inturn.backup", "deck": "application/x-apkg"}
#: An address that can never be anybody's (RFC 2606): the project has none.
MAINTAINER = "In Turn contributors <contributors@inturn.invalid>"
#: How Debian calls the kinds of computer that Python knows by another name.
_DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}

_VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)
_RELEASE = re.compile(r"^## (?P<version>\S+) - (?P<day>\d{4}-\d\d-\d\d)$")


@dataclass(frozen=True)
class Release:
    """One version of the changelog: its day as ``2026-11-26``, and a line for each change."""

    version: str
    day: str
    changes: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """What is packed, when, and for which kind of computer.

    ``epoch`` is the moment that all files bear, so that the same commit gives the same bytes.
    ``urls`` are the project's addresses; where there are none, none is made up.
    """

    version: str
    machine: str
    epoch: int
    releases: tuple[Release, ...]
    urls: Mapping[str, str]

    @property
    def debian_architecture(self) -> str:
        """The kind of computer in Debian's word."""
        return _DEBIAN.get(self.machine, self.machine)

    @property
    def deb(self) -> str:
        """The name of the Debian package's file."""
        return f"{PACKAGE}_{self.version}_{self.debian_architecture}.deb"

    @property
    def archive(self) -> str:
        """The name of the archive for one user, without its endings."""
        return f"{PACKAGE}-{self.version}-linux-{self.machine}"


def read(here: World, root: Path) -> Facts:
    """Gather the facts of the checkout ``root``."""
    found = _VERSION.search(_text(root / "coach" / "__init__.py"))
    version = found[1] if found else "none"
    releases = read_releases(_text(root / "build" / "CHANGELOG.md"))
    if not releases or releases[0].version != version:
        raise Stop(f"build/CHANGELOG.md must begin with what is new in version {version}.")
    project = tomllib.loads(_text(root / "pyproject.toml"))["project"]
    return Facts(
        version, platform.machine(), int(moment.of(here, root)), releases, project.get("urls", {})
    )


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def read_releases(changelog: str) -> tuple[Release, ...]:
    """Read ``## 0.1.0 - 2026-11-26`` and the list under it, for each version."""
    found: list[tuple[str, str, list[str]]] = []
    for line in changelog.splitlines():
        heading = _RELEASE.match(line)
        if heading:
            found.append((heading["version"], heading["day"], []))
        elif found and line.startswith("- "):
            found[-1][2].append(line[2:].strip())
        elif found and line.startswith("  "):
            found[-1][2][-1] += f" {line.strip()}"
    return tuple(Release(version, day, tuple(changes)) for version, day, changes in found)
