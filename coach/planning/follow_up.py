"""Agreements: which are to be looked at on a day, and how many became what."""

from collections.abc import Sequence

import msgspec

from coach.planning.memory import Agreed, Outcome


class Tally(msgspec.Struct, frozen=True):
    """How many agreements were made, and what became of them; those open are in ``made`` only."""

    made: int
    kept: int
    changed: int
    let_go: int


def due(agreements: Sequence[Agreed], day: str) -> tuple[Agreed, ...]:
    """Give the open ones whose day (``2026-12-06``) has come, the earliest first."""
    come = [one for one in open_ones(agreements) if one.agreement.due <= day]
    return tuple(sorted(come, key=lambda one: (one.agreement.due, one.id)))


def open_ones(agreements: Sequence[Agreed]) -> tuple[Agreed, ...]:
    """Give those that nobody has looked at again yet."""
    return tuple(one for one in agreements if one.agreement.outcome is Outcome.OPEN)


def tally(agreements: Sequence[Agreed]) -> Tally:
    """Count agreements by what became of them."""
    outcomes = [one.agreement.outcome for one in agreements]
    return Tally(
        made=len(outcomes),
        kept=outcomes.count(Outcome.KEPT),
        changed=outcomes.count(Outcome.CHANGED),
        let_go=outcomes.count(Outcome.LET_GO),
    )
