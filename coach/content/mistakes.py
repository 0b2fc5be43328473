"""What is wrong with a content file, said so that someone who does not program can mend it."""

import re
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

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
    """Collects the mistakes of one file while it is read.

    Where it lies over an English one, ``taken`` says by key what it gave, and its key there;
    a mistake in all the rest is one of the ``english`` file.
    """

    def __init__(self, file: str, english: str = "") -> None:
        self.file = file
        self.english = english
        self.taken: Mapping[str, str] = {}
        self.mistakes: list[Mistake] = []

    def told(self) -> tuple[Mistake, ...]:
        """Give the mistakes, each with the file and the key where it is to be mended."""
        return tuple(self._told(mistake) for mistake in self.mistakes)

    def _told(self, mistake: Mistake) -> Mistake:
        for key in upwards(mistake.key):
            if key in self.taken:
                return replace(mistake, key=self.taken[key] + mistake.key[len(key) :])
        return replace(mistake, file=self.english) if self.english and mistake.key else mistake

    def add(self, key: str, reason: str) -> None:
        """Write one mistake down."""
        self.mistakes.append(Mistake(self.file, key, reason))

    def has(self, key: str) -> bool:
        """Whether something is wrong with the very value at ``key``."""
        return any(mistake.key == key for mistake in self.mistakes)

    def matches(self, pattern: str) -> bool:
        """Whether something is wrong at a key that is wholly described by ``pattern``."""
        return any(re.fullmatch(pattern, mistake.key) for mistake in self.mistakes)


def upwards(key: str) -> Iterator[str]:
    """Give a key, then the one that it is in, and so on: ``a[2].b``, ``a[2]``, ``a``."""
    while key:
        yield key
        key = re.sub(r"(\.?[^.\[\]]+|\[\d+\])$", "", key)


def under(key: str, name: str) -> str:
    """Give the path of ``name`` inside ``key``."""
    return f"{key}.{name}" if key else name


def nth(key: str, index: int) -> str:
    """Give the path of an entry of a list; ``index`` counts from 0, the path from 1."""
    return f"{key}[{index + 1}]"
