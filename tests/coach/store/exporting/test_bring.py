"""An export gives the same data back, adds nothing twice, and loses nothing that is there."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from coach.store.exporting.form import Export, Line, Mark, Remembered, read, write
from coach.store.store import Store
from tests.coach.store.exporting.homes import HISTORIES, a_bit_of_all, fresh, live, rows_in

History = list[tuple[str, Any]]


@settings(max_examples=40)
@given(HISTORIES)
def test_an_export_gives_the_same_data_back(history: History) -> None:
    with TemporaryDirectory() as place:
        one, two = Path(place, "one"), Path(place, "two")
        with fresh(one) as store:
            live(store, history)
            out = store.taking.out(5)
        with fresh(two) as store:
            store.taking.bring(read(write(out)))
            assert store.taking.out(5) == out
        # What is known of a card that is gone stays behind, all else is the same to the letter.
        marks = ("card_marks", "card_memories")
        assert rows_in(one, *marks) == rows_in(two, *marks)


@settings(max_examples=25)
@given(HISTORIES, HISTORIES)
def test_brought_twice_is_the_same_as_once_and_nothing_that_was_there_is_lost(
    here: History, there: History
) -> None:
    with TemporaryDirectory() as place:
        with fresh(Path(place, "one")) as store:
            live(store, there)
            out = store.taking.out(0)
        with fresh(Path(place, "two")) as store:
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


def test_a_mark_of_an_own_card_goes_with_the_card_to_its_new_number(store: Store) -> None:
    a_bit_of_all(store)
    out = store.taking.out(0)
    (own,) = out.own_cards
    other = msgspec.structs.replace(own, at=own.at + 1)
    store.taking.bring(msgspec.structs.replace(out, own_cards=(other,)))
    assert set(store.cards.all().kept) == {"own/1", "own/2"}


def test_a_mark_of_a_card_that_is_nowhere_is_left_out(store: Store) -> None:
    export = Export(card_marks=(Mark("own/7", 5, 0, 0), Mark("calm/breathe", 5, 0, 0)))
    assert store.taking.bring(export).count == 1
    assert store.cards.all().kept == ("calm/breathe",)


def test_what_was_changed_since_stays_when_the_rest_is_taken_out_again(store: Store) -> None:
    store.cards.keep("calm/breathe", 3)
    export = Export(card_marks=(Mark("calm/breathe", 9, 0, 0), Mark("bids/tea", 5, 0, 0)))
    brought = store.taking.bring(export)
    store.cards.keep("bids/tea", 11)
    store.taking.undo(brought)
    assert store.taking.out(0).card_marks == (
        Mark("bids/tea", 11, 0, 0),
        Mark("calm/breathe", 3, 0, 0),
    )


def test_what_was_practised_later_is_what_is_known(store: Store) -> None:
    known = Remembered("calm/breathe", 20, 10, 2.5, 5.0)
    store.taking.bring(Export(card_memories=(known,)))
    older = msgspec.structs.replace(known, last=5, due=99)
    later = msgspec.structs.replace(known, last=11, due=12)
    assert store.taking.bring(Export(card_memories=(older,))).count == 0
    store.taking.bring(Export(card_memories=(later,)))
    assert store.taking.out(0).card_memories == (later,)


def test_a_number_that_leaves_no_room_for_others_is_not_taken_over(store: Store) -> None:
    high = Line(2**53, "one", "Ana", 1, "words")
    store.taking.bring(Export(sentences=(high,)))
    assert [kept.id for kept in store.sentences.all()] == [1]


def test_half_an_import_is_none(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    a_bit_of_all(store)
    before = store.taking.out(0)
    others = tuple(Line(number, "one", "Bo", number, "x") for number in range(5, 9))

    def full(*_: object) -> None:
        raise sqlite3.OperationalError

    monkeypatch.setattr("coach.store.exporting.bring._extend", full)
    with pytest.raises(sqlite3.OperationalError):
        store.taking.bring(Export(sentences=others))
    assert store.taking.out(0) == before
