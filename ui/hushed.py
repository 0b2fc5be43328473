"""Keeps the libraries of sound from complaining about each server that is not there.

They do so once, while they look, partly without a category of their own. A computer without one
is no fault, and the window says itself what cannot be heard.
"""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory

_SOUND = "qt.multimedia*=false"


@contextmanager
def hushed() -> Generator[None]:
    """Look for what may not be there."""
    QLoggingCategory.setFilterRules(f"{_SOUND}\ndefault=false")
    try:
        yield
    finally:
        QLoggingCategory.setFilterRules(_SOUND)
