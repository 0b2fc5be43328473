"""One program for one data folder: whoever holds the lock on ``inturn.lock`` has it.

The window holds it while it is open, and a command while it works. The system lets go of the
lock however the process ends, so a killed one leaves nothing to clean up.
"""

import os
import sys
from pathlib import Path

if sys.platform == "win32":  # pragma: no cover - one of the two on each system
    import msvcrt
else:
    import fcntl


class Claim:
    """This process's claim to be the one that has the data folder open."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._held: int | None = None

    def take(self) -> bool:
        """Try to be the first. A folder in which nothing can be locked keeps nobody out."""
        if self._held is not None:
            return True
        try:
            held = os.open(self._home / "inturn.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _locked(held):
            os.close(held)
            return False
        self._held = held
        return True

    def let_go(self) -> None:
        """Let another one be the first."""
        if self._held is not None:
            os.close(self._held)
            self._held = None


def _locked(file: int) -> bool:
    """Lock an open file for this process alone, or say that another one has it."""
    try:
        if sys.platform == "win32":  # pragma: no cover - as above
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # PermissionError is how Windows says it
        return False
    except OSError:  # a file system that knows no locks
        return True
    return True
