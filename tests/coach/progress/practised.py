"""Talks, small things and agreements for tests, by hand and by chance."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

import msgspec
from hypothesis import strategies as st

from coach.planning.memory import Agreed, Agreement, Outcome
from coach.progress.counted import Counted, counted
from coach.progress.facts import Facts
from coach.progress.sitting import Did, Sitting
from coach.session.record import Record

#: Sunday, 23 November 2025, 21:00 in Berlin.
NOW = 1_763_928_000_000
HOUR, DAY = 3_600_000, 86_400_000
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = st.sampled_from(
    [ZoneInfo(name) for name in ("Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia", "UTC")]
)

FACTS = Facts(
    skills=("listen", "mend", "thank"),
    talks={"say-it-back": "listen", "storm": "mend"},
    smalls={("drill", "repair-line"): "mend", ("breath", ""): "mend", ("cards", "thanks"): "thank"},
)


def talk(at: int = NOW, name: str = "say-it-back", *, solo: bool = False, **counts: int) -> Record:
    """A talk that began then, with these counts and no others."""
    none = Record(name, 15, solo, "one", at, 9, True, 0, 0, 0, 0, 0, 0)
    return msgspec.structs.replace(none, **counts)


def small(at: int = NOW, kind: Did = Did.DRILL, what: str = "repair-line") -> Sitting:
    """A small thing."""
    return Sitting(at, kind.value, what, 5)


def agreed(
    number: int, outcome: Outcome = Outcome.OPEN, made: int = NOW, answered: int = 0
) -> Agreed:
    """An agreement to look at on 6 December."""
    return Agreed(number, Agreement(made, "2025-12-06", "Tea.", outcome=outcome, answered=answered))


def counts_of(
    records: Sequence[Record] = (), sittings: Sequence[Sitting] = (), *agreements: Agreed
) -> Counted:
    """Count these, now."""
    return counted(records, sittings, agreements, NOW)


#: Any time from 1970 to a clock that runs a century ahead.
TIMES = st.integers(0, NOW + 100 * 365 * DAY)
_FEW = st.integers(0, 30)
RECORDS = st.builds(
    talk,
    TIMES,
    st.sampled_from(("say-it-back", "storm", "gone")),
    solo=st.booleans(),
    turns=_FEW,
    whole=_FEW,
    got_it=_FEW,
    repairs_taken=_FEW,
    breaks=_FEW,
    returns=_FEW,
    whole_time=st.integers(0, 10**7),
)
SITTINGS = st.builds(small, TIMES, st.sampled_from(Did), st.sampled_from(("", "repair-line")))
AGREEMENTS = st.lists(
    st.builds(agreed, st.integers(1, 999), st.sampled_from(Outcome), TIMES, TIMES),
    max_size=6,
    unique_by=lambda one: one.id,
)
