"""What Windows and macOS want to be told about the app, as ``build/coach.spec`` hands it on.

Windows keeps a name, a version and an icon inside each program; macOS keeps them beside it, in
an ``Info.plist``. Both say the same as ``coach.__version__``.
"""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from coach import APP_ID, __version__

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "In Turn"
PUBLISHER = "In Turn contributors"
#: What Windows shows of each program, in its task list and among a file's properties.
DESCRIPTIONS = {"inturn": NAME, "inturn-cli": f"{NAME}, without a window"}
#: For the third argument of PyInstaller's EXE: text is UTF-8 whatever the console speaks, so that
#: no sentence of ours fails on Windows, nor where the language is "C".
UTF8 = [("X utf8", None, "OPTION")]

_ICONS = {"win32": "inturn.ico", "darwin": "inturn.icns"}
_INFO = ROOT / "build" / "macos" / "Info.plist"

#: In Python's own words, which PyInstaller reads: see its manual, "Capturing Windows Version Data".
_VERSION_FILE = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers!r}, prodvers={numbers!r},
    mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", {publisher!r}),
      StringStruct("FileDescription", {description!r}),
      StringStruct("FileVersion", {version!r}),
      StringStruct("InternalName", {program!r}),
      StringStruct("LegalCopyright", {copyright!r}),
      StringStruct("OriginalFilename", {file!r}),
      StringStruct("ProductName", {name!r}),
      StringStruct("ProductVersion", {version!r}),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def numbers(version: str = __version__) -> tuple[int, int, int, int]:
    """Give a version as Windows counts: four numbers, without the word for a trial version."""
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version!r} is no version")
    major, minor, patch = (int(part or 0) for part in found.groups())
    return major, minor, patch, 0


def copyright_line() -> str:
    """Give the line of the licence that says whose it is."""
    lines = (ROOT / "LICENSE").read_text(encoding="utf-8").splitlines()
    return next(line for line in lines if line.startswith("Copyright"))


def version_text(program: str) -> str:
    """Give what PyInstaller reads about the version of ``program`` ("inturn" or "inturn-cli")."""
    return _VERSION_FILE.format(
        numbers=numbers(),
        publisher=PUBLISHER,
        description=DESCRIPTIONS[program],
        version=__version__,
        program=program,
        copyright=copyright_line(),
        file=f"{program}.exe",
        name=NAME,
    )


def version_file(folder: str | Path, program: str, platform: str = sys.platform) -> str | None:
    """Write that into ``folder`` and give its path, for ``EXE(version=...)``; None off Windows."""
    if platform != "win32":
        return None
    file = Path(folder) / f"{program}-version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(version_text(program), encoding="utf-8")
    return str(file)


def painted(icons: str | Path) -> Path:
    """Let ``build/icons.py`` paint all icons into ``icons``, and give that folder."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    script = ROOT / "build" / "icons.py"
    subprocess.run([sys.executable, str(script), str(icons)], env=environ, check=True)
    return Path(icons)


def icon(icons: str | Path, platform: str = sys.platform) -> str | None:
    """Give the icon for ``EXE(icon=...)`` among what ``build/icons.py`` wrote into ``icons``.

    None on Linux, where icons lie beside the program, not in it.
    """
    name = _ICONS.get(platform)
    return None if name is None else str(Path(icons) / name)


def mac_info() -> dict[str, Any]:
    """Give the ``Info.plist`` of the app: the file in ``build/macos``, and the version."""
    info: dict[str, Any] = plistlib.loads(_INFO.read_bytes())
    return {
        **info,
        "CFBundleShortVersionString": ".".join(str(part) for part in numbers()[:3]),
        "CFBundleVersion": ".".join(str(part) for part in numbers()[:3]),
        "NSHumanReadableCopyright": copyright_line(),
    }


def mac_bundle(icons: str | Path) -> dict[str, Any]:
    """Give the named arguments of PyInstaller's ``BUNDLE``: ``BUNDLE(collected, **mac_bundle(x))``.

    The icon is of macOS whatever the system that asks: BUNDLE does nothing elsewhere.
    """
    info = mac_info()
    return {
        "name": f"{NAME}.app",
        "icon": icon(icons, "darwin"),
        "bundle_identifier": APP_ID,
        "version": info["CFBundleShortVersionString"],
        "info_plist": info,
    }
