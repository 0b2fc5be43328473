"""Count how well phrases that were said fit phrases that are right, one to one by their overlap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar


class Stretch(Protocol):
    """A stretch of a text: offsets, end exclusive."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it has ended."""
        ...


class Gold(Stretch, Protocol):
    """A stretch that is right, or that may be marked."""

    @property
    def optional(self) -> bool:
        """Whether it may stay unmarked."""
        ...


S = TypeVar("S", bound=Stretch)
G = TypeVar("G", bound=Gold)


def count(
    said: Sequence[S], gold: Sequence[G], right: Callable[[S, G], bool]
) -> tuple[int, int, int]:
    """Count hits, wrong ones and missed ones.

    A pair fits where they share three tenths of the shorter one, and ``right`` says so. What is
    said a second time of a phrase that is found already is no mistake.
    """

    def over(one: S, other: G) -> int:
        shared = min(one.end, other.end) - max(one.start, other.start)
        least = 0.3 * min(one.end - one.start, other.end - other.start)
        return shared if shared >= max(1, least) and right(one, other) else 0

    fits = sorted(
        ((over(p, g), i, j) for i, p in enumerate(said) for j, g in enumerate(gold) if over(p, g)),
        reverse=True,
    )
    used, found, hit = set[int](), set[int](), 0
    for _, i, j in fits:
        if i not in used and j not in found:
            used.add(i)
            found.add(j)
            hit += not gold[j].optional
    more = sum(i not in used and not any(over(p, g) for g in gold) for i, p in enumerate(said))
    less = sum(j not in found and not g.optional for j, g in enumerate(gold))
    return hit, more, less
