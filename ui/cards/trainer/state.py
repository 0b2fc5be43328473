"""Where the practice of answering stands, as its presenter holds it: in memory alone."""

from collections.abc import Sequence

import msgspec
from msgspec.structs import replace

from coach.cards.lesson import Lesson
from coach.cards.shelf import Place
from coach.content.prose import Level, TrainerLine
from coach.people import Couple
from ui.cards.trainer.told import Outcome, Told


class Sample(msgspec.Struct, frozen=True):
    """A way to answer; ``key`` names the card that it is, if it is one."""

    says: str
    key: str = ""


class Now(msgspec.Struct, frozen=True):
    """``shown`` is the level that is looked at, ``turn`` which of its ways to say it.

    ``told`` is what was read of the answer, None before.
    """

    lesson: Lesson
    shown: Level = Level.SAID_BACK
    turn: int = 0
    told: Told | None = None

    @property
    def waits(self) -> bool:
        """Whether the answer is still being read."""
        return self.lesson.looked and self.told is None

    @property
    def safety(self) -> bool:
        """Whether what was written asks for people."""
        return self.told is not None and self.told.outcome is Outcome.SAFETY

    def heard(self, told: Told) -> "Now":
        """Take what was read, and look at the level that was tried or is nearest."""
        level = self.lesson.level
        if level is None and told.did is not None and told.did.level:
            level = tuple(Level)[told.did.level - 1]
        return replace(self, told=told, shown=level or Level.SAID_BACK, turn=0)


class Known(msgspec.Struct, frozen=True):
    """What there is to answer with: lines, the cards of the levels, whose it is, what is kept."""

    lines: tuple[TrainerLine, ...]
    cards: tuple[Place, ...] = ()
    couple: Couple = Couple()
    alone: bool = False
    kept: frozenset[str] = frozenset()


def samples(known: Known, line: TrainerLine, level: Level) -> Sequence[Sample]:
    """Give the ways to answer a line at a level: its own, then cards for the same situation."""
    own = [Sample(line.answers[level])] if level in line.answers else []
    cards = (
        Sample(place.card.text, place.key)
        for place in known.cards
        if place.card.group == level.value and line.situation in place.card.situations
    )
    return [*own, *cards]
