"""Which libraries a binary names, read from the binary itself and not from what a loader finds."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")


@cache
def of(binary: str) -> frozenset[str]:
    """Give the file names of the libraries that ``binary`` names, not of those that they name.

    On Linux PyInstaller would ask the loader, which names them all the way down.
    """
    if sys.platform.startswith("linux"):
        done = subprocess.run(
            ["readelf", "-d", "-W", binary], capture_output=True, text=True, check=True
        )
        return frozenset(_NEEDED.findall(done.stdout))
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415 - only to freeze

    return frozenset(Path(name).name for name, _ in get_imports(binary))
