"""When a filling ring needs to be drawn again: as seldom as the eye allows."""

import math

#: In the still form the ring steps this often, in ms.
STEP = 10_000

#: Nothing is gained by drawing more often than this, in ms.
_OFTEN = 50


def stepped(fraction: float, allowance: int, every: int = STEP) -> float:
    """Give the fraction that the still form shows: the last whole step of ``every`` ms.

    ``allowance`` is the planned time in ms. A ring that is full stays full, and one without
    a planned time shows what it is given.
    """
    if fraction >= 1.0 or allowance <= 0:
        return fraction
    # A hair more, so that a whole step is not missed by the last digit of a float.
    done = math.floor(fraction * allowance / every + 1e-9)
    return done * every / allowance


def next_change(fraction: float, allowance: int, length: float, *, still: bool = False) -> int:
    """Say in how many ms the picture is another one, so that nobody draws before.

    ``length`` is the length of the ring's line in px: it fills by one px at a time, or in the
    still form by one step. 0 means that it never changes: the ring is full or has no time.
    """
    if fraction >= 1.0 or allowance <= 0 or length <= 0:
        return 0
    used = fraction * allowance
    one = STEP if still else allowance / length
    wait = (math.floor(used / one + 1e-9) + 1) * one - used
    return max(_OFTEN, math.ceil(min(wait, allowance - used)))
