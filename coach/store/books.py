"""Private books: one for each person, each with a key of its own, and the pages in it."""

import os
from collections.abc import Sequence
from contextlib import suppress

import msgspec

from coach.errors import Problem, WorldError
from coach.store.copies.forgetting import change_in_copies
from coach.store.database import File
from coach.store.lean import Database
from coach.store.lock import (
    USUAL,
    By,
    Cost,
    Lock,
    Torn,
    Wrap,
    costs_too_little,
    raised,
    read,
    secret_of,
    unwrapped,
    wrapped,
    written,
)
from coach.store.recovery import drawn, secret_in, words_of
from coach.store.sums import SUM, sum_of
from coach.store.tables import tables_in
from coach.store.trouble import told
from coach.store.vault import FORM, LONG, Book, Chance, Key, Locked, Opened, Seal, Sheet, opened
from coach.store.wipe import watch


class Books:
    """The books. Every method raises ``WorldError``; those with a key raise ``Locked``, too.

    ``usual`` is what a try costs in books that are made or opened from now on (tests lower it).
    All of them belong on the keeper's thread: opening takes a quarter of a second.
    """

    def __init__(self, file: File, chance: Chance = os.urandom) -> None:
        self._file = file
        self._chance = chance
        self.usual = USUAL

    def all(self) -> tuple[Book, ...]:
        """Give every book, in an order that stays."""
        with self._file.reading() as table:
            rows = list(table("books").rows_where(order_by="id"))
        return tuple(Book(row["id"], row["side"], row["name"]) for row in rows)

    def make(self, side: str, name: str, passphrase: str) -> tuple[Key, tuple[str, ...]]:
        """Make an empty book, and give its key and its recovery words, which nobody keeps."""
        watch()
        book = Book(self._chance(16).hex(), side, name)
        secret, words = bytearray(self._chance(LONG)), drawn(self._chance)
        lock = Lock(
            FORM,
            self._wrap(secret, book.id, By.PASSPHRASE, secret_of(passphrase), self.usual),
            self._wrap(secret, book.id, By.WORDS, words, self.usual),
        )
        with self._file.change() as table:
            table("books").insert({**msgspec.structs.asdict(book), "lock": written(lock)})
        return Key(book, secret), words_of(words)

    def open(self, book_id: str, passphrase: str) -> Key | None:
        """Open a book; None if the passphrase is another, or the book is gone.

        Raises ``WorldError`` with ``BOOK_DAMAGED`` where the lock is torn: take it within the
        job, for the keeper would try again for ever.
        """
        return self._open(book_id, By.PASSPHRASE, secret_of(passphrase))

    def open_by_words(self, book_id: str, words: Sequence[str]) -> Key | None:
        """Open a book with its recovery words; None if they are others, or the book is gone."""
        secret = secret_in(words)
        return None if secret is None else self._open(book_id, By.WORDS, secret)

    def change(self, key: Key, passphrase: str) -> None:
        """Let another passphrase open the book; the one before opens no copy of it either."""
        self._rewrap(key, By.PASSPHRASE, secret_of(passphrase), self.usual)

    def new_words(self, key: Key) -> tuple[str, ...]:
        """Give new recovery words; those before open nothing any more."""
        secret = drawn(self._chance)
        self._rewrap(key, By.WORDS, secret, self.usual)
        return words_of(secret)

    def take_name(self, key: Key, side: str, name: str) -> None:
        """Say whose book it is from now on: people change names and seats."""
        key.use(_look)
        with self._file.change():
            _set(self._file.database, key.book.id, {"side": side, "name": name})
        key.belongs_to(side, name)

    def pages(self, key: Key) -> Opened:
        """Open all pages of a book, in no order that tells anything."""
        with self._file.reading() as table:
            rows = [
                (row["id"], row["kind"], row["sealed"])
                for row in table("pages").rows_where("book = ?", [key.book.id])
            ]
        return key.use(lambda secret: opened(secret, key.book.id, rows))

    def write(self, key: Key, *sheets: Sheet) -> None:
        """Keep pages, all or none; each takes the place of one with the same id.

        Raises ``Locked`` also where the book was removed meanwhile.
        """
        book, chance = key.book.id, self._chance
        seals = key.use(lambda secret: [Seal.of(secret, book, one, chance) for one in sheets])
        if not self.put(book, *seals):
            raise Locked

    def put(self, book_id: str, *seals: Seal) -> bool:
        """Keep pages that are sealed already, as ``write`` does: for this the book may be locked.

        Of a book that is gone nothing is kept; then it says False.
        """
        with self._file.change() as table:
            if not table("books").count_where("id = ?", [book_id]):
                return False
            for seal in seals:
                table("pages").delete_where("id = ? and book = ?", [seal.id, book_id])
                row = {"id": seal.id, "book": book_id, "kind": seal.kind, "sealed": seal.data}
                table("pages").insert(row)
        return True

    def remove(self, key: Key, page_id: str) -> None:
        """Remove a page from the file and from every copy; one that is gone stays so."""
        key.use(_look)
        self.take_out(key.book.id, page_id)

    def take_out(self, book_id: str, page_id: str) -> None:
        """Do what ``remove`` does, also where the book was locked meanwhile."""
        self._delete("pages", "id = ? and book = ?", [page_id, book_id])

    def remove_book(self, book_id: str) -> None:
        """Remove a book and all in it, and every trace of how much that was."""
        self._delete("books", "id = ?", [book_id])

    def _open(self, book: str, by: By, secret: bytes) -> Key | None:
        watch()
        with self._file.reading() as table:
            rows = list(table("books").rows_where("id = ?", [book]))
        if not rows:
            # As slow as a wrong try: how long it takes must not tell whether there is a book.
            self._wrap(bytearray(LONG), book, by, secret, self.usual)
            return None
        row = rows[0]
        lock = self._read(row["lock"])
        wrap: Wrap = getattr(lock, by)
        found = unwrapped(wrap, book, by, secret)
        if found is None:
            return None
        key = Key(Book(book, row["side"], row["name"]), found)
        if costs_too_little(wrap.cost, self.usual):
            with suppress(WorldError):  # a full disk keeps nobody out; the next time will do
                self._rewrap(key, by, secret, raised(wrap.cost, self.usual))
        return key

    def _read(self, text: str) -> Lock:
        try:
            return read(text)
        except Torn:
            raise WorldError(Problem.BOOK_DAMAGED, {"folder": str(self._file.home)}) from None

    def _wrap(self, key: bytearray, book: str, by: By, secret: bytes, cost: Cost) -> Wrap:
        return wrapped(key, book, by, secret, cost, self._chance)

    def _rewrap(self, key: Key, by: By, secret: bytes, cost: Cost) -> None:
        """Wrap the key anew, here and in every copy: an old wrap is as good as a new one."""
        book = key.book.id
        wrap = key.use(lambda inner: self._wrap(inner, book, by, secret, cost))
        with self._file.reading() as table:
            rows = list(table("books").rows_where("id = ?", [book]))
        if not rows:
            raise Locked
        lock = msgspec.structs.replace(self._read(rows[0]["lock"]), **{by.value: wrap})
        new = {"lock": written(lock)}
        with told(self._file.home):
            change_in_copies(self._file.home, lambda copy: _set_and_tidy(copy, book, new))
        with self._file.change() as table:
            _set(self._file.database, book, new)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def _delete(self, table: str, where: str, values: list[str | int]) -> None:
        with told(self._file.home):
            change_in_copies(
                self._file.home, lambda copy: _delete_and_tidy(copy, table, where, values)
            )
        with self._file.change() as tables:
            tables(table).delete_where(where, values)
            _renumber(self._file.database)
            tables("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()


def _look(_: bytearray) -> None:
    """Ask for nothing but an open key."""


def _set(database: Database, book: str, new: dict[str, str]) -> bool:
    """Write columns of a book. It is not replaced: its pages would go with what it was."""
    rows = list(tables_in(database)("books").rows_where("id = ?", [book]))
    for row in rows:
        row.update(new)
        row[SUM] = sum_of("books", row)
        columns = ", ".join(f'"{name}" = ?' for name in row)
        database.conn.execute(
            f"UPDATE books SET {columns} WHERE id = ?",  # noqa: S608 - names of columns
            [*row.values(), book],
        )
    return bool(rows)


def _set_and_tidy(copy: Database, book: str, new: dict[str, str]) -> None:
    if "books" not in copy.table_names():  # a copy from before there were any
        return
    with copy.atomic():
        if not _set(copy, book, new):
            return
        _owe_tidying(copy)
    _tidy(copy)


def _delete_and_tidy(copy: Database, table: str, where: str, values: list[str | int]) -> None:
    if table not in copy.table_names() or not tables_in(copy)(table).count_where(where, values):
        return
    with copy.atomic():
        tables_in(copy)(table).delete_where(where, values)
        _renumber(copy)
        _owe_tidying(copy)
    _tidy(copy)


def _owe_tidying(copy: Database) -> None:
    """Note it in the copy itself: a kill must not leave remnants that nobody packs away."""
    tables_in(copy)("untidy").insert({"only": 1}, ignore=True)


def _tidy(copy: Database) -> None:
    copy.vacuum()
    tables_in(copy)("untidy").delete_where()


def _renumber(database: Database) -> None:
    """Number the rows of pages anew, by their ids, which are chance.

    SQLite keeps a number for each row, and gaps between those that are left would tell how
    many others there were, and the order would tell which came first.
    """
    database.conn.execute("UPDATE pages SET rowid = -rowid")
    database.conn.execute(
        "UPDATE pages SET rowid = new.place FROM "
        "(SELECT id, row_number() OVER (ORDER BY id) AS place FROM pages) AS new "
        "WHERE pages.id = new.id"
    )
