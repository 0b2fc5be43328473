"""Where the way into listening stands: what was answered, and how much of a voice was heard.

An answer is there only until the other one has answered, too.
"""

from collections.abc import Sequence
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from coach.people import Side

#: So much speech of each is wanted, in seconds.
ENOUGH = 15.0
#: How many bars tell of a voice, and the levels (dB) at which one is lowest and highest.
_BARS, _LOWEST, _HIGHEST = 36, -60.0, -15.0


class Answering(msgspec.Struct, frozen=True):
    """Each says yes or no, unseen; ``marked`` is what stands in the open half."""

    open: Side = Side.ONE
    marked: str = ""
    first: bool = False


class Result(StrEnum):
    """What both are told, in the middle. No side is marked."""

    BEGINS = "begins"
    STAYS_OFF = "stays_off"
    NO_DEVICE = "no_device"
    NOT_ALLOWED = "not_allowed"
    FAILED = "failed"
    ALIKE = "alike"


class Telling(msgspec.Struct, frozen=True):
    """A result is told."""

    result: Result


class Learning(msgspec.Struct, frozen=True):
    """A voice is heard: ``seconds`` of speech so far, and how loud it was."""

    side: Side
    seconds: float = 0.0
    bars: tuple[float, ...] = ()
    text: int = 0
    silent: bool = False
    comparing: bool = False
    #: Whether the voice is kept in its owner's book since it was heard.
    kept: bool = False

    @property
    def enough(self) -> bool:
        """Whether that is enough of the voice."""
        return self.seconds >= ENOUGH


Step = Answering | Telling | Learning


def cover(answering: Answering) -> Answering | Telling:
    """Cover the open half: the other one opens, or only the result is left of both answers."""
    if not answering.marked:
        return answering
    yes = answering.marked == "yes"
    if answering.open is Side.ONE:
        return Answering(Side.TWO, first=yes)
    return Telling(Result.BEGINS if yes and answering.first else Result.STAYS_OFF)


def hear(learning: Learning, seconds: float, levels: Sequence[float]) -> Learning:
    """More of the voice was heard: the bars so far stay as they are, new ones are as loud as now.

    ``levels`` are what was measured since the last time, in dB.
    """
    wanted = min(int(min(seconds / ENOUGH, 1.0) * _BARS), _BARS)
    loud = max(levels, default=_LOWEST)
    high = min(max((loud - _LOWEST) / (_HIGHEST - _LOWEST), 0.1), 1.0)
    # Two beside each other are never quite alike, as a voice is not.
    new = tuple(high * (0.7 if bar % 2 else 1.0) for bar in range(len(learning.bars), wanted))
    bars = (*learning.bars, *new)[:wanted]
    return replace(learning, seconds=seconds, bars=bars, silent=learning.silent and not seconds)
