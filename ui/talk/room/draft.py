"""What a person has begun in the room and not yet done: a choice marked, a slider moved.

It belongs to the presenter alone, is never written down, and is forgotten with every step.
"""

import msgspec

from coach.content.model import LoopPiece
from coach.people import Side

#: The three signs that one sets for oneself, in the order in which a press goes round.
SIGNS = ("ring", "half", "full")


class Draft(msgspec.Struct, frozen=True):
    """Marked, but not done.

    ``answer`` is what is marked in the speaker's panel (an answer, more or enough, a shape);
    ``looks`` are the signs of a look at one's own words. ``calms`` are the two calm sliders
    after a break: they are dropped as soon as both are there and only ``calm`` (enough or
    not) is left. ``live`` are the two answers to "could you live with it?", dropped in the
    same way. ``aid`` is what is open over the stage (card, words), ``drawn`` how many cards
    were seen there, ``taken_along`` the words that were chosen since it was opened, and
    ``word_for`` whose piece of the loop they are for, None where that is plain.
    """

    answer: str = ""
    family: str = ""
    taken: str = ""
    rest: str = "apart"
    minutes: int = 25
    owes: Side | None = None
    looks: tuple[str, ...] = ()
    calms: tuple[int | None, ...] = ()
    open: Side = Side.ONE
    calm: bool | None = None
    live: tuple[int | None, ...] = ()
    undo: str = ""
    suggest: str = ""
    keeps: frozenset[Side] = frozenset()
    aid: str = ""
    drawn: int = 0
    taken_along: tuple[str, ...] = ()
    word_for: tuple[Side, LoopPiece] | None = None
