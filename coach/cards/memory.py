"""What is known of cards between two times: known without the scheduler and the database."""

from collections.abc import Mapping

import msgspec

from coach.content.deck import DeckCard, Use


class Memory(msgspec.Struct, frozen=True):
    """What is known of a card that was practised: ``due`` and ``last`` in ms since 1970 UTC."""

    due: int
    last: int
    stability: float
    difficulty: float


class OwnCard(DeckCard, frozen=True):
    """A card that somebody wrote: all that a card can have, and where it goes.

    ``deck`` is the id of a deck that it goes with, or the name of a deck of one's own, or empty;
    ``group`` may be empty. ``use`` is what one does with it, ``at`` when it was written (ms since
    1970 UTC). Its ``id`` is its number, empty before it is kept; later ones have higher numbers.
    """

    id: str
    group: str
    needs: tuple[str, ...]
    situations: tuple[str, ...] = ()
    deck: str = ""
    use: Use = Use.SAY
    at: int = 0


class CardsKept(msgspec.Struct, frozen=True):
    """All that is kept about cards, by their keys.

    ``kept`` are the favourites, the one that was added last first; ``rests`` says until when a
    card is not to come (ms since 1970 UTC); ``drawn`` are those drawn before, the oldest first.
    """

    kept: tuple[str, ...] = ()
    rests: Mapping[str, int] = {}
    drawn: tuple[str, ...] = ()
    memories: Mapping[str, Memory] = {}
    own: tuple[OwnCard, ...] = ()
