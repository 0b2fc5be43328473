"""Which voices the encoder is tuned on, which the head learns from, and which judge.

Nobody is in two of them. The order is drawn once, and always the same.
"""

# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

TUNED, LEARNT = 200, 38


def _drawn(files: Sequence[Path]) -> list[int]:
    return np.random.default_rng(5).permutation(len(files)).tolist()


def tuned_on(files: Sequence[Path]) -> list[int]:
    """Give the places of those that the encoder is tuned on."""
    return _drawn(files)[:TUNED]


def learnt_from(files: Sequence[Path]) -> list[int]:
    """Give the places of those that the head learns from."""
    return _drawn(files)[TUNED : TUNED + LEARNT]


def judged_on(files: Sequence[Path]) -> list[int]:
    """Give the places of those that judge."""
    return _drawn(files)[TUNED + LEARNT :]
