"""A few lines to answer: which come, at which level, and how far one is. Nothing is counted."""

from collections.abc import Sequence
from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from coach.content.prose import Level, TrainerLine

#: So many lines make a lesson at the most.
LESSON = 5


class Lesson(msgspec.Struct, frozen=True):
    """``lines`` are places among all lines; ``at`` is where it stands.

    ``level`` is the level that is tried, None for any. ``answer`` is what is written, ``looked``
    whether somebody wants to see what it does.
    """

    lines: tuple[int, ...]
    at: int = 0
    level: Level | None = None
    answer: str = ""
    looked: bool = False

    @property
    def place(self) -> int:
        """The line on screen, among all lines."""
        return self.lines[self.at]

    @property
    def last(self) -> bool:
        """Whether no line comes after this one."""
        return self.at + 1 >= len(self.lines)


def places_for(lines: Sequence[TrainerLine], situation: str) -> tuple[int, ...]:
    """Give the places of the lines of a situation; of all where it has none."""
    some = tuple(at for at, line in enumerate(lines) if line.situation == situation)
    return some or tuple(range(len(lines)))


def begin(places: Sequence[int], seed: int, dealt: int, level: Level | None = None) -> Lesson:
    """Begin after ``dealt`` lines were seen: others come, until all came once.

    ``level`` is what is tried with the first of them.
    """
    again, at = divmod(dealt, len(places))
    mixed = sorted(places, key=lambda place: _mixed(seed + again, place))
    return Lesson(tuple(mixed[at : at + LESSON]), level=level)


def ladder(dealt: int) -> Level:
    """Give the level to try after ``dealt`` lines: the lower ones first, again and again."""
    levels = tuple(Level)
    return levels[(dealt + 1) % len(levels)]


def aim(now: Lesson, level: Level | None) -> Lesson:
    """Try another level, or any; once somebody looked it stays what was tried."""
    return now if now.looked else replace(now, level=level)


def write(now: Lesson, answer: str) -> Lesson:
    """Write an answer, or another one: what was said of the one before holds no longer."""
    return now if answer == now.answer else replace(now, answer=answer, looked=False)


def look(now: Lesson) -> Lesson:
    """See what it does, once there is something."""
    return replace(now, looked=True) if now.answer.strip() else now


def again(now: Lesson) -> Lesson:
    """Say it again: the words stay, to be changed."""
    return replace(now, looked=False)


def go_on(now: Lesson, level: Level | None) -> Lesson:
    """The next line, at ``level``; after the last one it stays where it is."""
    if now.last:
        return now
    return replace(now, at=now.at + 1, level=level, answer="", looked=False)


def _mixed(seed: int, place: int) -> bytes:
    return blake2b(f"{seed} {place}".encode(), digest_size=8).digest()
