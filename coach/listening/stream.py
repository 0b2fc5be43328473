"""From sound to steps of 160 ms: is there speech, how loud, and whose voice may it be."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import log10

import numpy as np
from numpy.typing import NDArray

from coach.listening.mel import BANDS, HOP, LONG, Mel
from coach.listening.networks import CHUNK, Networks
from coach.listening.told import RATE

Floats = NDArray[np.float32]

#: Numbers in a step; looks for speech in it; frames of mel in it.
STEP, LOOKS, FRAMES = 2560, 5, 16
SECONDS = STEP / RATE

#: How many frames a short and a long window of a voice have: 0.8 and 1.6 s.
SHORT, FAR = 80, 160

#: The quietest that is told, in dB below full scale.
QUIETEST = -100.0
#: With less speech than this in the last 0.8 s nobody's voice is asked for.
_SPEECH = 0.1


@dataclass(frozen=True)
class Step:
    """What was heard in 160 ms. ``short`` and ``far`` are voices: 256 numbers of length one."""

    #: The end of the step, in s of sound.
    t: float
    #: How likely somebody spoke, in each 32 ms.
    speech: tuple[float, ...]
    #: Mean level, in dB below full scale.
    level: float
    #: The voice of the last 0.8 s, and of 1.6 s (asked for at every other step).
    short: Floats
    far: Floats
    #: Whether both were asked for just now, with speech in most of the last 0.8 s.
    fresh: bool

    @property
    def spoken(self) -> float:
        """How likely somebody spoke, on the mean."""
        return sum(self.speech) / len(self.speech)


class Stream:
    """Sound in, steps out. It keeps the last 1.6 s in bands, and of sound less than a step."""

    def __init__(self, networks: Networks, mel: Mel) -> None:
        self._networks, self._mel = networks, mel
        self._sound = np.zeros(0, np.float32)
        self._tail = np.zeros(LONG - HOP, np.float32)
        self._mels = np.zeros((FAR, BANDS), np.float32)
        self._powers = np.zeros(FAR, np.float32)
        self._spoken = [0.0] * (SHORT // FRAMES)
        self._count = 0
        self._short = self._far = np.zeros(256, np.float32)
        networks.start()

    def take(self, sound: Floats, *, all_of_it: bool = True) -> Iterator[Step]:
        """Take sound in order and give its whole steps.

        Without ``all_of_it`` voices are asked for at every other step only.
        """
        heard = np.concatenate((self._sound, sound))
        count = len(heard) // STEP
        self._sound = heard[count * STEP :].copy()
        for at in range(count):
            yield self._step(heard[at * STEP : (at + 1) * STEP], all_of_it=all_of_it)

    def window(self, frames: int) -> tuple[Floats, np.float32]:
        """Give the last frames in bands, and the mean square of the sound in them."""
        return self._mels[-frames:].copy(), self._powers[-frames:].mean()

    def _step(self, sound: Floats, *, all_of_it: bool) -> Step:
        looks = tuple(self._networks.speech(sound[at : at + CHUNK]) for at in range(0, STEP, CHUNK))
        frames = self._mel(np.concatenate((self._tail, sound)))
        self._tail = sound[-len(self._tail) :].copy()
        self._mels = np.concatenate((self._mels[len(frames) :], frames))
        square = (sound.reshape(-1, HOP) ** 2).mean(axis=1)
        self._powers = np.concatenate((self._powers[len(square) :], square))
        self._spoken = [*self._spoken[1:], sum(looks) / LOOKS]
        even = self._count % 2 == 0
        spoken = sum(self._spoken) / len(self._spoken)
        asked = spoken >= _SPEECH and (even or all_of_it)
        if asked:
            self._short = self._voice(SHORT)
        if asked and even:
            self._far = self._voice(FAR)
        self._count += 1
        level = 10 * log10(max(float(square.mean()), 1e-10))
        return Step(
            t=self._count * SECONDS,
            speech=looks,
            level=level,
            short=self._short,
            far=self._far,
            fresh=asked and even and spoken >= 0.6,
        )

    def _voice(self, frames: int) -> Floats:
        mels, power = self.window(frames)
        return self._networks.voices(mels[None], np.array([power]))[0]
