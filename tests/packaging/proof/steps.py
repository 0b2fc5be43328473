"""Each step of the proof says one line with its seconds; the first that fails ends it."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager


class FailedError(Exception):
    """Something is not as it must be; the text says what."""


class Steps:
    """Says what is done and how long it took."""

    def __init__(
        self, say: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._say = say
        self._clock = clock

    @contextmanager
    def step(self, what: str) -> Generator[None]:
        """Do one step within; its line comes when it is done, or has failed."""
        began = self._clock()
        try:
            yield
        except BaseException:
            self._say(f"FAILED {self._clock() - began:7.1f} s  {what}")
            raise
        self._say(f"ok     {self._clock() - began:7.1f} s  {what}")

    def note(self, what: str) -> None:
        """Say a fact that belongs to the step before."""
        self._say(f"{'':18}{what}")
