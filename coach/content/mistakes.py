"""What is wrong with a content file, said so that someone who does not program can mend it."""

import re
from collections.abc import Iterable

import msgspec

from coach.errors import Problem, WorldError


class Mistake(msgspec.Struct, frozen=True, order=True):
    """One thing to mend: the file, where in it, and why it cannot stay.

    ``key`` is a path such as ``steps[2].tell.speaker``; entries of a list are counted from
    one, and it is empty where the whole file is meant.
    """

    file: str
    key: str
    reason: str


class ContentBroken(WorldError):
    """A content file cannot be used. It carries every mistake that was found in it."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(mistakes)
        files = dict.fromkeys(mistake.file for mistake in self.mistakes)
        super().__init__(Problem.CONTENT_BROKEN, {"file": ", ".join(files)})


class Notes:
    """Collects the mistakes of one file while it is read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.mistakes: list[Mistake] = []

    def add(self, key: str, reason: str) -> None:
        """Write one mistake down."""
        self.mistakes.append(Mistake(self.file, key, reason))

    def has(self, key: str) -> bool:
        """Whether something is wrong with the very value at ``key``."""
        return any(mistake.key == key for mistake in self.mistakes)

    def matches(self, pattern: str) -> bool:
        """Whether something is wrong at a key that is wholly described by ``pattern``."""
        return any(re.fullmatch(pattern, mistake.key) for mistake in self.mistakes)


def under(key: str, name: str) -> str:
    """Give the path of ``name`` inside ``key``."""
    return f"{key}.{name}" if key else name


def nth(key: str, index: int) -> str:
    """Give the path of an entry of a list; ``index`` counts from 0, the path from 1."""
    return f"{key}[{index + 1}]"
