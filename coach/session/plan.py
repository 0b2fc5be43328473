"""From a walkthrough to the plan that the engine follows: sides and milliseconds, no words."""

from coach.content.lengths import steps_of
from coach.content.model import Floor, Kind, Step, Walkthrough
from coach.people import Side
from coach.session.state import PlanStep

#: How far a couple may stretch or shorten every time (G4 of the protocols).
PACE = (0.5, 3.0)


def plan(
    walkthrough: Walkthrough, *, length: int, solo: bool, starter: Side, pace: float
) -> tuple[PlanStep, ...]:
    """Give every step a side and its times.

    ``pace`` multiplies all planned times and is kept within 0.5 and 3; the quiet at a
    hand-over is not stretched, because what makes it work is its own length (Curhan 2022).
    """
    factor = min(max(pace, PACE[0]), PACE[1])
    return tuple(
        _planned(step, starter, factor) for step in steps_of(walkthrough, length, solo=solo)
    )


def _planned(step: Step, starter: Side, factor: float) -> PlanStep:
    return PlanStep(
        id=step.id,
        kind=step.kind,
        side=_side(step, starter),
        times={phase: _stretched(card.seconds, factor) for phase, card in step.cards.items()},
        budget=_stretched(step.seconds, factor),
        quiet=step.quiet * 1000,
        pieces=step.pieces,
        count=step.count,
        fields=step.fields,
        part=step.part,
    )


def _side(step: Step, starter: Side) -> Side | None:
    if step.kind in (Kind.ALONE, Kind.LINES, Kind.ROUNDS):
        return starter
    if step.floor is Floor.BOTH:
        return None
    return starter if step.floor is Floor.STARTER else starter.other


def _stretched(seconds: int, factor: float) -> int:
    return round(seconds * 1000 * factor)
