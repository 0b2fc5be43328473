"""What is sealed is made small first, and padded to steps; unpacking it has a bound.

A packed thing is the length of what zlib made (8 bytes), that, and zeros.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from enum import StrEnum

#: Is told how many bytes are done, of how many. It may raise, and then nothing was made.
Going = Callable[[int, int], None]

_LENGTH = struct.Struct(">Q")
#: Filled up to this at least: how little is inside is not seen.
_LEAST = 4096
#: So much is read and made at a time.
_READ, _MADE = 64 * 1024, 1024 * 1024


class Shut(StrEnum):
    """Why a file does not open."""

    NOT_OURS = "not-ours"
    NEWER = "newer"
    OTHER_WORDS = "other-words"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"


class NotOpened(Exception):
    """The file does not open, and nothing of it was given out."""

    def __init__(self, why: Shut) -> None:
        super().__init__(why.value)
        self.why = why


def pack(data: bytes, going: Going = lambda _, __: None) -> bytes:
    """Make ``data`` small, and its size vague."""
    packer, made = zlib.compressobj(), list[bytes]()
    for begin in range(0, len(data), _MADE):
        going(begin, len(data))
        made.append(packer.compress(data[begin : begin + _MADE]))
    made.append(packer.flush())
    return _padded(b"".join(made))


def unpack(packed: bytes, most: int, going: Going = lambda _, __: None) -> bytes:
    """Give back what was packed, at most ``most`` bytes of it. Raises ``NotOpened``."""
    if len(packed) < _LENGTH.size:
        raise NotOpened(Shut.DAMAGED)
    (length,) = _LENGTH.unpack_from(packed)
    made, done = list[bytes](), 0
    try:
        for part in _parts(packed[_LENGTH.size : _LENGTH.size + length], going):
            done += len(part)
            if done > most:
                raise NotOpened(Shut.TOO_LARGE)
            made.append(part)
    except zlib.error as error:
        raise NotOpened(Shut.DAMAGED) from error
    return b"".join(made)


def _parts(packed: bytes, going: Going) -> Iterator[bytes]:
    """Unpack a little at a time: a small file can hold very much."""
    unpacker = zlib.decompressobj()
    for begin in range(0, len(packed), _READ):
        going(begin, len(packed))
        rest = packed[begin : begin + _READ]
        while rest:
            yield unpacker.decompress(rest, _MADE)
            rest = unpacker.unconsumed_tail
    if not unpacker.eof:  # it stops before its end
        raise NotOpened(Shut.DAMAGED)


def _padded(packed: bytes) -> bytes:
    """Fill up: to 4 KiB, or to about a sixteenth of the size."""
    size = _LENGTH.size + len(packed)
    step = max(_LEAST, 1 << max(0, size.bit_length() - 5))
    return (_LENGTH.pack(len(packed)) + packed).ljust(-(-size // step) * step, b"\0")
