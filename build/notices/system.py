"""Libraries that were copied from a Debian: which package each came from, and its licence."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from notices.licences import replaceable, standard_texts
from notices.model import HERE, Component, Text, claims, read_text

#: These are told from the package's own text, which does not say them whole.
_ASKED = "${Version} ${Architecture} ${source:Package} ${source:Version}"
_REFERRED = re.compile(r"GPL|MPL|Apache")


@cache
def _ask(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False).stdout
    except FileNotFoundError:  # no Debian
        return ""


@cache
def _owners() -> dict[str, str]:
    """Give the package of every library: one question, as each costs a third of a second."""
    owners: dict[str, str] = {}
    for line in _ask("dpkg-query", "-S", "*/lib*/*.so*").splitlines():
        package, _, file = line.partition(": ")
        owners[file] = package.split(", ")[0].split(":")[0]
    return owners


def _package(file: Path) -> str:
    """Name the package of a file; the same folder may be listed with and without ``/usr``."""
    places = [str(file), os.path.realpath(file)]
    places += [place.removeprefix("/usr") for place in places]
    owners = _owners()
    return next((owners[place] for place in places if place in owners), "")


@cache
def _maker() -> str:
    """Name the system as package addresses do: debian, ubuntu."""
    release = Path("/etc/os-release")
    told = release.read_text("utf-8") if release.is_file() else ""
    said = re.search(r"^ID=\"?(\w+)", told, re.MULTILINE)
    return said[1] if said else "debian"


class System:
    """The packages of the computer on which the app was frozen."""

    def __init__(self) -> None:
        self._described: dict[str, Component] = {}
        self._known: dict[str, Any] = tomllib.loads((HERE / "debian.toml").read_text("utf-8"))

    def owner(self, file: Path) -> Component | None:
        """Say which package a file came with."""
        package = _package(file)
        return self.component(package) if package else None

    def component(self, package: str) -> Component:
        """Describe a package."""
        if package not in self._described:
            self._described[package] = self._describe(package)
        return self._described[package]

    def _describe(self, package: str) -> Component:
        said = _ask("dpkg-query", "-W", "-f", _ASKED, package)
        version, machine, source, its_version = [*said.split(" "), "", "", "", ""][:4]
        known = self._known["package"].get(package, {})
        licence = known.get("licence", "")
        file = Path("/usr/share/doc") / package / "copyright"
        own: tuple[Text, ...] = (
            (read_text(file, f"{package}: copyright"),) if file.is_file() else ()
        )
        referred = standard_texts(licence) if _REFERRED.search(licence) or not own else ()
        ours_to_give = any("GPL" in text.name for text in referred)
        return Component(
            name=package,
            version=version,
            licence=licence,
            purl=f"pkg:deb/{_maker()}/{package}@{version}?arch={machine}",
            copyright=claims(own),
            texts=(*own, *referred),
            replace=self._known["replace"] if replaceable(licence) else "",
            sources=f"`apt-get source {source}={its_version}` on {_maker()}"
            if ours_to_give
            else "",
        )
