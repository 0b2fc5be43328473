"""Judges the last two seconds of steps: does the listener speak, the holder, is the floor taken.

A small network of one hidden layer, learnt from made conversations (``build/listening``).
"""

from collections import deque
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Judged:
    """How likely each is, from 0 to 1."""

    listener: float
    holder: float
    taken: float


@dataclass(frozen=True)
class Weights:
    """What was learnt: the mean and spread of what comes in, and two layers."""

    mean: Floats
    spread: Floats
    inner: Floats
    inner_bias: Floats
    outer: Floats
    outer_bias: Floats

    @staticmethod
    def read(file: Path) -> "Weights":
        """Read them. Raises ``OSError``, ``ValueError`` or ``KeyError``."""
        with np.load(file) as kept:
            return Weights(*(kept[name].astype(np.float32) for name in Weights.__annotations__))


class Head:
    """Remembers the last steps, and judges them. Begin anew when the floor changes."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._past: deque[list[float]] = deque()

    def start(self) -> None:
        """Forget the steps before."""
        self._past.clear()

    def judge(self, traits: list[float]) -> Judged:
        """Take the traits of the next step; say how things are."""
        size, given = len(traits), self._weights
        long = len(given.mean) // size
        self._past.append(traits)
        if len(self._past) > long:
            self._past.popleft()
        flat = np.zeros(len(given.mean), np.float32)
        flat[(long - len(self._past)) * size :] = np.concatenate(list(self._past))
        inner = np.maximum(((flat - given.mean) / given.spread) @ given.inner + given.inner_bias, 0)
        odds = np.clip(inner @ given.outer + given.outer_bias, -30, 30)
        return Judged(*(1 / (1 + np.exp(-odds))).tolist())
