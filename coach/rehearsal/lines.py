"""Which line comes next: one not said in this run, nor in this state in the runs before."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from hashlib import blake2b

import msgspec

from coach.content.words import fill
from coach.rehearsal.luck import Luck

_END = re.compile(r"[.?!\u2026\u00a1\u00bf]+")
_NO_WORD = re.compile(r"\W+")

#: Runs of the past whose lines do not come again in the same state: five in a row differ.
RUNS = 4


class Chosen(msgspec.Struct, frozen=True):
    """A line with its names filled in; its key, and the state that it was chosen in."""

    text: str = ""
    key: str = ""
    state: str = ""


@lru_cache(8192)
def key_of(line: str) -> str:
    """Give a line's key, by which it is remembered without its words."""
    return blake2b(line.encode(), digest_size=6).hexdigest()


@lru_cache(8192)
def sentences(text: str) -> frozenset[str]:
    """Give the sentences of a text, without case and marks; a word alone ("Good.") is none."""
    parts = (_NO_WORD.sub(" ", part).strip().casefold() for part in _END.split(text))
    return frozenset(part for part in parts if " " in part)


class Lines:
    """Chooses within one answer: what was said before in this run does not come again."""

    def __init__(
        self,
        said: Iterable[str],
        recent: Iterable[tuple[str, str]],
        luck: Luck,
        topic: str,
    ) -> None:
        """``said`` is all that was said in this run; ``recent`` pairs of state and key."""
        self._said = {one for text in said for one in sentences(text)}
        self._recent = frozenset(recent)
        self._luck = luck
        self._topic = topic

    def choose(
        self, state: str, pool: Sequence[str], *, about: bool = False, again: bool = False
    ) -> Chosen:
        """Choose a line of ``pool``; an empty one where none is left.

        ``about`` takes one that names the topic, if there is one; ``again`` may take what was used
        in the runs before.
        """
        fresh = [line for line in pool if self._is_fresh(line, state, again=again)]
        naming = [line for line in fresh if "{topic}" in line] if about else []
        if not fresh:
            return Chosen()
        line = self._luck.choose(naming or fresh)
        text = self._filled(line)
        self._said |= sentences(text)
        return Chosen(text, key_of(line), state)

    def _is_fresh(self, line: str, state: str, *, again: bool) -> bool:
        if not again and (state, key_of(line)) in self._recent:
            return False
        return not sentences(self._filled(line)) & self._said

    def _filled(self, line: str) -> str:
        text = fill(line, {"topic": self._topic})
        return text[:1].upper() + text[1:]
