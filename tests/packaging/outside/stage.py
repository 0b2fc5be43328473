"""Whether two people still tell whose turn it is, whatever colours their eyes see.

The criterion, measured in grey and in each simulation: (1) the ring of whoever speaks stands out
from its ground by 3:1 or more, and so does the sign of the one who listens (WCAG 1.4.11); (2) the
words that name whose turn it is, and who listens, stand out by 4.5:1 or more (WCAG 1.4.3); (3) the
two rings differ in their shape: filled, and laid over each other at the same size, at least 5 % of
their px lie in the one and outside of the other; (4) a hand-over is seen: at least 2 % of the
window changes by 3:1.
"""
# The types that numpy for Python 3.12 and later ships cannot be read whole as Python 3.11.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tests.packaging.outside.colours import Eyes, contrast_within, luminance, seen_by, share_apart
from tests.packaging.outside.finding import Finding
from tests.packaging.outside.home import NAMES
from tests.packaging.outside.node import Box, Node

SIGN, WORDS, SHAPES, HANDED = 3.0, 4.5, 0.05, 0.02
#: Shapes are compared at so many px across.
_SIDE = 200


class Turn(NamedTuple):
    """The stage while one of the two has the floor."""

    picture: Image.Image
    window: Node

    def ring(self) -> Box:
        """Give where the ring of whoever speaks is: the largest picture with a name."""
        rings = [n.box for n in self.window.all() if n.role == "image" and n.name in NAMES]
        if not rings:
            raise ValueError("nobody has the floor here")
        return max(rings, key=lambda box: box.width * box.height)

    def title(self) -> Box:
        """Give where it is said whose turn it is."""
        return self._first("heading", "")

    def listener(self) -> Box:
        """Give where it is said who listens."""
        return self._first("label", " listens")

    def sign(self) -> Box:
        """Give where the shape of the one who listens is: the picture beside those words."""
        beside = self.listener()
        signs = [n.box for n in self.window.all() if n.role == "image" and not n.name]
        return min(signs, key=lambda box: abs(box.top - beside.top) + abs(box.right - beside.left))

    def _first(self, role: str, end: str) -> Box:
        found = (n.box for n in self.window.all() if n.role == role and n.name.endswith(end))
        if (box := next(found, None)) is None:
            raise ValueError(f"no {role} on the stage ends in “{end}”")
        return box


class Measured(NamedTuple):
    """What was measured as some eyes see it."""

    eyes: Eyes
    ring: float
    sign: float
    title: float
    listener: float
    shapes: float
    handed: float


def measure(one: Turn, two: Turn) -> Iterator[Measured]:
    """Measure the stage in two turns, through all eyes."""
    for eyes in Eyes:
        first, second = seen_by(eyes, one.picture), seen_by(eyes, two.picture)
        pairs = ((first, one), (second, two))
        yield Measured(
            eyes,
            ring=min(contrast_within(_cut(seen, turn.ring())) for seen, turn in pairs),
            sign=min(contrast_within(_cut(seen, turn.sign())) for seen, turn in pairs),
            title=min(contrast_within(_cut(seen, turn.title())) for seen, turn in pairs),
            listener=min(contrast_within(_cut(seen, turn.listener())) for seen, turn in pairs),
            shapes=shapes_apart(_cut(first, one.ring()), _cut(second, two.ring())),
            handed=share_apart(first, second),
        )


def stage_findings(measured: Measured) -> Iterator[Finding]:
    """Hold what was measured to the criterion."""
    least = {"ring": SIGN, "sign": SIGN, "title": WORDS, "listener": WORDS, "shapes": SHAPES,
             "handed": HANDED}  # fmt: skip
    for name, wanted in least.items():
        value = float(getattr(measured, name))
        if value < wanted:
            yield Finding("eyes", f"{name}, {measured.eyes.value}", f"is {value:.2f} < {wanted}")


def shapes_apart(one: Image.Image, two: Image.Image) -> float:
    """Give the share of px that lie in one shape and outside of the other, at the same size.

    What stands inside of the rings (a name) counts for nothing.
    """
    shapes = [_shape(picture) for picture in (one, two)]
    return float(np.count_nonzero(shapes[0] != shapes[1])) / shapes[0].size


def _shape(picture: Image.Image) -> NDArray[np.bool_]:
    """Fill whatever stands out from its ground, and bring it to a square of one size."""
    light = luminance(picture)
    ground = float(np.median(light))
    ink = (np.maximum(light, ground) + 0.05) / (np.minimum(light, ground) + 0.05) >= SIGN
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not rows.size:
        raise ValueError("there is no ring in the picture of a ring")
    inked = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    from_left = np.maximum.accumulate(inked, axis=1)
    from_right = np.maximum.accumulate(inked[:, ::-1], axis=1)[:, ::-1]
    filled = from_left & from_right
    high, wide = filled.shape
    down: NDArray[np.int64] = np.arange(_SIDE) * (high - 1) // (_SIDE - 1)
    across: NDArray[np.int64] = np.arange(_SIDE) * (wide - 1) // (_SIDE - 1)
    return filled[down][:, across]


def _cut(picture: Image.Image, box: Box) -> Image.Image:
    return picture.crop((box.left, box.top, box.right, box.bottom))
