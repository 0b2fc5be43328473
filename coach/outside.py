"""Files that somebody names, outside of our folder: read whole and bounded, written whole or not.

What goes wrong with them is the world's, and is told where it was asked for.
"""

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from coach.errors import Problem, WorldError

_WRITING = {
    errno.ENOSPC: Problem.FILE_NO_ROOM,
    errno.EDQUOT: Problem.FILE_NO_ROOM,
    errno.EFBIG: Problem.FILE_NO_ROOM,
}


def read_outside(path: Path, most: int) -> bytes:
    """Read a file of at most ``most`` bytes. Raises ``WorldError``.

    A pipe or a device is refused before it is opened: it could keep us waiting for ever.
    """
    try:
        if not path.is_file():
            raise WorldError(Problem.FILE_UNREADABLE, {"file": path.name})
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        facts = {"file": path.name, "reason": str(error.strerror)}
        raise WorldError(Problem.FILE_UNREADABLE, facts) from error
    if len(data) > most:
        raise WorldError(Problem.FILE_TOO_LARGE, {"file": path.name})
    return data


def write_outside(path: Path, data: bytes) -> None:
    """Write a file under another name beside it, then rename it: never half a file.

    What was there before stays until the new one is whole. Raises ``WorldError``.
    """
    half = path.with_name(f".{path.name}.part")
    with told_of(path):
        try:
            half.write_bytes(data)
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)


@contextmanager
def told_of(path: Path) -> Generator[None]:
    """Turn what the disk does while ``path`` is written into a ``WorldError``."""
    try:
        yield
    except OSError as error:
        problem = _WRITING.get(error.errno or 0, Problem.FILE_NOT_ALLOWED)
        facts = {"file": path.name, "folder": str(path.parent), "reason": str(error.strerror)}
        raise WorldError(problem, facts) from error
