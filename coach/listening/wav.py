"""Reads a sound file (WAV) as a microphone would give it: its form, and its bytes in order."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal

from coach.listening.told import Form

_WHOLE, _FLOAT, _EXTENDED = 1, 3, 0xFFFE
_NUMBERS: dict[tuple[int, int], Literal["u1", "i2", "i3", "i4", "f4", "f8"]] = {
    (_WHOLE, 8): "u1",
    (_WHOLE, 16): "i2",
    (_WHOLE, 24): "i3",
    (_WHOLE, 32): "i4",
    (_FLOAT, 32): "f4",
    (_FLOAT, 64): "f8",
}


class NoSound(ValueError):
    """The file is no sound that can be read."""


class Wav:
    """An open file. Its length is not believed: what is there is read, to the last byte."""

    def __init__(self, path: Path) -> None:
        """Open it. Raises ``OSError``, or ``NoSound``."""
        self._file = path.open("rb")
        try:
            self.form, self._left = _opened(self._file)
        except NoSound:
            self._file.close()
            raise

    def pieces(self, size: int = 5120) -> Iterator[bytes]:
        """Give the sound in pieces of some bytes, and close the file. Raises ``OSError``."""
        with self._file:
            while self._left > 0 and (piece := self._file.read(min(size, self._left))):
                self._left -= len(piece)
                yield piece


def _opened(file: BinaryIO) -> tuple[Form, int]:
    head = file.read(12)
    if len(head) < 12 or head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise NoSound("no WAV file")
    form: Form | None = None
    while len(chunk := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", chunk)
        if name == b"data":
            if form is None:
                break
            return form, size
        if name == b"fmt ":
            form = _form(file.read(min(size, 64)))
            size -= min(size, 64)
        file.seek(size + size % 2, 1)
    raise NoSound("the file ends before its sound")


def _form(data: bytes) -> Form:
    if len(data) < 16:
        raise NoSound("the file ends before its sound")
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", data[:16])
    if kind == _EXTENDED and len(data) >= 26:
        kind = struct.unpack("<H", data[24:26])[0]
    number = _NUMBERS.get((kind, bits))
    if number is None or not channels:
        raise NoSound("sound of a kind that is not read")
    return Form(rate, channels, number)
