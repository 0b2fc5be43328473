"""Two voices, and what in a step speaks for the one or the other, or for both at once.

Each voice is seen in a space in which people differ as much, and one person as little, as
possible (linear discriminants over 251 readers, ``build/listening``). In it the couple's own
spread, and what both sound like when they speak at once, decide.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from coach.listening.stream import Step
from coach.people import Side

Floats = NDArray[np.float32]
Doubles = NDArray[np.floating[Any]]

#: How far the couple's own spread is trusted against that of people in general.
_OWN = 0.5
#: Both at once sound like a mean of the two, the one louder or the other; and so much less sure.
_SHARES, _LESS = (0.35, 0.5, 0.65), 0.9
#: A voice is moved by what is heard later as if this many windows of it were known at most.
_MEMORY = 120


@dataclass(frozen=True)
class Voice:
    """What is known of one voice: numbers only. Windows are (count, 256), of length one each."""

    short: Floats
    far: Floats
    #: How loud it was while it spoke, in dB below full scale.
    level: float


@dataclass(frozen=True)
class Space:
    """Where voices are compared: a middle, the directions, and other people's voices there."""

    middle: Doubles
    directions: Doubles
    others: Doubles

    def place(self, voices: Floats) -> Doubles:
        """Give where (count, 256) voices are."""
        return (voices.astype(np.float64) - self.middle) @ self.directions


def spaces(file: Path) -> dict[str, Space]:
    """Read both spaces. Raises ``OSError``, ``ValueError`` or ``KeyError``."""
    with np.load(file) as kept:
        return {
            name: Space(*(kept[f"{name}_{part}"].astype(np.float64) for part in _PARTS))
            for name in ("short", "far")
        }


_PARTS = ("middle", "directions", "others")


class _View:
    """Both voices in one space."""

    def __init__(self, space: Space, one: Floats, two: Floats) -> None:
        self._space = space
        seen = space.place(one), space.place(two)
        self._raw = [one.mean(axis=0), two.mean(axis=0)]
        self._means = [each.mean(axis=0) for each in seen]
        self._known = [float(len(each)) for each in seen]
        off = np.concatenate([each - mean for each, mean in zip(seen, self._means, strict=True)])
        spread: Doubles = off.T @ off / len(off)
        size = len(spread)
        spread = _OWN * spread + (1 - _OWN) * np.eye(size) * np.trace(spread) / size
        self._inverse: Doubles = np.linalg.inv(spread)
        both = np.stack([share * self._raw[0] + (1 - share) * self._raw[1] for share in _SHARES])
        lengths = np.linalg.norm(both, axis=1, keepdims=True)
        middle = (self._means[0] + self._means[1]) / 2
        self._both = space.place(_LESS * both / lengths) - middle
        self._others = space.others / np.linalg.norm(space.others, axis=1, keepdims=True)

    @property
    def apart(self) -> float:
        """How many standard deviations lie between the two."""
        way = self._means[1] - self._means[0]
        return float(way @ self._inverse @ way) ** 0.5

    def traits(self, voice: Floats, holder: int) -> list[float]:
        """Say in eight numbers how a voice lies to that of the holder, the listener and both."""
        at = self._space.place(voice[None])[0]
        mine, other = self._means[holder], self._means[1 - holder]
        middle = (mine + other) / 2
        near = self._near(at, np.stack((mine, other, *(self._both + middle))))
        own, listener, both = near[0], near[1], near[2:].max()
        way = self._inverse @ (other - mine)
        along = float((at - middle) @ way) / max(float((other - mine) @ way), 1e-6) ** 0.5
        length = np.linalg.norm(at) + 1e-9
        alike = self._others @ at / length
        mean, spread = alike.mean(), alike.std() + 1e-3
        own_like, other_like = (
            float((at @ one / (length * np.linalg.norm(one)) - mean) / spread)
            for one in (mine, other)
        )
        return [
            along / 3,
            float(np.clip((both - own) / 20, -3, 3)),
            float(np.clip((both - listener) / 20, -3, 3)),
            float(np.clip((listener - own) / 40, -4, 4)),
            own_like / 3,
            other_like / 3,
            *(
                float(voice @ one / np.linalg.norm(one))
                for one in (self._raw[holder], self._raw[1 - holder])
            ),
        ]

    def learn(self, voice: Floats, who: int, weight: float) -> None:
        """Move what is known of a voice towards what was heard of it for sure."""
        known = min(self._known[who], _MEMORY)
        share = weight / (known + weight)
        self._known[who] += weight
        self._raw[who] = (self._raw[who] + share * (voice - self._raw[who])).astype(np.float32)
        self._means[who] = self._space.place(self._raw[who][None])[0]

    def _near(self, at: Doubles, to: Doubles) -> Doubles:
        off = at - to
        return -0.5 * np.einsum("ij,jk,ik->i", off, self._inverse, off)


class Pair:
    """Both voices of a couple, in the spaces of short and of far windows."""

    def __init__(self, spaces: dict[str, Space], one: Voice, two: Voice) -> None:
        self._short = _View(spaces["short"], one.short, two.short)
        self._far = _View(spaces["far"], one.far, two.far)
        self._levels = (one.level, two.level)

    @property
    def apart(self) -> tuple[float, float]:
        """How many standard deviations lie between the two, in short and in far windows."""
        return self._short.apart, self._far.apart

    def traits(self, step: Step, floor: Side) -> list[float]:
        """Give the numbers of one step that the head judges, as seen by who has the floor."""
        holder = (Side.ONE, Side.TWO).index(floor)
        mine, other = self._levels[holder], self._levels[1 - holder]
        return [
            *self._short.traits(step.short, holder),
            *self._far.traits(step.far, holder),
            step.spoken,
            step.speech[-1],
            min(max((step.level - mine) / 20, -3.0), 2.0),
            min(max((step.level - other) / 20, -3.0), 2.0),
            (self._short.apart - 6) / 3,
            (other - mine) / 10,
        ]

    def learn(self, step: Step, side: Side, weight: float = 1.0) -> None:
        """What was heard in the last 1.6 s was surely ``side`` alone."""
        who = (Side.ONE, Side.TWO).index(side)
        self._short.learn(step.short, who, weight)
        self._far.learn(step.far, who, weight)
