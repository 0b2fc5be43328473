"""The list of what was practised, and undoing a removal."""

import sqlite3
from contextlib import closing
from pathlib import Path

from coach.clock import HandClock
from coach.people import Side
from coach.store import open_store
from coach.store.store import Store
from tests.coach.store.samples import opened, record, started_by


def test_a_new_store_has_no_entry(store: Store) -> None:
    assert store.records.all() == ()
    assert store.records.count() == 0
    assert store.records.last_starter() is None


def test_the_order_is_that_of_the_numbers_even_if_the_clock_was_set_back(folder: Path) -> None:
    clock = HandClock()
    with open_store(folder, clock) as store:
        store.sessions.end(record(began=clock.now().wall))
        clock.set_wall(clock.now().wall - 24 * 3600 * 1000)
        store.sessions.end(record(began=clock.now().wall))
        assert [entry.id for entry in store.records.all()] == [2, 1]


def test_who_began_last_is_known_and_a_session_alone_does_not_count(store: Store) -> None:
    store.sessions.end(started_by(Side.ONE))
    store.sessions.end(started_by(Side.TWO))
    store.sessions.end(started_by(Side.ONE, solo=True))
    assert store.records.last_starter() is Side.TWO


def test_a_removed_entry_is_gone_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        first, second = (store.sessions.end(record(began=number)) for number in (1, 2))
        store.records.remove(first.id)
        assert store.records.all() == (second,)
    with opened(folder) as store:
        assert store.records.all() == (second,)


def test_undo_puts_an_entry_back_in_its_place_with_its_words(store: Store) -> None:
    for number in (1, 2, 3):
        store.sessions.end(record(f"topic {number}", began=number))
    before = store.records.all()
    removed = store.records.remove(2)
    assert removed is not None
    store.records.restore(removed)
    assert store.records.all() == before


def test_undo_twice_is_the_same_as_once(store: Store) -> None:
    removed = store.records.remove(store.sessions.end(record("kept")).id)
    assert removed is not None
    for _ in range(2):
        store.records.restore(removed)
    assert store.records.all() == (removed.entry,)


def test_a_number_is_never_given_twice_so_undo_always_finds_its_place(store: Store) -> None:
    removed = store.records.remove(store.sessions.end(record(began=1)).id)
    assert removed is not None
    later = store.sessions.end(record(began=2))
    store.records.restore(removed)
    assert store.records.all() == (later, removed.entry)


def test_removing_what_is_not_there_does_nothing(store: Store) -> None:
    entry = store.sessions.end(record())
    assert store.records.remove(entry.id + 1) is None
    assert store.records.all() == (entry,)


def test_words_that_cannot_be_read_any_more_survive_a_removal_and_its_undo(
    store: Store, folder: Path
) -> None:
    entry = store.sessions.end(record("kept"))
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        other.execute("""UPDATE words SET written = '{"topic": 7}'""")
    removed = store.records.remove(entry.id)
    assert removed is not None
    assert removed.entry.record.words is None
    store.records.restore(removed)
    with closing(sqlite3.connect(folder / "inturn.db")) as other:
        assert other.execute("SELECT record, written FROM words").fetchall() == [
            (entry.id, '{"topic": 7}')
        ]
