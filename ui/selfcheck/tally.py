"""Does one check after another, and says of each what came of it: one line, in fixed words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable

    #: Looks at one thing. What it gives back is said beside *ok*; ``Amiss`` says what is wrong.
    Check = Callable[[], str | None]


class Amiss(Exception):
    """What was looked at is not as it should be; the message says how it is."""


class Tally:
    """Counts checks. ``out`` is where the lines go; a program without a console has none."""

    def __init__(self, out: TextIO | None) -> None:
        self._out = out
        self._passed = self._failed = 0

    @property
    def all_passed(self) -> bool:
        """Whether nothing has failed so far."""
        return not self._failed

    def look(self, name: str, check: Check) -> bool:
        """Do a check. Whatever is raised in it is what was to be found: it is told, not let out."""
        try:
            note = check()
        except Amiss as amiss:
            return self._fail(name, str(amiss))
        except Exception as error:
            return self._fail(name, f"{type(error).__name__}: {error}")
        self._passed += 1
        self._say(f"ok      {name}" + (f" ({note})" if note else ""))
        return True

    def end(self) -> int:
        """Say how many passed, and give the exit code."""
        self._say(f"{self._passed} passed, {self._failed} failed")
        return 0 if self.all_passed else 1

    def _fail(self, name: str, why: str) -> bool:
        self._failed += 1
        self._say(f"failed  {name}: {' '.join(why.split())}")
        return False

    def _say(self, line: str) -> None:
        if self._out is not None:
            self._out.write(f"{line}\n")
            self._out.flush()


def need(fact: object, otherwise: str) -> None:
    """Raise ``Amiss`` with these words where something does not hold."""
    if not fact:
        raise Amiss(otherwise)
