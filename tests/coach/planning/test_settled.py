"""Which agreement a talk looks at: the one whose day has come first, else the next."""

import pytest

from coach.planning.memory import Agreed, Agreement, Outcome
from coach.planning.settled import to_look_at

EARLY = Agreed(1, Agreement(0, "2026-12-01", "rolls"))
LATE = Agreed(2, Agreement(0, "2026-12-09", "walks"))
DONE = Agreed(3, Agreement(0, "2026-11-01", "phones", outcome=Outcome.KEPT))


@pytest.mark.parametrize(
    ("known", "found"),
    [((LATE, EARLY, DONE), EARLY), ((LATE, DONE), LATE), ((DONE,), None), ((), None)],
)
def test_the_earliest_open_one(known: tuple[Agreed, ...], found: Agreed | None) -> None:
    assert to_look_at(known, "2026-12-05") is found
