"""What is shown of a card before it is remembered, and what stays hidden."""

from enum import StrEnum

import msgspec

from coach.content.deck import DeckCard

#: A beginning is this share of the words, and never more than so many.
_SHARE, _MOST = 3, 4


class Cue(StrEnum):
    """What leads to the card."""

    THEY = "they"  # what the other one says
    MOMENT = "moment"  # something small that happens
    WHEN = "when"  # when it fits, and how it begins
    BEGINNING = "beginning"  # how it begins, and nothing else


class Asking(msgspec.Struct, frozen=True):
    """``line`` and ``start`` are shown first; ``card`` is what one looks for.

    ``here`` is the card as it is said to that ``line``, where it is written down.
    """

    cue: Cue
    line: str
    card: str
    start: str = ""
    here: str = ""


def asking(card: DeckCard) -> Asking:
    """Say how a card is asked for."""
    if card.example.they:
        return Asking(Cue.THEY, card.example.they, card.text, here=card.example.you)
    if card.towards:
        return Asking(Cue.MOMENT, card.text, card.towards)
    start = beginning(card.text)
    if card.when:
        return Asking(Cue.WHEN, card.when, card.text, start)
    return Asking(Cue.BEGINNING, start, card.text)


def beginning(text: str) -> str:
    """Give the first words of a card: enough to remember by, too few to read it."""
    words = text.split()
    few = max(1, min(_MOST, len(words) // _SHARE))
    return f"{' '.join(words[:few]).rstrip('.,:;?…')} …"
