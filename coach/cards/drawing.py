"""Draw one card: by chance that can be repeated, no card again before the others came."""

from collections.abc import Container, Sequence
from hashlib import blake2b

from coach.cards.shelf import Place

#: A card that somebody does not want again soon rests for so long, in ms.
REST = 30 * 24 * 3600 * 1000


def draw(found: Sequence[Place], seed: int, seen: Sequence[str], resting: Container[str]) -> str:
    """Give the key of the next card out of ``found``; nothing where all of them rest.

    ``seen`` are the keys that were drawn before, the oldest first. Of those that were not drawn
    yet one is taken by ``seed``; once all have come, the one that was drawn longest ago.
    """
    keys = [place.key for place in found if place.key not in resting]
    fresh = [key for key in keys if key not in set(seen)]
    if fresh:
        return min(fresh, key=lambda key: _mixed(seed, key))
    last = {key: at for at, key in enumerate(seen)}
    return min(keys, key=lambda key: last[key], default="")


def _mixed(seed: int, key: str) -> bytes:
    return blake2b(f"{seed} {key}".encode(), digest_size=8).digest()
