"""What is known of cards between two times: known without the scheduler and the database."""

from collections.abc import Mapping

import msgspec


class Memory(msgspec.Struct, frozen=True):
    """What is known of a card that was practised: ``due`` and ``last`` in ms since 1970 UTC."""

    due: int
    last: int
    stability: float
    difficulty: float


class OwnCard(msgspec.Struct, frozen=True):
    """A card that somebody wrote: what one does with it (``use``), when (ms), and its words."""

    use: str
    at: int
    words: str


class KeptCard(msgspec.Struct, frozen=True):
    """A card of one's own with its number. Later ones have higher numbers."""

    id: int
    card: OwnCard


class CardsKept(msgspec.Struct, frozen=True):
    """All that is kept about cards, by their keys.

    ``kept`` are the favourites, the one that was added last first; ``rests`` says until when a
    card is not to come (ms since 1970 UTC); ``drawn`` are those drawn before, the oldest first.
    """

    kept: tuple[str, ...] = ()
    rests: Mapping[str, int] = {}
    drawn: tuple[str, ...] = ()
    memories: Mapping[str, Memory] = {}
    own: tuple[KeptCard, ...] = ()
