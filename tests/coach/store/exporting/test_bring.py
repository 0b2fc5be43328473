"""An export gives the same data back, adds nothing twice, and loses nothing that is there."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings

from coach.store.exporting.form import Export, read, write
from coach.store.store import Store
from tests.coach.store.exporting.homes import HISTORIES, a_bit_of_all, live, rows_in
from tests.coach.store.samples import opened

History = list[tuple[str, Any]]


@settings(max_examples=60)
@given(HISTORIES)
def test_an_export_gives_the_same_data_back(history: History) -> None:
    with TemporaryDirectory() as place:
        one, two = Path(place, "one"), Path(place, "two")
        with opened(one) as store:
            live(store, history)
            out = store.taking.out(5)
        with opened(two) as store:
            store.taking.bring(read(write(out)))
            assert store.taking.out(5) == out
        # What is known of a card that is gone stays behind, all else is the same to the letter.
        marks = ("card_marks", "card_memories")
        assert rows_in(one, *marks) == rows_in(two, *marks)


@settings(max_examples=40)
@given(HISTORIES, HISTORIES)
def test_brought_twice_is_the_same_as_once_and_nothing_that_was_there_is_lost(
    here: History, there: History
) -> None:
    with TemporaryDirectory() as place:
        with opened(Path(place, "one")) as store:
            live(store, there)
            out = store.taking.out(0)
        with opened(Path(place, "two")) as store:
            live(store, here)
            before = store.taking.out(0)
            brought = store.taking.bring(out)
            once = store.taking.out(0)
            assert store.taking.bring(out).count == 0
            assert store.taking.out(0) == once
            assert says(once) >= says(before) | says(out)
            store.taking.undo(brought)
            assert store.taking.out(0) == before


def says(export: Export) -> set[str]:
    """What an export says, without numbers, and without what can be there but once."""
    numbered = (export.records, export.plans, export.agreements, export.sentences,
                export.own_cards, export.sittings)  # fmt: skip
    texts = {repr(row).split(", ", 1)[1] for rows in numbered for row in rows}
    return texts | set(export.later) | set(export.wishes)


def test_an_export_brought_where_it_came_from_adds_nothing(store: Store) -> None:
    a_bit_of_all(store)
    before = store.taking.out(0)
    assert store.taking.bring(before).count == 0
    assert store.taking.out(0) == before
