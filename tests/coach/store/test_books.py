"""Private books: each opens for its owner alone, and what leaves it is gone."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.lock import Cost
from coach.store.store import Store
from coach.store.sums import SUM, sum_of
from coach.store.vault import Book, Locked
from tests.coach.store.private import (
    CHEAP,
    ONE,
    TWO,
    book_with,
    cheap,
    new_words,
    settled,
    sheet,
    texts_in,
)
from tests.coach.store.samples import bytes_in, impatient, opened

DAY = datetime(2026, 11, 26, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _fast(store: Store) -> None:
    cheap(store)


def put(folder: Path, query: str, *values: str | int | bytes) -> None:
    """Change the file behind the back of the program, as somebody who has it could."""
    with closing(sqlite3.connect(folder / "inturn.db")) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(query, values)
        connection.commit()


def got(path: Path, query: str) -> list[tuple[str | int | bytes, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def copied(folder: Path) -> Path:
    return make_copy(folder, Why.BY_HAND, DAY).path


def test_a_book_opens_with_its_passphrase_and_no_other(store: Store) -> None:
    key = book_with(store, ONE, "a", "b")
    again = store.books.open(key.book.id, ONE)
    assert again is not None
    assert texts_in(store, again) == ["a", "b"]
    assert store.books.open(key.book.id, ONE.upper()) is None
    assert store.books.open("another", ONE) is None


def test_a_book_opens_with_its_words(store: Store) -> None:
    key, words = store.books.make("one", "Alex", ONE)
    again = store.books.open_by_words(key.book.id, words)
    assert again is not None
    assert again.book == Book(key.book.id, "one", "Alex")
    assert store.books.open_by_words(key.book.id, words[::-1]) is None


def test_new_words_take_the_place_of_the_old(store: Store) -> None:
    key, words = store.books.make("one", "Alex", ONE)
    fresh = new_words(store, key)
    assert store.books.open_by_words(key.book.id, words) is None
    assert store.books.open_by_words(key.book.id, fresh) is not None


def test_words_that_were_drawn_open_nothing_until_they_are_taken(store: Store) -> None:
    key, words = store.books.make("one", "Alex", ONE)
    drawn = store.books.draw_words(key)
    assert store.books.open_by_words(key.book.id, drawn.words) is None
    assert store.books.open_by_words(key.book.id, words) is not None
    key.lock()
    assert store.books.take_words(key.book.id, drawn.wrap), "for this no book has to be open"
    assert store.books.open_by_words(key.book.id, drawn.words) is not None


def test_words_for_a_book_that_is_gone_are_not_taken(store: Store) -> None:
    key = book_with(store, ONE)
    drawn = store.books.draw_words(key)
    store.books.remove_book(key.book.id)
    assert not store.books.take_words(key.book.id, drawn.wrap)


def test_a_book_remembers_that_nobody_said_its_words_are_safe(store: Store, folder: Path) -> None:
    key, words = store.books.make("one", "Alex", ONE, said=False)
    shown = store.books.pages(key)
    assert (shown.sheets, len(shown.unsaid)) == ((), 1)
    assert b"never said" not in bytes_in(folder), "it is sealed like a page"
    copied(folder)
    assert store.books.take_words(key.book.id, None, shown.unsaid)
    settled(store)
    assert shown.unsaid[0].encode() not in bytes_in(folder)
    assert store.books.pages(key).unsaid == ()
    assert store.books.open_by_words(key.book.id, words) is not None


def test_a_page_is_written_anew_and_read_as_it_is_now(store: Store) -> None:
    key = book_with(store, ONE, "first")
    store.books.write(key, sheet("second"))
    assert texts_in(store, key) == ["second"]


def test_the_two_books_have_nothing_to_do_with_each_other(store: Store) -> None:
    one, two = book_with(store, ONE, "a"), book_with(store, TWO, "b", side="two", first=9)
    assert (texts_in(store, one), texts_in(store, two)) == (["a"], ["b"])
    store.books.remove(two, sheet("a").id)
    assert texts_in(store, one) == ["a"]
    store.books.remove_book(two.book.id)
    assert store.books.all() == (one.book,)
    assert texts_in(store, one) == ["a"]


def test_pages_that_were_swapped_are_noticed(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a", "b", "c")
    rows = got(folder / "inturn.db", "SELECT id, sealed FROM pages")
    seals = {row[0]: row[1] for row in rows}
    first, second = sheet("", 1).id, sheet("", 2).id
    put(folder, "UPDATE pages SET sealed = ? WHERE id = ?", seals[first], second)
    put(folder, "UPDATE pages SET sealed = ? WHERE id = ?", seals[second], first)
    assert sorted(store.books.pages(key).damaged) == [first, second]
    assert texts_in(store, key) == ["c"]


@pytest.mark.parametrize("column", ["book", "id", "kind"])
def test_a_page_that_was_moved_is_noticed(store: Store, folder: Path, column: str) -> None:
    one, two = book_with(store, ONE, "a"), book_with(store, TWO, side="two")
    put(folder, f"UPDATE pages SET {column} = ?", two.book.id)  # noqa: S608
    found = [*store.books.pages(one).damaged, *store.books.pages(two).damaged]
    assert len(found) == 1
    assert texts_in(store, one) == texts_in(store, two) == []


def test_a_seal_put_into_another_row_is_noticed(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a", "b")
    seal = got(folder / "inturn.db", "SELECT sealed FROM pages ORDER BY id")[0][0]
    put(folder, "UPDATE pages SET sealed = ? WHERE id = ?", seal, sheet("", 2).id)
    assert store.books.pages(key).damaged == (sheet("", 2).id,)


def test_a_locked_key_does_nothing(store: Store) -> None:
    key = book_with(store, ONE, "a")
    key.lock()
    for work in (
        lambda: store.books.pages(key),
        lambda: store.books.write(key, sheet("b")),
        lambda: store.books.remove(key, sheet("a").id),
        lambda: store.books.change(key, TWO),
        lambda: store.books.draw_words(key),
        lambda: store.books.take_name(key, "two", "Al"),
    ):
        with pytest.raises(Locked):
            work()
    again = store.books.open(key.book.id, ONE)
    assert again is not None
    assert texts_in(store, again) == ["a"]


def test_a_book_that_was_removed_takes_nothing_more(store: Store) -> None:
    key = book_with(store, ONE, "a")
    store.books.remove_book(key.book.id)
    with pytest.raises(Locked):
        store.books.write(key, sheet("b"))
    with pytest.raises(Locked):
        store.books.change(key, TWO)
    store.books.take_name(key, "two", "Al")
    assert store.books.all() == ()


def test_who_changes_name_or_seat_keeps_their_book(store: Store) -> None:
    key = book_with(store, ONE, "a")
    store.books.take_name(key, "two", "Al")
    assert store.books.all() == (key.book,) == (Book(key.book.id, "two", "Al"),)
    assert texts_in(store, key) == ["a"]


def test_an_old_passphrase_opens_neither_the_file_nor_a_copy(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    path = copied(folder)
    old = str(got(path, "SELECT lock FROM books")[0][0])
    wrap = old[old.index('"sealed":"') : old.index('"},"words"')].encode()
    assert wrap in bytes_in(folder)
    store.books.change(key, TWO)
    settled(store)
    assert wrap not in bytes_in(folder)
    assert got(path, "SELECT lock FROM books") == got(
        folder / "inturn.db", "SELECT lock FROM books"
    )
    assert store.books.open(key.book.id, ONE) is None
    again = store.books.open(key.book.id, TWO)
    assert again is not None
    assert texts_in(store, again) == ["a"]


def test_old_words_are_in_no_copy(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    path = copied(folder)
    old = str(got(path, "SELECT lock FROM books")[0][0])
    wrap = old[old.rindex('"sealed":"') : old.index('"}},"check"')].encode()
    assert wrap in bytes_in(folder)
    new_words(store, key)
    settled(store)
    assert wrap not in bytes_in(folder)


def test_what_is_changed_in_a_copy_has_its_sum(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    path = copied(folder)
    store.books.change(key, TWO)
    settled(store)
    for file in (path, folder / "inturn.db"):
        with closing(sqlite3.connect(file)) as connection:
            connection.row_factory = sqlite3.Row
            row = dict(connection.execute("SELECT * FROM books").fetchone())
        assert row[SUM] == sum_of("books", row)


def test_a_copy_from_before_there_were_books_stays(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a")
    path = copied(folder)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("DROP TABLE pages; DROP TABLE books;")
    store.books.change(key, TWO)
    store.books.remove_book(key.book.id)
    settled(store)
    assert path.exists()


def test_a_copy_from_before_the_book_stays_as_it_is(store: Store, folder: Path) -> None:
    path = copied(folder)
    before = path.read_bytes()
    store.books.change(book_with(store, ONE, "a"), TWO)
    settled(store)
    assert path.read_bytes() == before


def test_a_removed_page_is_in_no_file(store: Store, folder: Path) -> None:
    key = book_with(store, ONE, "a", "b")
    copied(folder)
    seal = got(folder / "inturn.db", "SELECT sealed FROM pages ORDER BY id")[0][0]
    assert isinstance(seal, bytes)
    part = seal[40:200]
    assert bytes_in(folder).count(part) >= 2
    store.books.remove(key, sheet("a").id)
    store.books.remove(key, sheet("a").id)
    settled(store)
    assert part not in bytes_in(folder)
    assert texts_in(store, key) == ["b"]
    store.books.write(key, sheet("a"))  # how a removal is undone
    assert texts_in(store, key) == ["a", "b"]


def shape_of(path: Path) -> tuple[object, ...]:
    """What somebody can see of how much is or was in a file."""
    return (
        path.stat().st_size,
        got(path, "PRAGMA freelist_count"),
        got(path, "SELECT rowid, book FROM pages ORDER BY rowid"),
        got(path, "SELECT count(*) FROM books"),
        got(path, "SELECT * FROM sqlite_sequence ORDER BY name"),
    )


def test_a_removed_book_leaves_no_trace_of_how_much_was_in_it(store: Store, folder: Path) -> None:
    stays = book_with(store, ONE, "a", "b", "c")
    store.books.remove(stays, sheet("", 2).id)
    path = copied(folder)
    before, copy_before = shape_of(folder / "inturn.db"), shape_of(path)
    path.unlink()
    goes = book_with(store, TWO, *(f"page {n}" for n in range(30)), side="two", first=9)
    store.books.write(stays, sheet("b", 2))
    path = copied(folder)
    store.books.remove_book(goes.book.id)
    store.books.remove(stays, sheet("b", 2).id)
    settled(store)
    assert shape_of(folder / "inturn.db") == before
    assert shape_of(path) == copy_before
    assert goes.book.id.encode() not in bytes_in(folder)


def test_costs_are_raised_when_a_book_is_opened(store: Store, folder: Path) -> None:
    key, words = store.books.make("one", "", ONE)
    store.books.write(key, sheet("a"))
    store.books.usual = Cost(memory=64, passes=2)
    for _ in range(2):
        assert store.books.open(key.book.id, ONE) is not None
        assert store.books.open_by_words(key.book.id, words) is not None
    lock = str(got(folder / "inturn.db", "SELECT lock FROM books")[0][0])
    assert lock.count('"memory":64,"passes":2') == 2
    assert store.books.open(key.book.id, TWO) is None


def test_costs_that_cannot_be_raised_keep_nobody_out(folder: Path, store: Store) -> None:
    key = book_with(store, ONE, "a")
    store.close()
    with opened(folder, impatient) as other, closing(impatient(folder / "inturn.db")) as busy:
        other.books.usual = Cost(memory=64, passes=2)
        busy.execute("BEGIN IMMEDIATE")
        again = other.books.open(key.book.id, ONE)
        assert again is not None
        assert texts_in(other, again) == ["a"]
        busy.rollback()


@pytest.mark.parametrize("torn", ["", "{", '{"lock":{}}', "null"])
def test_a_torn_lock_is_told(store: Store, folder: Path, torn: str) -> None:
    key = book_with(store, ONE, "a")
    put(folder, "UPDATE books SET lock = ?", torn)
    with pytest.raises(WorldError) as raised:
        store.books.open(key.book.id, ONE)
    assert raised.value.problem is Problem.BOOK_DAMAGED
    assert ONE not in repr((raised.value, raised.value.facts, raised.value.__context__))
    assert texts_in(store, key) == ["a"]


def test_no_file_holds_a_word_of_what_is_private(store: Store, folder: Path) -> None:
    planted = "the bluest door on the hill", "så stille i huset — 静かな部屋"
    key, words = store.books.make("one", "Alex", ONE)
    store.books.write(key, *(sheet(text * 40, number) for number, text in enumerate(planted)))
    copied(folder)
    store.books.write(key, sheet(planted[0], 0))
    texts_in(store, key)
    for text in (*planted, ONE, " ".join(words[:2]), words[0] + words[1]):
        for code in ("utf-8", "utf-16-le", "utf-32-le"):
            assert text.encode(code) not in bytes_in(folder)


def test_a_book_that_opens_slowly_is_what_people_get(folder: Path, store: Store) -> None:
    store.close()
    with opened(folder) as other:
        assert other.books.usual.memory >= 64 * 1024
        assert other.books.usual != CHEAP
