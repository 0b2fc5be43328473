"""Chance that is given: the same words, the same luck."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Luck:
    """Draws numbers that follow from ``seed`` alone."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._drawn = 0

    def share(self) -> float:
        """Draw a number from 0 to 1, 1 not included."""
        self._drawn += 1
        mixed = blake2b(self._seed + b" %d" % self._drawn, digest_size=6).digest()
        return int.from_bytes(mixed) / (1 << 48)

    def between(self, least: float, most: float) -> float:
        """Draw a number between two others."""
        return least + (most - least) * self.share()

    def choose(self, of: Sequence[T]) -> T:
        """Draw one of some things. Raises ``IndexError`` if there are none."""
        return of[int(self.share() * len(of))]
