"""What was removed is gone at once; the copies follow, one by one, also after a kill."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.errors import WorldError
from coach.store.copies import owed
from coach.store.copies.copying import make_copy
from coach.store.copies.owed import NOTE, Debt, owing
from coach.store.copies.values import Why
from coach.store.database import File
from coach.store.home import copies, database
from coach.store.mending.damage import Answer
from coach.store.reading import connect_to_write
from coach.store.store import Store
from coach.store.vault import Key
from tests.coach.store.private import ONE, TWO, book_with, cheap, settled, texts_in
from tests.coach.store.samples import bytes_in, opened, record
from tests.flow.dead_folder import dead

DAY = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _fast(store: Store) -> None:
    cheap(store)


def copied(folder: Path, times: int = 1) -> list[Path]:
    return [make_copy(folder, Why.BY_HAND, DAY).path for _ in range(times)]


def holds(path: Path, key: Key) -> bool:
    with closing(sqlite3.connect(path)) as connection:
        return bool(
            connection.execute("SELECT 1 FROM books WHERE id = ?", [key.book.id]).fetchone()
        )


def note(folder: Path) -> Path:
    return copies(folder) / NOTE


def test_a_book_is_gone_at_once_and_the_copies_follow_one_by_one(
    store: Store, folder: Path
) -> None:
    key = book_with(store, ONE, "a")
    paths = copied(folder, 3)
    store.books.remove_book(key.book.id)
    assert store.books.all() == ()
    assert [holds(path, key) for path in paths] == [True] * 3
    left = list[int]()
    while store.copies.settle_next():
        left.append(sum(holds(path, key) for path in paths))
    assert left == [2, 1]
    assert key.book.id.encode() not in bytes_in(folder)
    assert not store.copies.owe
    assert not store.copies.settle_next()


def test_where_there_is_no_copy_nothing_is_owed(store: Store, folder: Path) -> None:
    store.books.remove_book(book_with(store, ONE, "a").book.id)
    assert not store.copies.owe
    assert not note(folder).exists()


def test_a_folder_on_a_drive_that_is_away_owes_nothing_for_now(store: Store, folder: Path) -> None:
    with dead(folder):
        assert not store.copies.owe


def test_what_is_owed_is_done_after_the_next_start(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    copied(folder, 2)
    store.books.remove_book(key.book.id)
    store.close()
    with opened(folder) as other:
        assert other.copies.owe
        settled(other)
    assert key.book.id.encode() not in bytes_in(folder)


def test_a_change_that_a_kill_cut_off_owes_nothing(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    (path,) = copied(folder)
    store.close()
    whole = database(folder).read_bytes()
    with opened(folder) as other:
        other.books.remove_book(key.book.id)
    said = note(folder).read_bytes()
    database(folder).write_bytes(whole)
    database(folder).with_name("inturn.db-seen").unlink()
    note(folder).write_bytes(said)
    with opened(folder) as again:
        assert not again.copies.owe
        assert again.books.all() == (key.book,)
    assert holds(path, key)


def fail(folder: Path) -> None:
    """Remove all books, and have a fault of ours at the very end."""

    def debts() -> list[Debt]:
        raise LookupError

    with (
        closing(File(folder, connect_to_write(database(folder)))) as file,
        owing(file, debts) as table,
    ):
        table("books").delete_where()


def test_a_change_that_fails_owes_nothing_and_what_was_owed_before_stays(
    store: Store, folder: Path
) -> None:
    one, two = book_with(store, ONE, "a"), book_with(store, TWO, "b", side="two", first=9)
    copied(folder)
    store.books.remove_book(one.book.id)
    before = note(folder).read_bytes()
    with pytest.raises(LookupError):
        fail(folder)
    assert note(folder).read_bytes() == before
    assert store.books.all() == (two.book,)


def test_a_full_disk_removes_nothing_and_leaves_no_note(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = book_with(store, ONE, "a")
    copied(folder)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(owed.os, "fsync", full)
        with pytest.raises(WorldError):
            store.books.remove_book(key.book.id)
    assert not note(folder).exists()
    assert texts_in(store, key) == ["a"]


def test_a_copy_that_is_gone_or_no_database_owes_nothing(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    gone, torn, whole = copied(folder, 3)
    store.books.remove_book(key.book.id)
    gone.unlink()
    torn.write_bytes(b"no database " * 900)
    settled(store)
    assert not torn.exists(), "it serves nobody, and might hold the words"
    assert not holds(whole, key)


def test_a_copy_that_is_busy_owes_it_still(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    (path,) = copied(folder)
    store.books.remove_book(key.book.id)
    with closing(sqlite3.connect(path, isolation_level=None)) as busy:
        busy.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WorldError):
            store.copies.settle_next()
        busy.execute("ROLLBACK")
    assert store.copies.owe
    settled(store)
    assert not holds(path, key)


def test_a_note_that_is_torn_says_nothing(store: Store, folder: Path) -> None:
    copied(folder)
    note(folder).write_bytes(b"[{")
    assert not store.copies.settle_next()
    assert not note(folder).exists()


def test_what_was_removed_does_not_come_back_with_a_copy(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    (path,) = copied(folder)
    store.books.remove_book(key.book.id)
    assert store.copies.preview(path).same
    store.books.remove_book(book_with(store, TWO, "b").book.id)
    store.copies.undo(store.copies.bring_back(path, DAY))
    assert store.books.all() == ()


def test_after_damage_what_was_removed_does_not_come_back_either(
    store: Store, folder: Path
) -> None:
    key = book_with(store, ONE, "a")
    store.sessions.end(record("kept"))
    copied(folder)
    store.books.remove_book(key.book.id)
    store.close()
    for end in ("", "-wal", "-shm"):
        database(folder).with_name(f"inturn.db{end}").unlink(missing_ok=True)
    with opened(folder, answer=Answer.BRING_BACK) as other:
        assert other.books.all() == ()


def test_rows_of_other_tables_can_be_owed_too(store: Store, folder: Path) -> None:
    store.sessions.end(record("kept"))
    paths = copied(folder, 2)
    file = File(folder, connect_to_write(database(folder)))
    with owing(file, lambda: [Debt("records", {"id": 1})]) as table:
        table("records").delete_where("id = 1")
    file.close()
    settled(store)
    for path in paths:
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("SELECT count(*) FROM records").fetchone() == (0,)
