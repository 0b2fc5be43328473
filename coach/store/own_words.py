"""A sentence of one's own as it is kept, and whose it is: known without the database library."""

from collections.abc import Iterable

import msgspec

from coach.people import Couple, Side


class Sentence(msgspec.Struct, frozen=True):
    """What is kept: whose it is by side and by name, when (ms since 1970 UTC), and the words."""

    side: str
    writer: str
    at: int
    words: str


class Kept(msgspec.Struct, frozen=True):
    """A sentence with its number. Later ones have higher numbers."""

    id: int
    sentence: Sentence


def of_writer(every: Iterable[Kept], couple: Couple, side: Side) -> tuple[Kept, ...]:
    """Give those of whoever sits on ``side`` now.

    A name finds its sentences wherever it sits. What belongs to neither name (it was changed
    since, or there was none) belongs to the side on which it was written.
    """
    names = {couple.of(one).name.strip(): one for one in Side if couple.of(one).name.strip()}

    def owner(kept: Kept) -> Side:
        known = names.get(kept.sentence.writer)
        return known if known is not None else Side(kept.sentence.side)

    return tuple(kept for kept in every if owner(kept) is side)
