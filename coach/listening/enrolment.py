"""Gathers what is heard of one voice until enough of it is known, and packs it to be kept."""

import msgspec
import numpy as np
from numpy.typing import NDArray

from coach.listening.pair import Voice
from coach.listening.stream import QUIETEST, SECONDS, Step

Floats = NDArray[np.float32]

#: Fewer windows are no voice: about three seconds of speech.
LEAST = 8
#: More than so many, about 40 s of speech, say nothing new.
_MOST = 120
#: The form of what is kept.
_FORM = 1
_NUMBERS = 256


class _Kept(msgspec.Struct, frozen=True, array_like=True):
    form: int
    level: float
    short: bytes
    far: bytes


class Enrolment:
    """What was heard so far of one voice."""

    def __init__(self) -> None:
        self._short: list[Floats] = []
        self._far: list[Floats] = []
        self._levels: list[float] = []
        self._spoken = 0

    @property
    def seconds(self) -> float:
        """How long it has spoken, in s."""
        return self._spoken * SECONDS

    def take(self, step: Step) -> None:
        """Take a step in which nobody else speaks."""
        if step.spoken >= 0.5:
            self._spoken += 1
            self._levels.append(step.level)
        if step.fresh:
            self._short.append(step.short)
            self._far.append(step.far)
        for kept in (self._short, self._far, self._levels):
            del kept[:-_MOST]

    def voice(self) -> Voice:
        """Give what is known of it. Raises ``ValueError`` where too little was heard."""
        if len(self._short) < LEAST:
            raise ValueError("too little was heard of a voice")
        level = sum(self._levels) / len(self._levels)
        return Voice(np.stack(self._short), np.stack(self._far), level)


def packed(voice: Voice) -> bytes:
    """Give a voice as bytes, to be sealed: some 60 kB of numbers, and no sound."""
    short, far = (each.astype("<f2").tobytes() for each in (voice.short, voice.far))
    return msgspec.msgpack.encode(_Kept(_FORM, voice.level, short, far))


def unpacked(data: bytes) -> Voice:
    """Read it again. Raises ``ValueError`` for anything else."""
    kept = msgspec.msgpack.decode(data, type=_Kept)
    if kept.form != _FORM or not QUIETEST <= kept.level <= 0:
        raise ValueError("no voice")
    short, far = (
        np.frombuffer(each, "<f2").astype(np.float32).reshape(-1, _NUMBERS)
        for each in (kept.short, kept.far)
    )
    if min(len(short), len(far)) < LEAST or not np.isfinite([short.sum(), far.sum()]).all():
        raise ValueError("no voice")
    return Voice(short, far, kept.level)
