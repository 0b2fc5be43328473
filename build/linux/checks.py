"""What those who know say of the packages: Debian's, the desktop's and the manual's own programs.

Each check gives the lines that should not be there. What they say and we keep as it is stands
here, or in ``texts/lintian-overrides``, with the reason.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from coach import APP_ID
from linux.facts import PROGRAMS
from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from machine.world import World

#: Programs that make and check, and their Debian packages.
PROGRAMS_NEEDED = {
    "dpkg-deb": "dpkg",
    "readelf": "binutils",
    "lintian": "lintian",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    "man": "man-db",
}

#: What appstreamcli says and we keep: the name of the app has capitals on all systems alike.
_KEPT_BY_APPSTREAM = ("cid-contains-uppercase-letter",)
#: What lintian says and we keep: the app may be frozen by another Python than that of the
#: overrides, which then has nothing of what one of them is for.
_KEPT_BY_LINTIAN = (" unused-override ", " mismatched-override ")
#: How a line of lintian begins that only counts.
_NOTE = "N: "


#: Gives what is found, a line for each.
Check = Callable[["World", "Packed"], list[str]]


@dataclass(frozen=True)
class Packed:
    """What is checked: a folder such as ``/usr/share`` as it was laid, and the Debian package."""

    share: Path
    deb: Path
    work: Path


def pass_texts(world: World, packed: Packed) -> None:
    """Pass the checks of what a desktop reads, or stop and say all that was found."""
    _pass(
        world,
        packed,
        {
            "desktop-file-validate": desktop_entry,
            "appstreamcli": shop_page,
            "update-mime-database": kinds_of_file,
            "man": man_pages,
        },
    )


def pass_package(world: World, packed: Packed) -> None:
    """Pass the check of the Debian package, which takes a minute, or stop."""
    _pass(world, packed, {"lintian": package})


def _pass(world: World, packed: Packed, checks: Mapping[str, Check]) -> None:
    found: list[str] = []
    for name, check in checks.items():
        said = check(world, packed)
        world.say(f"  {name}: {'clean' if not said else f'{len(said)} found'}")
        found += [f"{name}: {line}" for line in said]
    if found:
        raise Stop("\n".join(["The packages are not as they should be:", *found]))


def desktop_entry(world: World, packed: Packed) -> list[str]:
    """Check the entry of the menu; hints count too."""
    entry = packed.share / "applications" / f"{APP_ID}.desktop"
    return _said(world, ["desktop-file-validate", str(entry)])


def shop_page(world: World, packed: Packed) -> list[str]:
    """Check the page of a shop, without asking the network."""
    page = packed.share / "metainfo" / f"{APP_ID}.metainfo.xml"
    said = _said(
        world, ["appstreamcli", "validate", "--no-net", "--no-color", "--pedantic", str(page)]
    )
    told = [line for line in said if line[:3] in {"E: ", "W: ", "I: ", "P: "}]
    return [line for line in told if not any(tag in line for tag in _KEPT_BY_APPSTREAM)]


def kinds_of_file(world: World, packed: Packed) -> list[str]:
    """Let the desktop's own program read our kinds of file, in a folder of their own."""
    source = packed.share / "mime" / "packages" / f"{APP_ID}.xml"
    try:
        ET.parse(source)  # noqa: S314 - a file of our own
    except ET.ParseError as problem:
        return [f"{source.name}: {problem}"]
    folder = packed.work / "mime"
    (folder / "packages").mkdir(parents=True, exist_ok=True)
    shutil.copy(source, folder / "packages")
    # It remarks on a folder that no desktop looks into.
    return _said(world, ["update-mime-database", str(folder)], XDG_DATA_HOME=str(packed.work))


def man_pages(world: World, packed: Packed) -> list[str]:
    """Let the manual's own program set both pages."""
    found: list[str] = []
    for program in PROGRAMS:
        page = packed.share / "man" / "man1" / f"{program}.1.gz"
        how = ["--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l", str(page)]
        # Its output goes to nobody: what it warns of is told besides.
        script = 'exec man "$@" 2>&1 >/dev/null'
        found += _said(world, ["sh", "-c", script, "man", *how], MANROFFSEQ="", MANWIDTH="80")
    return found


def package(world: World, packed: Packed) -> list[str]:
    """Let Debian's program look at the package; what it only remarks counts too."""
    how = ["--allow-root", "--display-info", "--pedantic", "--tag-display-limit", "0"]
    said = _said(world, ["lintian", *how, "--fail-on", "error,warning", str(packed.deb)])
    told = [line for line in said if not line.startswith(_NOTE)]
    return [line for line in told if not any(tag in line for tag in _KEPT_BY_LINTIAN)]


def _said(world: World, command: Sequence[str], **environ: str) -> list[str]:
    """Give what a program says; one that fails without a word says so."""
    said: list[str] = []
    code = world.lines(command, world.clean_environ(LC_ALL="C.UTF-8", **environ), said.append)
    said = [line for line in said if line.strip()]
    return said or ([f"it failed ({code})"] if code else [])
