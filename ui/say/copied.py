"""That something was copied: a button says so for a moment."""

from collections.abc import Callable

from ui.after import After

#: For so long, in ms.
_SAYS = 3_000


class Copied:
    """``on`` while it is said; ``changed`` is called when that begins and ends."""

    def __init__(self, after: After, changed: Callable[[], None]) -> None:
        self._after = after
        self._changed = changed
        self._times = 0
        self.on = False

    def say(self) -> None:
        """Say it; a second time begins anew."""
        self.on = True
        self._times += 1
        time = self._times
        self._changed()
        self._after(_SAYS, lambda: self._end(time))

    def _end(self, time: int) -> None:
        if time == self._times:
            self.on = False
            self._changed()
