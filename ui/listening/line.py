"""What waits for the worker, in the order in which it came."""

import threading
from collections import deque
from typing import Any


class Line:
    """For one who puts in and one who takes out. Sound is bytes, and all else is an order.

    A worker that is slow finds at most ``most`` bytes of sound: what came first is dropped then,
    and no order ever is.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._waiting: deque[Any] = deque()
        self._bytes = 0
        self._dropped = 0
        self._ended = False
        self._wake = threading.Condition()

    @property
    def ended(self) -> bool:
        """Whether nothing of it is wanted any more."""
        return self._ended

    @property
    def waiting(self) -> int:
        """How many bytes of sound wait now."""
        return self._bytes

    @property
    def dropped(self) -> int:
        """How many bytes of sound were never taken, because it was too much."""
        return self._dropped

    def limit(self, most: int) -> None:
        """Let so many bytes wait from now on."""
        with self._wake:
            self._most = most
            self._make_room()

    def put(self, what: Any) -> None:
        """Let it wait; where all has ended, drop it."""
        with self._wake:
            if self._ended:
                return
            self._waiting.append(what)
            if isinstance(what, bytes):
                self._bytes += len(what)
                self._make_room()
            self._wake.notify()

    def take(self) -> Any:
        """Wait for the next one; None once all has ended."""
        with self._wake:
            while not (self._waiting or self._ended):
                self._wake.wait()
            if self._ended:
                return None
            what = self._waiting.popleft()
            if isinstance(what, bytes):
                self._bytes -= len(what)
            return what

    def end(self) -> None:
        """Drop all that waits, at once, and let nobody wait any longer."""
        with self._wake:
            self._ended = True
            self._waiting.clear()
            self._bytes = 0
            self._wake.notify()

    def _make_room(self) -> None:
        while self._bytes > self._most:
            first = next(one for one in self._waiting if isinstance(one, bytes))
            self._waiting.remove(first)
            self._bytes -= len(first)
            self._dropped += len(first)
