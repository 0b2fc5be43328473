"""A voice in its owner's book: opened by them alone, replaced, let go of, and nowhere else."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import msgspec
import pytest

from coach.reflect.voices import Voice, voice_from
from coach.store.books import Books
from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.exporting.whole import write
from coach.store.own_voice import Kept, Shut, keep_voice, read_voice, take_back
from coach.store.store import Store
from coach.store.vault import Key, Locked, Sheet
from tests.coach.store.private import ONE, TWO, book_with, cheap, settled, texts_in
from tests.coach.store.samples import bytes_in, opened

DAY = datetime(2026, 11, 26, 12, tzinfo=UTC)
OLD, NEW = Random(1).randbytes(50_000), Random(2).randbytes(60_000)


@pytest.fixture(autouse=True)
def _fast(store: Store) -> None:
    cheap(store)


def voice(data: bytes = NEW, number: int = 1) -> Voice:
    return voice_from(data, bytes([number]) * 16, number)


def kept(store: Store, book: str, one: Voice) -> Kept:
    found = keep_voice(store.books, book, ONE, one)
    assert isinstance(found, Kept)
    return found


def read(store: Store, book: str) -> bytes | None:
    found = read_voice(store.books, book, ONE)
    assert not isinstance(found, Shut)
    return found and found.data


def rows(store: Store, key: Key) -> int:
    return len(store.books.pages(key).sheets)


def test_a_voice_opens_with_its_owners_passphrase_alone(store: Store) -> None:
    book = book_with(store, ONE).book.id
    assert read(store, book) is None
    kept(store, book, voice())
    assert read(store, book) == NEW
    for other, passphrase in ((book, TWO), ("gone", ONE)):
        assert read_voice(store.books, other, passphrase) == Shut()
        assert keep_voice(store.books, other, passphrase, voice(OLD, 2)) == Shut()
    assert read(store, book) == NEW


def test_a_newer_voice_takes_the_place_of_the_one_before_here_and_in_the_copies(
    store: Store, folder: Path
) -> None:
    key = book_with(store, ONE, "a page")
    kept(store, key.book.id, voice(OLD, 1))
    make_copy(folder, Why.BY_HAND, DAY)
    kept(store, key.book.id, voice(NEW, 2))
    assert read(store, key.book.id) == NEW
    assert rows(store, key) == 1 + len(voice(NEW, 2).ids)
    settled(store)
    (copy,) = store.copies.all()
    store.copies.bring_back(copy.path, DAY)
    assert texts_in(store, key) == ["a page"]


def test_keeping_it_can_be_taken_back_with_the_book_locked(store: Store) -> None:
    key = book_with(store, ONE)
    take_back(store.books, kept(store, key.book.id, voice(OLD, 1)))
    assert rows(store, key) == 0
    kept(store, key.book.id, voice(OLD, 1))
    last = kept(store, key.book.id, voice(NEW, 2))
    for _ in range(2):  # the keeper may try it twice
        take_back(store.books, last)
        assert read(store, key.book.id) == OLD


def test_its_numbers_lie_nowhere_in_the_open(store: Store, folder: Path) -> None:
    book = book_with(store, ONE).book.id
    kept(store, book, voice())
    make_copy(folder, Why.BY_HAND, DAY)
    everything = bytes_in(folder)
    for at in range(0, len(NEW), 500):
        assert NEW[at : at + 24] not in everything


def test_it_goes_with_its_book(store: Store, folder: Path) -> None:
    book = book_with(store, ONE).book.id
    kept(store, book, voice())
    store.books.remove_book(book)
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (0,)


def test_it_moves_along_sealed_and_is_in_no_export(store: Store, folder: Path) -> None:
    book = book_with(store, ONE).book.id
    kept(store, book, voice())
    whole = store.taking.whole(1)
    assert NEW[:24] not in write(whole)
    assert "pages" not in msgspec.to_builtins(store.taking.out(1))
    with opened(folder.with_name("other")) as other:
        other.taking.move_in(whole)
        assert read(other, book) == NEW


def test_where_the_book_goes_meanwhile_nothing_is_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = book_with(store, ONE).book.id

    def gone(_books: Books, _key: Key, *_sheets: Sheet) -> None:
        raise Locked

    monkeypatch.setattr(Books, "write", gone)
    assert keep_voice(store.books, book, ONE, voice()) == Shut()
