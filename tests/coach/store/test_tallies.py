"""What is counted in the file is what one counts by hand, row by row."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.planning.memory import Agreed
from coach.progress.counted import Counted, counted
from coach.progress.sitting import Sitting
from coach.session.record import Record
from coach.store.store import Store
from tests.coach.progress.practised import (
    AGREEMENTS,
    DAY,
    NOW,
    RECORDS,
    SITTINGS,
    TIMES,
    agreed,
    small,
    talk,
)
from tests.coach.store.samples import opened

FEW_RECORDS = st.lists(RECORDS, max_size=5)
FEW_SITTINGS = st.lists(SITTINGS, max_size=5)


def fill(
    store: Store,
    records: Sequence[Record],
    sittings: Sequence[Sitting],
    agreements: Sequence[Agreed],
) -> None:
    """Keep all of these."""
    for record in records:
        store.sessions.end(record)
    for sitting in sittings:
        store.sittings.add(sitting)
    for one in agreements:
        store.agreements.rewrite(one)


def test_an_empty_file_has_no_counts(store: Store) -> None:
    assert store.tallies.all(NOW) == store.tallies.between(0, NOW, NOW) == Counted()


@settings(max_examples=40, deadline=None)
@given(FEW_RECORDS, FEW_SITTINGS, AGREEMENTS, st.tuples(TIMES, TIMES), st.booleans())
def test_the_file_counts_as_one_does_by_hand(
    records: list[Record],
    sittings: list[Sitting],
    agreements: list[Agreed],
    span: tuple[int, int],
    shared: bool,
) -> None:
    begin, end = sorted(span)
    with TemporaryDirectory() as folder, opened(Path(folder) / "data") as store:
        fill(store, records, sittings, agreements)
        every = counted(records, sittings, agreements, NOW, shared=shared)
        assert store.tallies.all(NOW, shared=shared) == every
        assert store.tallies.between(begin, end, NOW, shared=shared) == counted(
            [record for record in records if begin <= record.began < end],
            [sitting for sitting in sittings if begin <= sitting.at < end],
            agreements,
            NOW,
            shared=shared,
        )


def test_where_two_look_nothing_counts_that_one_practised_alone(store: Store) -> None:
    alone = talk(NOW - DAY, solo=True, turns=1, whole=1, breaks=2, returns=1)
    fill(store, [talk(turns=4, whole=3, breaks=1), alone], [], [])
    assert store.tallies.all(NOW).counts.breaks == 3
    both = store.tallies.all(NOW, shared=True)
    assert (both.counts.turns, both.counts.breaks, both.counts.returns) == (4, 1, 0)
    assert both.talk_times == (NOW,)
    assert not any(one.solo for one in both.talked)


def test_removing_and_undoing_gives_the_same_counts(store: Store) -> None:
    fill(store, [talk(turns=2), talk(NOW - DAY)], [small(), small(NOW - DAY)], [agreed(1)])
    before = store.tallies.all(NOW)
    removed = store.records.remove(1)
    sat, held = store.sittings.all()[0], store.agreements.all()[0]
    store.sittings.remove(sat)
    store.agreements.remove(held)
    fewer = store.tallies.all(NOW)
    assert (len(fewer.talk_times), len(fewer.small_times), fewer.agreements) == (1, 1, ())
    assert removed is not None
    store.records.restore(removed)
    store.sittings.restore(sat)
    store.agreements.rewrite(held)
    assert store.tallies.all(NOW) == before


def test_time_of_whole_turns_that_an_older_version_did_not_measure_is_not_made_up(
    store: Store,
) -> None:
    measured = talk(turns=2, whole=2, whole_time=90_000)
    fill(store, [measured, msgspec.structs.replace(measured, whole_time=0)], [], [])
    counts = store.tallies.all(NOW).counts
    assert (counts.whole, counts.whole_time, counts.untimed) == (4, 90_000, 2)
