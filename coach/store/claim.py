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
        """Try to be the first. A folder in which nothing can be locked keeps nobody out.

        Asked again it makes sure: a drive that was away has come back with another file.
        """
        if self._held is not None and self._is_still_there(self._held):
            return True
        self.let_go()
        try:
            held = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _locked(held):
            os.close(held)
            return False
        self._held = held
        return True

    @property
    def _file(self) -> Path:
        return self._home / "inturn.lock"

    def _is_still_there(self, held: int) -> bool:
        """Whether what is locked is what another one would lock."""
        try:
            return os.path.samestat(self._file.stat(), os.fstat(held))
        except OSError:  # nobody can lock anything in a folder that is not there
            return not os.path.isdir(self._home)  # noqa: PTH112 - this one raises nothing

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
