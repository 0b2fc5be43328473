"""Hostile files at every door: a few hundred here; and the program that says so would notice."""

import time
from pathlib import Path

import pytest

from coach.store.store import Store
from tests.bench.import_doors import Door
from tests.bench.imports import ALLOWED, Found, Range, knocks, table


@pytest.mark.slow
def test_some_hundred_hostile_files_do_no_harm(tmp_path: Path) -> None:
    found = knocks(tmp_path, count=400, seed=3)
    assert all(one.is_well for one in found.values()), table(found)
    assert sum(one.let_in for one in found.values()) > 10
    assert sum(one.refused for one in found.values()) > 100


@pytest.mark.slow
def test_good_files_are_let_in_at_every_door(tmp_path: Path) -> None:
    place = Range(tmp_path)
    try:
        for door in place.doors():
            place.knock(door, door.good, found := Found())
            assert found.let_in == 1, (door.name, found)
            assert found.is_well, (door.name, found)
    finally:
        place.close()


def harm(store: Store, data: bytes) -> bool:
    """Do one of the things that no door may do."""
    match data:
        case b"crash":
            raise KeyError(data)
        case b"half":
            store.later.add("our-loop-two")
        case b"outside":
            (store.home.parent / "evil").write_bytes(b"")
        case _:
            until = time.process_time() + 1.1 * ALLOWED  # however fast the computer is
            while time.process_time() < until:
                sum(range(10_000))
    return True


@pytest.mark.slow
@pytest.mark.parametrize("what", [b"crash", b"half", b"outside", b"slow"])
def test_each_kind_of_harm_is_noticed(tmp_path: Path, what: bytes) -> None:
    place = Range(tmp_path)
    try:
        place.knock(Door("bad", 1, what, lambda _: what, harm), what, found := Found())
        assert not found.is_well
        (tmp_path / "evil").unlink(missing_ok=True)
    finally:
        place.close()
