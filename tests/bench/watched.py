"""Watches what a piece of code does to the computer: files outside, programs, sockets, and time."""

import os
import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

#: What writes a file, and how many of its first arguments are paths.
_WRITES = {"os.rename": 2, "os.remove": 1, "os.rmdir": 1, "os.link": 2,
           "os.symlink": 2, "os.truncate": 1, "sqlite3.connect": 1, "shutil.rmtree": 1,
           "os.utime": 1}  # fmt: skip
_NEVER = ("socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.exec", "os.fork",
          "os.posix_spawn", "ctypes.dlopen", "pickle.find_class")  # fmt: skip


class Hangs(BaseException):
    """A case takes far too long. No ``except Exception`` swallows it."""


class Watch:
    """Notes what happens outside of some folders while it is on; it can never be taken off."""

    def __init__(self, *inside: Path) -> None:
        self._inside = tuple(str(folder.resolve()) for folder in inside)
        self._on = False
        self.seen: list[str] = []
        sys.addaudithook(self._hear)

    @contextmanager
    def watching(self) -> Generator[None]:
        """Note what happens within; raises ``Hangs`` in it after ten seconds."""
        self._on = True
        signal.signal(signal.SIGALRM, _too_long)
        signal.setitimer(signal.ITIMER_REAL, 10)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            self._on = False

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event == "open" and _writes(arguments):
            self._note(event, arguments[0])
        elif event in _WRITES:
            count = _WRITES[event]
            folders = [one for one in arguments[count:] if isinstance(one, int) and one > 2]
            for path in arguments[:count]:
                self._note(event, _joined(path, folders[-1] if folders else -1))
        elif event in {"os.mkdir", "os.chmod"}:  # the second argument is a mode
            self._note(event, _joined(arguments[0], arguments[2]))
        elif event in _NEVER:
            self.seen.append(event)

    def _note(self, event: str, path: Any) -> None:
        if isinstance(path, int):  # an open file
            return
        name = os.fsdecode(path)
        if name == ":memory:" or name.startswith("file::memory:"):
            return
        name = name.removeprefix("file://").split("?")[0] if name.startswith("file:") else name
        if not os.path.realpath(name).startswith(self._inside):
            self.seen.append(f"{event} {name}")


def _joined(path: Any, folder: int) -> Any:
    """Give a path from the root where it is one within an open folder."""
    if folder < 0 or not isinstance(path, str) or path.startswith("/"):
        return path
    return str(Path(f"/proc/self/fd/{folder}").readlink() / path)


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC))


def _too_long(*_: object) -> None:
    raise Hangs
