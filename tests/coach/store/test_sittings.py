"""Small things that were practised: kept, removed from every copy too, and brought back."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.errors import WorldError
from coach.progress.sitting import Did, Sat, Sitting
from coach.store.store import Store
from tests.coach.store.samples import bytes_in, opened

DRILL = Sitting(5_000, Did.DRILL.value, "repair-line-of-the-kitchen", 8)
BREATH = Sitting(4_000, Did.BREATH.value)


def copied(folder: Path) -> Path:
    """A copy of the database as it is now, where copies are."""
    (folder / "backups").mkdir(exist_ok=True)
    copy = folder / "backups" / "inturn-v7-2026-11-25.db"
    with (
        closing(sqlite3.connect(folder / "inturn.db")) as here,
        closing(sqlite3.connect(copy)) as there,
    ):
        here.backup(there)
    return copy


def test_there_is_none_at_first(store: Store) -> None:
    assert store.sittings.all() == ()


def test_the_latest_comes_first_whatever_the_clock_said_also_after_a_restart(folder: Path) -> None:
    with opened(folder) as store:
        kept = [store.sittings.add(one) for one in (DRILL, BREATH)]
    with opened(folder) as store:
        assert store.sittings.all() == (Sat(2, BREATH), Sat(1, DRILL)) == (*reversed(kept),)


def test_a_removed_one_is_nowhere_and_can_come_back(folder: Path) -> None:
    with opened(folder) as store:
        sat = store.sittings.add(DRILL)
        copy = copied(folder)
        for _ in range(2):
            store.sittings.remove(sat)
        assert store.sittings.all() == ()
        assert b"of-the-kitchen" not in bytes_in(folder)
        assert copy.is_file()
        for _ in range(2):
            store.sittings.restore(sat)
        assert store.sittings.all() == (sat,)
        assert store.sittings.add(BREATH).id == 2


def test_removing_one_leaves_another_of_the_same_number_in_a_copy(folder: Path) -> None:
    with opened(folder) as store:
        store.sittings.add(DRILL)
        copy = copied(folder)
        store.sittings.remove(Sat(1, BREATH))
        assert store.sittings.all() == ()
        assert b"of-the-kitchen" in copy.read_bytes()


def test_one_of_a_kind_that_is_not_known_yet_is_kept_as_it_is(store: Store) -> None:
    later = Sitting(1, "from-a-newer-version", "x", 2)
    assert store.sittings.add(later).sitting == store.sittings.all()[0].sitting == later


def test_a_copy_that_cannot_be_reached_stops_the_removal(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    sat = store.sittings.add(DRILL)
    monkeypatch.setattr("coach.store.sittings.forget_row_in_copies", refuse)
    with pytest.raises(WorldError):
        store.sittings.remove(sat)
    assert store.sittings.all() == (sat,)
