"""What the frozen app takes from the system: read from its binaries, and told to the packages.

A library that a binary names and that is not in the folder must come from a package that is
known here; a new one fails the build, so that nobody learns of it when a window stays away.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Parts of the C library; how new it must be is read from the binaries.
C_LIBRARY = frozenset({
    "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2", "libm.so.6",
    "libpthread.so.0", "libresolv.so.2", "librt.so.1", "libutil.so.1",
})  # fmt: skip
#: Left to the system because they must fit its drivers and its screen, and their packages.
SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libxcb.so.1": "libxcb1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
#: Named by a plugin that stays still where they are missing, what it gives, and their packages.
OPTIONAL = {
    "libcups.so.2": ("printers that the system knows", "libcups2"),
    "libspeechd.so.2": ("reading aloud", "libspeechd2"),
}
#: Named by no binary, yet read: where the system's letters are, for signs that ours lack.
READ = ("fontconfig-config",)

#: Gives what ``readelf`` says of a binary.
Said = Callable[[Path], str]

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_C_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


@dataclass(frozen=True)
class Needs:
    """The packages without which it does not start, those for more, and the oldest C library."""

    packages: tuple[str, ...]
    optional: tuple[str, ...]
    c_library: tuple[int, int]

    @property
    def depends(self) -> str:
        """What Debian is to install with it."""
        oldest = ".".join(str(part) for part in self.c_library)
        return ", ".join([f"libc6 (>= {oldest})", *self.packages])


def binaries(folder: Path) -> Iterator[Path]:
    """Give every program and library in a folder, sorted."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def readelf(binary: Path) -> str:
    """Give the libraries that a binary names and the versions of what it takes from them."""
    command = ["readelf", "--wide", "--dynamic", "--version-info", str(binary)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def read(folder: Path, said_of: Said = readelf) -> Needs:
    """Read what the frozen app in ``folder`` needs; stop at what no known package brings."""
    named: dict[str, str] = {}
    oldest = (2, 0)
    for binary in binaries(folder):
        said = said_of(binary)
        for library in _NEEDED.findall(said):
            named.setdefault(library, binary.relative_to(folder).as_posix())
        oldest = max([oldest, *((int(a), int(b)) for a, b in _C_VERSION.findall(said))])
    inside = {path.name for path in folder.rglob("*")}
    outside = named.keys() - inside - C_LIBRARY
    strange = outside - SYSTEM.keys() - OPTIONAL.keys()
    if strange:
        lines = "\n".join(f"  {library} (named by {named[library]})" for library in sorted(strange))
        raise Stop(f"No package is known for these; see build/linux/needs.py:\n{lines}")
    return Needs(
        _sorted([*(SYSTEM[name] for name in outside & SYSTEM.keys()), *READ]),
        _sorted(OPTIONAL[name][1] for name in outside & OPTIONAL.keys()),
        oldest,
    )


def _sorted(packages: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(packages)))
