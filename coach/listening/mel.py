"""The bands that the speaker encoder hears: 40 of them, 25 ms every 10 ms.

Slaney's scale (linear below 1 kHz, logarithmic above) with triangles of equal area, as the
encoder was trained with (Wan et al. 2018); power, and not its logarithm.
"""

from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.listening.told import RATE

Floats = NDArray[np.float32]
Doubles = NDArray[np.floating[Any]]

#: Numbers in a frame, from one frame to the next, and bands.
LONG, HOP, BANDS = 400, 160, 40

#: Slaney's scale: so many steps a Hz below the bend, and so many a unit of logarithm above it.
_BEND, _STEP, _ABOVE = 1000.0, 3 / 200, 27 / 1.8562979903656263


class Mel:
    """Cuts sound into frames and measures the power in each band. It keeps no sound."""

    def __init__(self) -> None:
        self._window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(LONG) / LONG)).astype(np.float32)
        self._bank = self._made()

    def __call__(self, sound: Floats) -> Floats:
        """Give (frames, 40) for all whole frames in ``sound``."""
        count = max(0, (len(sound) - LONG) // HOP + 1)
        starts = np.arange(count)[:, None] * HOP + np.arange(LONG)
        power = np.abs(np.fft.rfft(sound[starts] * self._window, axis=1)) ** 2
        return (power @ self._bank).astype(np.float32)

    def _made(self) -> Floats:
        top = _BEND * _STEP + _ABOVE * log(RATE / 2 / _BEND)
        marks: Doubles = np.linspace(0, top, BANDS + 2)
        bend = _BEND * _STEP
        edges: Doubles = np.where(
            marks < bend, marks / _STEP, _BEND * np.exp((marks - bend) / _ABOVE)
        )
        tones: Doubles = np.fft.rfftfreq(LONG, 1 / RATE)
        low, mid, high = edges[:-2], edges[1:-1], edges[2:]
        up = (tones[:, None] - low) / (mid - low)
        down = (high - tones[:, None]) / (high - mid)
        return (np.maximum(0, np.minimum(up, down)) * 2 / (high - low)).astype(np.float32)
