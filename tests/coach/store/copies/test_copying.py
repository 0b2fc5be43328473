"""Making a copy: whole or not at all, seen to be good, in time for whoever waits."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.copies import copying
from coach.store.copies.backups import copies_of
from coach.store.copies.copying import (
    copy_if_changed,
    copy_of_the_day,
    copy_outside,
    make_copy,
)
from coach.store.copies.rotation import OTHERS
from coach.store.copies.soundness import is_sound
from coach.store.copies.values import Stopped, Why
from coach.store.database import File
from coach.store.reading import connect_to_read, connect_to_write
from coach.store.store import Store
from tests.coach.store.samples import (
    bytes_in,
    database_of_version,
    opened,
    record,
    session,
)
from tests.coach.store.samples import (
    is_sound as sqlite_finds_no_fault,
)

NOW = datetime.fromisoformat("2026-11-23T19:02:07")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").iterdir())


def flip(path: Path, old: bytes, new: bytes) -> None:
    path.write_bytes(path.read_bytes().replace(old, new))


@pytest.fixture
def kept(folder: Path) -> Path:
    """A folder whose store is closed, with one talk in it."""
    with opened(folder) as store:
        store.sessions.end(record("the tap"))
    return folder


def test_a_copy_has_every_record_and_its_words_and_is_closed_to_others(folder: Path) -> None:
    database_of_version(1, folder)
    copy = make_copy(folder, Why.DAILY, NOW)
    assert names(folder) == ["inturn-0001-2026-11-23-190207-daily-v1.db"]
    assert sqlite_finds_no_fault(copy.path)
    assert copy.path.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy.path)) as connection:
        assert connection.execute("SELECT id FROM records").fetchall() == [(1,), (3,)]
        assert "the long drive" in connection.execute("SELECT written FROM words").fetchone()[0]


def test_a_copy_holds_nothing_of_a_running_session(store: Store) -> None:
    store.sessions.keep(session("the empty fridge"))
    make_copy(store.home, Why.DAILY, NOW)
    assert b"the empty fridge" in bytes_in(store.home)
    assert b"the empty fridge" not in bytes_in(store.home / "backups")


def test_a_copy_never_takes_the_place_of_another(kept: Path) -> None:
    for _ in range(2):
        make_copy(kept, Why.BY_HAND, NOW)
    assert [name[:11] for name in names(kept)] == ["inturn-0001", "inturn-0002"]


def test_what_has_had_its_day_goes_once_the_new_one_is_there(kept: Path) -> None:
    for _ in range(OTHERS[Why.BEFORE_RESTORE] + 2):
        make_copy(kept, Why.BEFORE_RESTORE, NOW)
    assert [copy.number for copy in copies_of(kept)] == [5, 4, 3]


def test_a_kill_in_the_middle_leaves_no_half_copy_behind(kept: Path) -> None:
    (kept / "backups").mkdir()
    for half in ("inturn-0009-2026-11-23-190207-daily-v7.part", "inturn-v1-2026-11-23.part"):
        (kept / "backups" / half).write_text("half")
    make_copy(kept, Why.DAILY, NOW)
    assert names(kept) == ["inturn-0001-2026-11-23-190207-daily-v8.db"]


def test_a_full_disk_leaves_no_half_copy_and_the_old_ones(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_copy(kept, Why.BEFORE_RESTORE, NOW)
    before = names(kept)

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", refuse)
    for _ in range(4):
        with pytest.raises(OSError, match="No space"):
            make_copy(kept, Why.BEFORE_RESTORE, NOW)
    assert names(kept) == before


def test_it_is_told_how_far_it_is_and_never_goes_back(kept: Path) -> None:
    shares: list[float] = []
    make_copy(kept, Why.DAILY, NOW, lambda share: shares.append(share) is None)
    assert shares == sorted(shares)
    assert 0 <= shares[0] < shares[-1] <= 1


@pytest.mark.parametrize("calls", range(2))
def test_it_can_be_stopped_at_any_time(kept: Path, calls: int) -> None:
    make_copy(kept, Why.DAILY, NOW)
    before, left = names(kept), [calls]

    def going(_share: float) -> bool:
        left[0] -= 1
        return left[0] >= 0

    with pytest.raises(Stopped):
        make_copy(kept, Why.DAILY, NOW, going)
    assert names(kept) == before


@pytest.fixture
def much(folder: Path) -> Path:
    """A folder with more rows than are gone through in one go."""
    opened(folder).close()
    file = File(folder, connect_to_write(folder / "inturn.db"))
    with file.change() as table:
        for number in range(1200):
            row = {"key": f"k{number}", "due": 1, "last": 1, "stability": 0.5, "difficulty": 2.0}
            table("card_memories").insert(row)
    file.close()
    return folder


def test_of_much_it_is_told_often_and_never_less_than_before(much: Path) -> None:
    shares: list[float] = []
    make_copy(much, Why.DAILY, NOW, lambda share: shares.append(share) is None)
    assert shares == sorted(shares)
    assert len(set(shares)) > 3
    assert 0 <= shares[0] < 0.2 < shares[-1] <= 1


def test_of_much_it_can_be_stopped_whenever_it_asks(much: Path) -> None:
    asked: list[float] = []
    make_copy(much, Why.DAILY, NOW, lambda share: asked.append(share) is None)
    for times in range(len(asked)):
        left = iter([True] * times)
        with pytest.raises(Stopped):
            make_copy(much, Why.DAILY, NOW, lambda _, left=left: next(left, False))
        assert len(names(much)) == 1


def test_a_disk_that_fails_while_it_is_read_again_leaves_nothing(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: sqlite3.Connection) -> bool:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(copying, "is_whole", failing)
    with pytest.raises(sqlite3.OperationalError, match="disk"):
        make_copy(kept, Why.DAILY, NOW)
    assert names(kept) == []


def test_a_row_that_is_not_what_it_was_is_no_reason_to_replace_a_good_copy(kept: Path) -> None:
    make_copy(kept, Why.DAILY, NOW)
    before = names(kept)
    flip(kept / "inturn.db", b"the tap", b"the tip")
    with pytest.raises(WorldError) as raised:
        make_copy(kept, Why.DAILY, NOW)
    assert raised.value.problem is Problem.DATABASE_DAMAGED
    assert names(kept) == before
    assert not is_sound(make_copy(kept, Why.BEFORE_RESTORE, NOW, even_if_wrong=True).path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"the tap", b"the tip"),
        (b"SQLite format 3", b"SQLite format 2"),
        (b"records", b"rekords"),
    ],
)
def test_a_disk_that_writes_something_else_is_noticed(
    kept: Path, monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes
) -> None:
    def lying(path: Path) -> sqlite3.Connection:
        if path.suffix == ".part":
            flip(path, old, new)
        return connect_to_read(path)

    monkeypatch.setattr(copying, "connect_to_read", lying)
    with pytest.raises(WorldError) as raised:
        make_copy(kept, Why.DAILY, NOW)
    assert raised.value.problem is Problem.COPY_DAMAGED
    assert names(kept) == []


def test_the_first_start_of_a_day_makes_a_copy_if_something_changed(store: Store) -> None:
    assert copy_of_the_day(store.home, NOW) is None
    store.sessions.end(record(began=1))
    assert copy_of_the_day(store.home, NOW)
    store.sessions.end(record(began=2))
    assert copy_of_the_day(store.home, NOW + timedelta(hours=1)) is None
    assert copy_of_the_day(store.home, NOW + timedelta(days=1))
    assert copy_of_the_day(store.home, NOW + timedelta(days=2)) is None


def test_after_a_talk_there_is_a_copy_of_it_whatever_the_day_has(store: Store) -> None:
    for began in range(3):
        store.sessions.end(record(began=began))
        assert copy_if_changed(store.home, NOW)
        assert copy_if_changed(store.home, NOW) is None


def test_a_copy_that_cannot_be_read_counts_as_none(store: Store) -> None:
    store.sessions.end(record())
    copy = make_copy(store.home, Why.DAILY, NOW)
    copy.path.write_bytes(b"no database" * 999)
    assert copy_if_changed(store.home, NOW)


def test_a_copy_from_before_there_were_sums_counts_as_another_content(folder: Path) -> None:
    database_of_version(6, folder)
    with opened(folder) as store:
        for later in (folder / "backups").glob("*-v7.db"):  # the one of the step in between
            later.unlink()
        assert copy_if_changed(store.home, NOW)


def test_a_copy_can_go_where_somebody_says(kept: Path, tmp_path: Path) -> None:
    copy_outside(kept, tmp_path / "ours.db")
    assert is_sound(tmp_path / "ours.db")
    assert [path.name for path in tmp_path.glob("ours*")] == ["ours.db"]
