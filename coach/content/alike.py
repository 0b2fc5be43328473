"""Find texts that are nearly the same, among many, without comparing each with each.

Two texts are near where they share much of their runs of five letters (the Jaccard index of the
sets of runs, Broder 1997). Of each text only the rarest runs are looked up: two near texts share
at least one of those, so nothing is missed (the prefix filter of Chaudhuri, Ganti and Kaushik
2006).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import ceil

#: From this share of common runs on, two texts count as one said twice.
NEAR = 0.5
_RUN = 5


def runs(text: str) -> frozenset[str]:
    """Give the runs of letters of a text, without case and marks."""
    plain = re.sub(r"\W+", " ", text.lower()).strip()
    return frozenset(plain[at : at + _RUN] for at in range(max(1, len(plain) - _RUN + 1)))


def near(texts: Sequence[str], others: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the places of pairs that are near, one of ``texts`` and one of ``others``."""
    mine, theirs = [runs(text) for text in texts], [runs(text) for text in others]
    common = Counter(piece for pieces in (*mine, *theirs) for piece in pieces)
    index: dict[str, list[int]] = defaultdict(list)
    for at, pieces in enumerate(theirs):
        for piece in _rarest(pieces, common):
            index[piece].append(at)
    for place, pieces in enumerate(mine):
        maybe = {at for piece in _rarest(pieces, common) for at in index[piece]}
        for at in sorted(maybe):
            if len(pieces & theirs[at]) / len(pieces | theirs[at]) >= NEAR:
                yield place, at


def _rarest(pieces: frozenset[str], common: Counter[str]) -> list[str]:
    """Give so many of the rarest runs that two near texts share at least one of them."""
    ordered = sorted(pieces, key=lambda piece: (common[piece], piece))
    return ordered[: len(ordered) - ceil(NEAR * len(ordered)) + 1]
