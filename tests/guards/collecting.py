"""Forgotten things are thrown away between tests, on the thread that made them.

Python would look for them on whatever thread happens to run, the keeper's too, and a widget
among them would be destroyed there: the process ends. See ``ui/collecting.py``.
"""

import gc
from collections.abc import Iterator

import pytest

#: Every so many tests the old are looked at, too.
_OLD_EVERY = 100

_looks = iter(range(1, 1_000_000))


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """Keep the search off during a test, and look after it."""
    gc.disable()
    yield
    gc.collect(2 if next(_looks) % _OLD_EVERY == 0 else 1)
