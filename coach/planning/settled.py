"""What a talk settled: an agreement that both keep, or what became of one that was looked at."""

from collections.abc import Sequence

import msgspec

from coach.planning.follow_up import due, open_ones
from coach.planning.memory import Agreed, Agreement, Outcome


class Settled(msgspec.Struct, frozen=True):
    """``made`` is a new agreement, None for none.

    ``looked_at`` is the number of the agreement that was looked at again, 0 for none, and
    ``outcome`` what became of it ``at`` that time (milliseconds since 1970 UTC).
    """

    made: Agreement | None = None
    looked_at: int = 0
    outcome: Outcome = Outcome.OPEN
    at: int = 0


def to_look_at(agreements: Sequence[Agreed], day: str) -> Agreed | None:
    """Give the agreement to look at on ``day`` (2026-12-06): one whose day has come, or the next.

    None if there is none that is open.
    """
    come = due(agreements, day)
    ahead = sorted(open_ones(agreements), key=lambda one: (one.agreement.due, one.id))
    return next(iter((*come, *ahead)), None)
