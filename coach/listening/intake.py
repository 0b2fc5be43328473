"""From the bytes of a device or a file to sound: 16,000 numbers a second, one channel.

Whatever a device sends is taken: other rates, channels side by side, a number cut in two, an
offset, numbers that are none. Nothing is raised, and no sound is kept but what is not yet whole.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.listening.told import RATE, Form

Floats = NDArray[np.float32]

#: The filter between two rates: zero crossings on each side of a number, and steps between two.
_WIDE, _STEPS = 16, 128
#: An offset is followed over so many numbers, which takes nothing from a deep voice.
_BLOCK, _FOLLOW = 1600, 0.2


class Intake:
    """Bytes in, float32 from -1 to 1 out, in order."""

    def __init__(self, form: Form) -> None:
        """Read sound of this form. Raises ``ValueError`` for a rate or channels that cannot be."""
        if not (1000 <= form.rate <= 768_000 and 1 <= form.channels <= 64):
            raise ValueError("no such form of sound")
        self._form = form
        self._cut = b""
        self._centre = _Centre()
        self._rates = None if form.rate == RATE else _Rates(form.rate)

    def take(self, data: bytes) -> Floats:
        """Take bytes; give what of them is whole."""
        size = int(self._form.number[1]) * self._form.channels
        data = self._cut + data
        whole = len(data) // size * size
        self._cut = data[whole:]
        sound = self._centre(self._mixed(self._numbers(data[:whole])))
        return sound if self._rates is None else self._rates(sound)

    def _numbers(self, data: bytes) -> Floats:
        number = self._form.number
        if number == "u1":
            return ((np.frombuffer(data, "u1").astype(np.float32) - 128) / 128).astype(np.float32)
        if number == "i3":
            low = np.frombuffer(data, "u1").reshape(-1, 3).astype(np.int32)
            whole = low[:, 0] << 8 | low[:, 1] << 16 | low[:, 2] << 24
            return (whole / 2**31).astype(np.float32)
        read = np.frombuffer(data, f"<{number}")
        if number in ("i2", "i4"):
            return (read / 2 ** (8 * read.itemsize - 1)).astype(np.float32)
        with np.errstate(all="ignore"):
            sound = np.nan_to_num(read.astype(np.float32), nan=0.0, posinf=1.0, neginf=-1.0)
        return np.clip(sound, -1.0, 1.0).astype(np.float32)

    def _mixed(self, numbers: Floats) -> Floats:
        channels = self._form.channels
        if channels == 1:
            return numbers
        return numbers.reshape(-1, channels).mean(axis=1, dtype=np.float32)


class _Centre:
    """Takes an offset out of sound, slowly and without a step, however the sound is cut.

    In each block the offset goes from what it was to what the blocks before have told.
    """

    def __init__(self) -> None:
        self._before = self._now = 0.0
        self._at, self._sum = 0, 0.0
        self._first = True

    def __call__(self, sound: Floats) -> Floats:
        out = np.empty_like(sound)
        done = 0
        while done < len(sound):
            block = sound[done : done + _BLOCK - self._at]
            way = (np.arange(self._at, self._at + len(block)) / _BLOCK).astype(np.float32)
            out[done : done + len(block)] = block - (
                self._before + way * (self._now - self._before)
            )
            self._at += len(block)
            self._sum += float(block.sum(dtype=np.float64))
            done += len(block)
            if self._at == _BLOCK:
                self._end()
        return out

    def _end(self) -> None:
        mean, share = self._sum / _BLOCK, 1.0 if self._first else _FOLLOW
        self._before, self._now = self._now, self._now + share * (mean - self._now)
        self._at, self._sum, self._first = 0, 0.0, False


class _Rates:
    """Brings sound of another rate to ours, with a windowed sinc."""

    def __init__(self, rate: int) -> None:
        self._ratio = rate / RATE
        #: Above this share of its own rate nothing is let through.
        cut = min(1.0, 1 / self._ratio)
        self._reach = int(np.ceil(_WIDE / cut))
        taps = np.arange(-self._reach + 1, self._reach + 1)
        off = taps[None, :] - np.arange(_STEPS + 1)[:, None] / _STEPS
        window = 0.5 + 0.5 * np.cos(np.pi * np.clip(off / self._reach, -1, 1))
        table: Any = cut * np.sinc(cut * off) * window
        self._table = (table / table.sum(axis=1, keepdims=True)).astype(np.float32)
        self._kept = np.zeros(self._reach, np.float32)
        self._at = 0.0

    def __call__(self, sound: Floats) -> Floats:
        reach = self._reach
        heard = np.concatenate((self._kept, sound))
        # Where the next numbers of ours stand, counted from the first that is kept and has enough
        # before it.
        last = len(heard) - 2 * reach
        count = max(0, int(np.floor((last - self._at) / self._ratio)) + 1) if last >= 0 else 0
        stand = self._at + np.arange(count) * self._ratio
        whole = np.floor(stand).astype(np.int64)
        step = np.rint((stand - whole) * _STEPS).astype(np.int64)
        near = heard[whole[:, None] + np.arange(2 * reach)]
        out = np.einsum("ij,ij->i", near, self._table[step]).astype(np.float32)
        after = self._at + count * self._ratio
        drop = min(int(after), len(heard))
        self._at, self._kept = after - drop, heard[drop:]
        return out
