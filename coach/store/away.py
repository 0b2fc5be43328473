"""Whether a data folder looks as if its drive were not there: seen before anything is written.

An empty place where a drive belongs looks like a first start, and what was written there would
be hidden, or in the way, once the drive is back.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

#: What is to be mounted on this computer, and what is: where there is neither, nothing is known.
TABLE, MOUNTED = Path("/etc/fstab"), Path("/proc/self/mountinfo")

_OCTAL = re.compile(r"\\([0-7]{3})")


def seems_away(home: Path, *, named: bool, table: Path = TABLE, mounted: Path = MOUNTED) -> bool:
    """Say whether a person is to be asked if this is the right folder.

    There is nothing in it, and somebody ``named`` it and made it before, or it is on a drive of
    this computer that is not mounted. Nothing is written, and nothing is raised: a folder that
    cannot be looked at is told otherwise.
    """
    try:
        there = home.is_dir()
        if there and any(home.iterdir()):
            return False
        return (there and named) or _is_unmounted(home, table, mounted)
    except OSError:
        return False


def _is_unmounted(home: Path, table: Path, mounted: Path) -> bool:
    """Whether the folder, or one above it, belongs to a drive that is not mounted now."""
    if not mounted.exists():
        return False
    place = Path(os.path.realpath(home))
    above = {str(place), *map(str, place.parents)} - {"/"}
    wanted = {os.path.realpath(point) for point in _column(table, 1) if point.startswith("/")}
    return bool((above & wanted) - set(_column(mounted, 4)))


def _column(file: Path, number: int) -> Iterator[str]:
    """Give one column of a table of the system; spaces within are written as octal numbers."""
    for line in file.read_text("utf-8", "surrogateescape").splitlines():
        words = line.partition("#")[0].split() if number == 1 else line.split()
        if len(words) > number:
            yield _OCTAL.sub(lambda found: chr(int(found[1], 8)), words[number])
