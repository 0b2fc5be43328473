"""From what the network says of every piece of a word to phrases with one category each.

The best path through the tokens is sought: each is outside, or inside one category, and a change
costs something, so that phrases come out whole (the Viterbi algorithm, Viterbi 1967).
"""

from collections.abc import Sequence
from math import log

import msgspec

from coach.wording.findings import Category
from coach.wording.network import Token

_CATEGORIES = tuple(Category)
_LEAST = 1e-4
#: A second category is marked on the same phrase where it is this likely, next to the first.
_SECOND = 0.55


class Bars(msgspec.Struct, frozen=True):
    """What decides; set on voices that the network has not read (``build/wording/tune.py``).

    A text stings from ``sting`` on, and surely from ``solid`` on; it is about safety from
    ``safety`` on. ``inside`` favours marking a token, ``change`` is the price of a change.
    """

    sting: float = 0.5
    solid: float = 0.8
    safety: float = 0.5
    inside: float = 0.0
    change: float = 2.0


class Phrase(msgspec.Struct, frozen=True):
    """A run of tokens with its category: offsets, and how likely it is marked."""

    start: int
    end: int
    category: Category
    p: float


def phrases(tokens: Sequence[Token], bars: Bars) -> tuple[Phrase, ...]:
    """Find the phrases that sting, in reading order; at least one where there is a token."""
    if not tokens:
        return ()
    inside = bars.inside
    found = _runs(tokens, _path(tokens, inside, bars.change))
    # Being inside costs ten at most, so this ends.
    while not found:
        inside += 0.25
        found = _runs(tokens, _path(tokens, inside, bars.change))
    return tuple(found)


def _path(tokens: Sequence[Token], inside: float, change: float) -> list[int]:
    """Give for each token the category that it is in, or -1 for outside."""
    states = len(_CATEGORIES) + 1
    scores = [0.0] * states
    back: list[list[int]] = []
    for token in tokens:
        best = max(range(states), key=scores.__getitem__)
        come = [at if scores[at] >= scores[best] - change else best for at in range(states)]
        moved = [max(scores[at], scores[best] - change) for at in range(states)]
        out = log(max(_LEAST, 1 - token.any))
        # A token may be in several categories at once, so each stands for itself.
        scores = [
            *(moved[at] + log(max(_LEAST, min(each, token.any))) + inside
              for at, each in enumerate(token.each)),
            moved[-1] + out,
        ]  # fmt: skip
        back.append(come)
    at = max(range(states), key=scores.__getitem__)
    path: list[int] = []
    for come in reversed(back):
        path.append(at if at < states - 1 else -1)
        at = come[at]
    return path[::-1]


def _runs(tokens: Sequence[Token], path: Sequence[int]) -> list[Phrase]:
    found: list[Phrase] = []
    first = 0
    for at in range(1, len(path) + 1):
        if at < len(path) and path[at] == path[first]:
            continue
        if path[first] >= 0:
            found += _marked(tokens[first:at], path[first])
        first = at
    return found


def _marked(run: Sequence[Token], category: int) -> list[Phrase]:
    means = [sum(token.each[at] for token in run) / len(run) for at in range(len(_CATEGORIES))]
    p = max(token.any for token in run)
    both = [category, *(at for at, mean in enumerate(means) if at != category and mean > _SECOND)]
    return [Phrase(run[0].start, run[-1].end, _CATEGORIES[at], p) for at in both[:2]]
