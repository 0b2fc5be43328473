"""Takes out of binaries where the computer that built them kept its libraries.

A Python that was compiled on this computer names its own folder in every part of it (``RUNPATH``).
Where the package is installed that folder is nobody's, or anybody's: libraries would be looked
for in it. Paths that begin beside the binary itself (``$ORIGIN``) stay.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DYNAMIC, _LOADED = 2, 1
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_ENTRY = struct.Struct("<qQ")


class _Segment(NamedTuple):
    """A piece of the file and where it is in memory."""

    kind: int
    offset: int
    address: int
    size: int


def forget(folder: Path) -> list[Path]:
    """Do so for every binary in a folder; give those that were changed."""
    return [path for path in sorted(folder.rglob("*")) if _is_binary(path) and _forget_in(path)]


def _is_binary(path: Path) -> bool:
    """Tell whether it is a binary for 64 bits, little end first: all that we build for."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(6) == b"\x7fELF\x02\x01"


def _forget_in(path: Path) -> bool:
    data = bytearray(path.read_bytes())
    segments = list(_segments(data))
    dynamic = next((segment for segment in segments if segment.kind == _DYNAMIC), None)
    if dynamic is None:
        return False
    entries = list(_entries(data, dynamic))
    strings = next((value for tag, value in entries if tag == _STRINGS), None)
    if strings is None:
        return False
    kept = [
        entry
        for entry in entries
        if entry[0] not in {_RPATH, _RUNPATH}
        or not _blank(data, _in_file(segments, strings) + entry[1])
    ]
    if len(kept) == len(entries):
        return False
    kept += [(_END, 0)] * (len(entries) - len(kept))
    for number, entry in enumerate(kept):
        _ENTRY.pack_into(data, dynamic.offset + number * _ENTRY.size, *entry)
    path.write_bytes(data)
    return True


def _segments(data: bytes | bytearray) -> Iterator[_Segment]:
    (start,) = struct.unpack_from("<Q", data, 32)
    size, count = struct.unpack_from("<HH", data, 54)
    for at in range(start, start + size * count, size):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, at)
        yield _Segment(kind, offset, address, length)


def _entries(data: bytes | bytearray, dynamic: _Segment) -> Iterator[tuple[int, int]]:
    for at in range(dynamic.offset, dynamic.offset + dynamic.size, _ENTRY.size):
        yield _ENTRY.unpack_from(data, at)


def _in_file(segments: list[_Segment], address: int) -> int:
    for one in segments:
        if one.kind == _LOADED and one.address <= address < one.address + one.size:
            return address - one.address + one.offset
    raise ValueError("a table of strings that is not in the file")


def _blank(data: bytearray, at: int) -> bool:
    """Blank the path that stands there; tell whether it was one of another folder.

    Its last name stays, since other words may share their end with it.
    """
    end = data.index(0, at)
    text = bytes(data[at:end])
    if not text.startswith(b"/"):
        return False
    last = text.rindex(b"/")
    data[at : at + last] = b"/" * last
    return True
