"""Keeps Python's own constants alive under PySide6 6.12.0 on Python 3.10 and 3.11.

That wheel returns ``None`` (from every method that returns nothing) and ``True`` without
counting them, as is right only from Python 3.12 on, where such constants are immortal. Before
that each call uses up one of the few thousand references there are, and then the process is
ended with "deallocating None". It is seen by ``sys.getrefcount(None)`` around a call such as
``QObject.setObjectName``: one less for each under 6.12.0, none less under 6.11.3.
"""

import ctypes
import sys

#: More references than a process can use up in a lifetime, and far from an overflow.
_PLENTY = 1 << 60


def keep_constants() -> None:
    """Give the constants what Python 3.12 gives them by itself: a count that never runs out."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False, NotImplemented, ...):
        count = ctypes.c_ssize_t.from_address(id(constant))
        if count.value < _PLENTY:
            count.value += _PLENTY
