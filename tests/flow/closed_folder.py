"""A folder that may be read and not written, also for root: there its power to do so is laid by."""

import ctypes
import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

#: capset(2): the version of its header, and the two powers that let root write anywhere.
_VERSION, _WRITE_ANYWHERE = 0x20080522, 0b110


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Powers(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


@contextmanager
def closed(folder: Path) -> Generator[None]:
    """Let nobody write to ``folder``, nor to what lies in it, for a while."""
    rights = {path: path.stat().st_mode & 0o777 for path in (folder, *folder.rglob("*"))}
    for path, right in rights.items():
        path.chmod(right & ~0o222)
    with _without_power():
        yield
    for path, right in rights.items():
        path.chmod(right)


@contextmanager
def _without_power() -> Generator[None]:
    """Be as powerless as anybody: this thread, and those that it begins meanwhile."""
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    before = _read()
    weak = (_Powers * 2)(*before)
    weak[0].effective &= ~_WRITE_ANYWHERE
    _call("capset", weak)
    yield
    _call("capset", before)


def _read() -> ctypes.Array[_Powers]:
    powers = (_Powers * 2)()
    _call("capget", powers)
    return powers


def _call(name: str, powers: ctypes.Array[_Powers]) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if getattr(libc, name)(ctypes.byref(_Header(_VERSION, 0)), powers) != 0:
        raise OSError(ctypes.get_errno(), name)
