"""One window for one data folder: whoever holds the claim on it (``coach/store/claim.py``) is it.

A second start rings at the first (``ui/doorbell.py``), which comes to the front.
"""

import hashlib
import os
from pathlib import Path

from coach.store.claim import Claim


class Instance:
    """This process's claim to be the one that has the data folder open."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._claim = Claim(home)

    def claim(self) -> bool:
        """Try to be the first. A folder in which nothing can be locked keeps nobody out."""
        return self._claim.take()

    def close(self) -> None:
        """Let another one be the first."""
        self._claim.let_go()

    @property
    def name(self) -> str:
        """The name at which the first can be reached: two spellings of a folder have one."""
        folder = os.fsencode(os.path.realpath(self._home))
        return f"inturn-{hashlib.sha256(folder).hexdigest()[:20]}"
