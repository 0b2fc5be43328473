"""Files that somebody names, outside of our folder: read whole and bounded, written whole or not.

What goes wrong with them is the world's, and is told where it was asked for.
"""

import errno
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from coach.errors import Problem, WorldError

_WRITING = {
    errno.ENOSPC: Problem.FILE_NO_ROOM,
    errno.EDQUOT: Problem.FILE_NO_ROOM,
    errno.EFBIG: Problem.FILE_NO_ROOM,
}
#: So says a file system that writes nothing through, such as one over a network.
_HAS_NO_WORD = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP})
_OURS_ALONE = 0o600
#: What Windows needs besides, so that bytes stay as they are, is not there elsewhere.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def _any(_: bytes) -> bool:
    return True


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


def write_outside(path: Path, data: bytes, opens: Callable[[bytes], bool] = _any) -> None:
    """Write a file under another name beside it, then rename it: never half a file.

    It is closed to everybody else, for most of what we write is what people wrote. Before it
    has its name it is on the disk, was read again, and ``opens`` says that what was read is what
    it should be: so it is not found out when the original is gone. What was there before stays
    until then. Raises ``WorldError``.
    """
    half = path.with_name(f".{path.name}.part")
    with told_of(path):
        try:
            half.unlink(missing_ok=True)
            write_new(half, data)
            again = half.read_bytes()
            if again != data or not opens(again):
                raise WorldError(Problem.FILE_NOT_WHOLE, {"file": path.name})
            half.replace(path)
            _settle(path.parent)
        finally:
            half.unlink(missing_ok=True)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there, closed to everybody else, so that it is on the disk.

    Raises ``OSError``; then half of it may be there.
    """
    with os.fdopen(os.open(path, _NEW, _OURS_ALONE), "wb") as file:
        file.write(data)
        file.flush()
        try:
            os.fsync(file.fileno())
        except OSError as error:
            if error.errno not in _HAS_NO_WORD:
                raise


@contextmanager
def told_of(path: Path) -> Generator[None]:
    """Turn what the disk does while ``path`` is written into a ``WorldError``."""
    try:
        yield
    except OSError as error:
        problem = _WRITING.get(error.errno or 0, Problem.FILE_NOT_ALLOWED)
        facts = {"file": path.name, "folder": str(path.parent), "reason": str(error.strerror)}
        raise WorldError(problem, facts) from error


def _settle(folder: Path) -> None:
    """Have the new name on the disk too, where that can be asked for."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
