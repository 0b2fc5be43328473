"""What is known of copies, as values: light enough for the window to hold them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

#: Told how far it is, from 0 to 1; says whether to go on.
Going = Callable[[float], bool]


class Stopped(Exception):
    """Somebody asked to stop; what was begun is gone."""


def on(_share: float) -> bool:
    """Go on, whoever asks."""
    return True


class Why(StrEnum):
    """What a copy was made for."""

    DAILY = "daily"
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"
    BY_HAND = "by-hand"


class Copy(msgspec.Struct, frozen=True):
    """A copy as its name tells it. ``made`` is the time of day that stood on the clock here.

    Later copies have higher numbers, whatever the clock said; 0 for the first ones of all.
    ``size`` is in bytes. Whether it can be read, ``sound`` says.
    """

    path: Path
    number: int
    made: datetime
    version: int
    why: Why
    size: int


class Holding(msgspec.Struct, frozen=True):
    """How many rows of each table a copy holds, and when the newest was written (ms, or None).

    How many pages somebody wrote is theirs: no screen may show the count of ``pages``.
    """

    counts: Mapping[str, int]
    newest: int | None = None


class Line(msgspec.Struct, frozen=True):
    """What bringing a copy back would do to one table, in rows.

    ``gone`` are those that there are now and not in the copy, ``back`` the other way round;
    ``other`` are in both and differ. How many ``pages`` there are is their writer's own.
    """

    table: str
    then: int
    now: int
    gone: int
    back: int
    other: int


class Preview(msgspec.Struct, frozen=True):
    """What a copy holds beside what there is now, table by table.

    ``newest`` is when its newest row was written (ms), ``books_differ`` whether a private book
    would open with another passphrase, come back, or be gone.
    """

    lines: tuple[Line, ...]
    newest: int | None
    books_differ: bool

    @property
    def same(self) -> bool:
        """Whether nothing at all would change."""
        return not any(line.gone or line.back or line.other for line in self.lines)


class Restored(msgspec.Struct, frozen=True):
    """All that undo needs: the copy of what was before."""

    before: Copy
