"""The words that somebody chose: at most three, in the order of choosing."""

from enum import StrEnum

import msgspec

#: More do not fit in one sentence that can be heard.
MOST = 3


class Kind(StrEnum):
    """What a word names."""

    FEELING = "feeling"
    NEED = "need"


class Pick(msgspec.Struct, frozen=True):
    """One word. ``before`` makes it weaker or stronger; ``alone`` stands with no other."""

    kind: Kind
    word: str
    before: str = ""
    alone: bool = False

    @property
    def said(self) -> str:
        """The word as it would be said: *a little sad*."""
        return f"{self.before} {self.word}" if self.before else self.word

    @property
    def key(self) -> str:
        """What the program calls it: calm is a feeling, and a need."""
        return f"{self.kind.value}:{self.said}"


Picks = tuple[Pick, ...]


def turned(picks: Picks, pick: Pick) -> Picks:
    """Choose a word, or let it go if it was chosen. Where there is no room nothing changes."""
    if pick in picks:
        return tuple(one for one in picks if one != pick)
    if pick.alone:
        return (pick,)
    others = tuple(one for one in picks if not one.alone)
    return (*others, pick) if len(others) < MOST else picks


def without_last(picks: Picks) -> Picks:
    """Let the last one go."""
    return picks[:-1]


def said_of(picks: Picks, kind: Kind) -> tuple[str, ...]:
    """Give the words of one kind as they would be said."""
    return tuple(pick.said for pick in picks if pick.kind is kind)


def own(kind: Kind, typed: str) -> Pick | None:
    """Make a pick of what somebody typed; None if there is no word in it."""
    word = " ".join(typed.split()).rstrip(".,;")
    return Pick(kind, word) if word else None
