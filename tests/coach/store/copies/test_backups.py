"""Which copies there are, in which order, what they hold, and whether they can be believed."""

from datetime import datetime
from pathlib import Path

import pytest

from coach.store.copies.backups import copies_of, holds, name_of, newest_sound, next_number, sound
from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.store import Store
from tests.coach.store.samples import database_of_version, opened, record, session

NOW = datetime.fromisoformat("2026-11-23T19:02:07")


def put(folder: Path, *names: str) -> None:
    (folder / "backups").mkdir(parents=True, exist_ok=True)
    for name in names:
        (folder / "backups" / f"{name}.db").write_bytes(b"12345")


def names(folder: Path) -> list[str]:
    return [copy.path.stem for copy in copies_of(folder)]


def test_no_folder_is_no_copies(folder: Path) -> None:
    assert copies_of(folder) == ()
    assert newest_sound(folder) is None
    assert next_number(folder) == 1


def test_a_name_tells_all_that_a_list_needs(folder: Path) -> None:
    name = name_of(42, NOW, Why.BEFORE_RESTORE, 7)
    assert name == "inturn-0042-2026-11-23-190207-before-restore-v7"
    put(folder, name)
    (copy,) = copies_of(folder)
    assert (copy.number, copy.made, copy.version, copy.size) == (42, NOW, 7, 5)
    assert copy.why is Why.BEFORE_RESTORE


def test_what_was_made_last_comes_first_whatever_the_clock_said(folder: Path) -> None:
    order = ["inturn-10000-2025-11-23-190207-daily-v7", "inturn-0003-2027-11-23-190207-by-hand-v7",
             "inturn-v6-2026-11-24-2", "inturn-v6-2026-11-24", "inturn-v5-2028-01-01"]  # fmt: skip
    put(folder, *order[::-1])
    assert names(folder) == order
    assert next_number(folder) == 10001


@pytest.mark.parametrize(
    "name",
    [
        "inturn-0001-2026-13-23-190207-daily-v7",
        "inturn-0001-2026-11-23-190207-odd-v7",
        "inturn-v6-2026-02-30",
        "inturn-mine",
    ],
)
def test_a_file_of_another_name_is_no_copy(folder: Path, name: str) -> None:
    put(folder, name)
    assert names(folder) == []


def test_it_is_counted_what_a_copy_holds_and_when_the_newest_was_written(store: Store) -> None:
    store.sessions.end(record("the tap", began=70))
    store.sessions.end(record(began=50))
    store.sessions.keep(session("the stairs"))
    held = holds(make_copy(store.home, Why.DAILY, NOW))
    assert (held.counts["records"], held.counts["words"], held.newest) == (2, 1, 70)
    assert "running" not in held.counts


def test_an_old_copy_is_counted_too(folder: Path) -> None:
    database_of_version(1, folder)
    held = holds(make_copy(folder, Why.BEFORE_UPDATE, NOW))
    assert held.counts == {"records": 2, "words": 1}


def test_a_copy_of_nothing_holds_nothing(folder: Path) -> None:
    put(folder, "inturn-0001-2026-11-23-190207-daily-v7")
    (copy,) = copies_of(folder)
    copy.path.write_bytes(b"")
    assert holds(copy).counts == {}
    assert not sound(copy)


def test_the_newest_good_copy_is_the_newest_that_can_be_believed(folder: Path) -> None:
    with opened(folder) as store:
        store.sessions.end(record("the tap"))
    good = make_copy(folder, Why.DAILY, NOW)
    torn = make_copy(folder, Why.BY_HAND, NOW)
    torn.path.write_bytes(torn.path.read_bytes().replace(b"the tap", b"the tip"))
    put(folder, "inturn-0009-2026-11-23-190207-daily-v7")
    (folder / "backups" / "inturn-0010-2026-11-23-190207-daily-v7.db").mkdir()
    assert sound(good)
    assert not sound(torn)
    assert newest_sound(folder) == good
