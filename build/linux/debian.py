"""The Debian package: where its files go, what it says of itself, and how it is made."""

from __future__ import annotations

import hashlib
import os
import subprocess
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from textwrap import wrap
from typing import TYPE_CHECKING

from linux import files
from linux.entries import PICTURES, TEXTS, picture
from linux.facts import MAINTAINER, PACKAGE, PROGRAMS
from machine.world import Stop

if TYPE_CHECKING:
    from pathlib import Path

    from linux.facts import Facts, Release
    from linux.needs import Needs

#: The licences that the copyright file quotes, by the word that stands for them there.
_LICENCES = {
    "@MIT@": "LICENSE",
    "@OFL@": "resources/fonts/LICENSE.txt",
    "@ICONS@": "resources/icons/LICENSE.txt",
}


def lay(root: Path, tree: Path, facts: Facts, needs: Needs) -> None:
    """Lay what only this package has beside the app in ``tree/usr/lib`` and ``tree/usr/share``."""
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    for program in PROGRAMS:
        (programs / program).symlink_to(f"../lib/{PACKAGE}/{program}")
    share = tree / "usr" / "share"
    papers = share / "doc" / PACKAGE
    files.put(papers / "copyright", copyright_file(root))
    files.put(papers / "changelog.gz", files.packed(changelog(facts)))
    for name in PICTURES:
        files.put(papers / "pictures" / f"{name}.png", (root / picture(name)).read_bytes())
    overrides = (TEXTS / "lintian-overrides").read_bytes()
    files.put(share / "lintian" / "overrides" / PACKAGE, overrides)
    files.put(tree / "DEBIAN" / "control", control(facts, needs, _size(tree)))
    files.put(tree / "DEBIAN" / "md5sums", _sums(tree))


def control(facts: Facts, needs: Needs, size: int) -> str:
    """Give what the package says of itself; ``size`` is in KiB."""
    text = (TEXTS / "control").read_text(encoding="utf-8")
    home = facts.urls.get("Homepage")
    lines = {
        "@VERSION@": facts.version,
        "@ARCHITECTURE@": facts.debian_architecture,
        "@MAINTAINER@": MAINTAINER,
        "@SIZE@": str(size),
        "@DEPENDS@": needs.depends,
        "@SUGGESTS@": ", ".join(["at-spi2-core", *needs.optional]),
        "@HOMEPAGE@\n": f"Homepage: {home}\n" if home else "",
    }
    for word, value in lines.items():
        text = text.replace(word, value)
    return text


def changelog(facts: Facts) -> str:
    """Give all releases in Debian's form."""
    return "\n".join(_entry(release) for release in facts.releases)


def _entry(release: Release) -> str:
    noon = datetime.combine(date.fromisoformat(release.day), time(12), UTC)
    changes = [
        "\n".join(wrap(change, 78, initial_indent="  * ", subsequent_indent="    "))
        for change in release.changes
    ]
    head = f"{PACKAGE} ({release.version}) stable; urgency=medium"
    return "\n".join([head, "", *changes, "", f" -- {MAINTAINER}  {format_datetime(noon)}", ""])


def copyright_file(root: Path) -> str:
    """Give whose work it is, in the form that programs can read, with our own licences quoted."""
    text = (TEXTS / "copyright").read_text(encoding="utf-8")
    for word, file in _LICENCES.items():
        quoted = (root / file).read_text(encoding="utf-8").strip().splitlines()
        text = text.replace(
            word, "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in quoted)
        )
    return text


def _size(tree: Path) -> int:
    """Give how much room it takes, in KiB, as Debian counts: each file and folder for itself."""
    found = [path for path in tree.rglob("*") if "DEBIAN" not in path.relative_to(tree).parts]
    return sum(
        (path.stat().st_size + 1023) // 1024 if path.is_file() and not path.is_symlink() else 1
        for path in found
    )


def _sums(tree: Path) -> str:
    lines: list[str] = []
    for path in sorted(tree.rglob("*")):
        name = path.relative_to(tree)
        if path.is_file() and not path.is_symlink() and name.parts[0] != "DEBIAN":
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name.as_posix()}")
    return "\n".join([*lines, ""])


def make(tree: Path, to: Path, facts: Facts) -> None:
    """Make the package of what was laid; the same tree gives the same bytes on any computer."""
    files.date_all(tree, facts.epoch)
    # One thread: with more of them the packer cuts what it packs in other places.
    how = ["--root-owner-group", "-Zxz", "-z6", "--threads-max=1"]
    done = subprocess.run(
        ["dpkg-deb", *how, "--build", str(tree), str(to)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch), "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise Stop(f"The Debian package could not be made.\n{done.stderr.strip()}")
