"""From a walkthrough to the plan that the engine follows: sides and milliseconds, no words."""

import msgspec
from msgspec.structs import replace

from coach.content.lengths import steps_of
from coach.content.model import PRIVATE, SPOKEN, Floor, Kind, Step, Walkthrough
from coach.people import Side
from coach.session.modes import STRETCH, Mode
from coach.session.state import PlanStep

#: How far a couple may stretch or shorten every time (G4 of the protocols).
PACE = (0.5, 3.0)

#: Steps in which somebody speaks, signs or writes at length.
_TURNS = (Kind.PIECES, Kind.TURN, Kind.ROUNDS)


class Manner(msgspec.Struct, frozen=True):
    """How the two talk, and whether what they write has a time."""

    mode: Mode = Mode.TALK
    clock: bool = True

    @property
    def stretch(self) -> float:
        """By how much a turn grows; 0 where it has no time at all."""
        return STRETCH[self.mode] if self.clock or self.mode is not Mode.WRITE else 0.0


BY_VOICE = Manner()


def plan(
    walkthrough: Walkthrough,
    *,
    length: int,
    solo: bool,
    starter: Side,
    pace: float,
    manner: Manner = BY_VOICE,
) -> tuple[PlanStep, ...]:
    """Give every step a side and its times.

    ``pace`` multiplies all planned times and is kept within 0.5 and 3; the quiet at a
    hand-over is not stretched, because what makes it work is its own length (Curhan 2022).
    ``manner`` makes the turns longer where they are written or signed.
    """
    factor = min(max(pace, PACE[0]), PACE[1])
    steps = steps_of(walkthrough, length, solo=solo)
    planned = (_planned(step, starter, factor, manner.stretch, solo=solo) for step in steps)
    return tuple(_with_cards(step, walkthrough) for step in planned)


def minutes_of(walkthrough: Walkthrough, length: int, manner: Manner) -> int:
    """Give how long a talk for two takes in this manner; 0 if that is for the two to say."""
    if not manner.stretch:
        return 0
    steps = steps_of(walkthrough, length)
    longer = sum(_longer(step, manner.stretch) for step in steps)
    return length + round(longer / 60)


def _longer(step: Step, stretch: float) -> float:
    return step.seconds * (stretch - 1) if step.kind in _TURNS else 0.0


def _planned(step: Step, starter: Side, factor: float, stretch: float, *, solo: bool) -> PlanStep:
    spoken = factor * stretch
    return PlanStep(
        id=step.id,
        kind=step.kind,
        side=_side(step, starter, solo=solo),
        times={
            phase: _stretched(card.seconds, spoken if phase in SPOKEN else factor)
            for phase, card in step.cards.items()
        },
        budget=_stretched(step.seconds, spoken if step.kind in _TURNS else factor),
        quiet=step.quiet * 1000,
        pieces=step.pieces,
        count=step.count,
        fields=step.fields,
        part=step.part,
        lines=step.shows or tuple(line.id for line in step.page_lines),
        leads=step.leads,
    )


def _with_cards(step: PlanStep, walkthrough: Walkthrough) -> PlanStep:
    """Give the steps in which cards are sorted, or looked at, the ids of these cards."""
    if step.kind not in (Kind.SORT, Kind.CHIPS, Kind.PICK):
        return step
    items = walkthrough.items
    return replace(
        step,
        items=tuple(item.id for item in items),
        apart=tuple(item.id for item in items if item.group == walkthrough.apart),
        heaps=tuple((heap.id, heap.show) for heap in walkthrough.heaps),
    )


def _side(step: Step, starter: Side, *, solo: bool) -> Side | None:
    if step.kind in (Kind.ALONE, Kind.LINES, Kind.ROUNDS, Kind.CARD) or (
        solo and step.kind in PRIVATE
    ):
        return starter
    if step.floor is Floor.BOTH:
        return None
    return starter if step.floor is Floor.STARTER else starter.other


def _stretched(seconds: int, factor: float) -> int:
    return round(seconds * 1000 * factor)
