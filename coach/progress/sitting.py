"""A sitting: something small that was practised, such as a drill; and nothing about who did it."""

from enum import StrEnum

import msgspec


class Did(StrEnum):
    """What kind of thing it was."""

    CARDS = "cards"  # a round of cards, of the deck that is named
    ANSWERS = "answers"  # answers to what a partner says, in a situation or any
    DRILL = "drill"  # a round of the drill that is named
    SENTENCE = "sentence"  # a sentence of Say it, kept
    BREATH = "breath"  # steady breath for a while


class Sitting(msgspec.Struct, frozen=True):
    """``at`` is when it ended (ms since 1970 UTC), ``lines`` how many cards or lines it had.

    ``kind`` is one of ``Did``, or one of a newer version; ``what`` is an id, empty for none.
    """

    at: int
    kind: str
    what: str = ""
    lines: int = 0


class Sat(msgspec.Struct, frozen=True):
    """A sitting with its number. Later ones have higher numbers."""

    id: int
    sitting: Sitting
