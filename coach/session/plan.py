"""From a walkthrough to the plan that the engine follows: sides and milliseconds, no words."""

from msgspec.structs import replace

from coach.content.lengths import steps_of
from coach.content.model import PRIVATE, Floor, Kind, Step, Walkthrough
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
        _with_cards(_planned(step, starter, factor, solo=solo), walkthrough)
        for step in steps_of(walkthrough, length, solo=solo)
    )


def _planned(step: Step, starter: Side, factor: float, *, solo: bool) -> PlanStep:
    return PlanStep(
        id=step.id,
        kind=step.kind,
        side=_side(step, starter, solo=solo),
        times={phase: _stretched(card.seconds, factor) for phase, card in step.cards.items()},
        budget=_stretched(step.seconds, factor),
        quiet=step.quiet * 1000,
        pieces=step.pieces,
        count=step.count,
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
    if step.kind in (Kind.ALONE, Kind.LINES, Kind.CARD) or (solo and step.kind in PRIVATE):
        return starter
    if step.kind in (Kind.TOGETHER, Kind.CHOOSE, Kind.CLOSE) or step.floor is Floor.BOTH:
        return None
    return starter if step.floor is Floor.STARTER else starter.other


def _stretched(seconds: int, factor: float) -> int:
    return round(seconds * 1000 * factor)
