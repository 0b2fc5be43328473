"""A folder as ``build/freeze.py`` makes it, but small: programs that only say their version."""

from pathlib import Path

from linux import archive, entries, facts, files, manual
from linux.needs import Needs

from coach import APP_ID

#: The moment that everything made for a test bears.
MOMENT = 1_800_000_000
RELEASE = facts.Release("1.2.3", "2027-01-15", ("The first change.", "Another & <better> one."))
NEEDS = Needs(("libegl1", "libxcb1"), ("libcups2",), (2, 31))


def told(version: str = RELEASE.version, urls: dict[str, str] | None = None) -> facts.Facts:
    """Give the facts of a made-up release."""
    release = facts.Release(version, RELEASE.day, RELEASE.changes)
    return facts.Facts(version, "x86_64", MOMENT, (release,), urls or {})


def freeze(folder: Path, version: str = RELEASE.version, *, runs: bool = True) -> Path:
    """Make the folder; where it does not run here, its programs say why and fail."""
    says = f"echo {version}" if runs else "echo 'GLIBC_9.99 not found' >&2; exit 1"
    for program in facts.PROGRAMS:
        files.put(folder / program, f"#!/bin/sh\n{says}\n", files.STARTED)
    inside = folder / "_internal"
    files.put(inside / "libpython3.11.so.1.0", b"\x7fELF", files.STARTED)
    files.put(inside / "coach" / "_resources" / "models" / "wording.onnx", b"m" * 5000)
    files.put(inside / "coach" / "_resources" / "content" / f"{version}.toml", "words = 1\n")
    (inside / "libpython3.so").symlink_to("libpython3.11.so.1.0")
    return folder


def share(folder: Path, what: facts.Facts) -> Path:
    """Lay what a desktop reads, with one small icon."""
    icon = folder / "icons" / "hicolor" / "16x16" / "apps" / f"{APP_ID}.png"
    files.put(icon, b"png")
    entries.lay(folder, what)
    manual.lay(folder, facts.PROGRAMS, what)
    return folder


def unpacked(
    folder: Path, root: Path, version: str = RELEASE.version, *, runs: bool = True
) -> Path:
    """Lay the archive for one person as it is once it was unpacked."""
    what = told(version)
    app = freeze(folder.with_name(f"{folder.name}-dist"), version, runs=runs)
    files.copy_app(app, folder / "app")
    share(folder / "share", what)
    files.put(folder / "THIRD_PARTY_NOTICES.txt", "Qt and others\n")
    archive.lay(root, folder, what, NEEDS)
    return folder
