"""Private books: one for each person, each with a key of its own, and the pages in it."""

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress

import msgspec

from coach.errors import Problem, WorldError
from coach.store.book_rows import delete_rows, set_columns
from coach.store.copies.owed import Debt, owing
from coach.store.database import File
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
from coach.store.tables import Tables
from coach.store.vault import FORM, LONG, Book, Chance, Key, Locked, Seal, Sheet, opened
from coach.store.wipe import watch

#: What stands in a sealed page that is none: nobody has said that the recovery words are safe.
_UNSAID = b"In Turn: the recovery words were shown, and never said to be somewhere safe"


class Drawn(msgspec.Struct, frozen=True):
    """New recovery words, and the key wrapped with them: they open nothing until that is kept."""

    words: tuple[str, ...]
    wrap: Wrap


class Shown(msgspec.Struct, frozen=True):
    """What an open book holds: its pages, the ids of those that are damaged.

    ``unsaid`` are marks that its recovery words may be nowhere: ids of pages that are none.
    """

    sheets: tuple[Sheet, ...]
    damaged: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()


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

    def make(
        self, side: str, name: str, passphrase: str, *, said: bool = True
    ) -> tuple[Key, tuple[str, ...]]:
        """Make an empty book, and give its key and its recovery words, which nobody keeps.

        Unless somebody has ``said`` that they are somewhere safe, the book remembers that.
        """
        watch()
        book = Book(self._chance(16).hex(), side, name)
        secret, words = bytearray(self._chance(LONG)), drawn(self._chance)
        lock = Lock(
            FORM,
            self._wrap(secret, book.id, By.PASSPHRASE, secret_of(passphrase), self.usual),
            self._wrap(secret, book.id, By.WORDS, words, self.usual),
        )
        mark = Seal.of(secret, book.id, Sheet(self._chance(16).hex(), "page", _UNSAID))
        with self._file.change() as table:
            table("books").insert({**msgspec.structs.asdict(book), "lock": written(lock)})
            if not said:
                _insert(table, book.id, mark)
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

    def draw_words(self, key: Key) -> Drawn:
        """Draw new recovery words, and keep nothing: those before still open the book."""
        secret, book = drawn(self._chance), key.book.id
        return Drawn(
            words_of(secret),
            key.use(lambda inner: self._wrap(inner, book, By.WORDS, secret, self.usual)),
        )

    def take_words(self, book_id: str, wrap: Wrap | None, unsaid: Sequence[str] = ()) -> bool:
        """Let drawn words open the book, and those before no more: they are somewhere safe.

        For this the book may be locked. None: the words are those that open it already. The marks
        that nobody had said so go; a book that is gone stays so, and then it says False.
        """
        marks = [{"id": one, "book": book_id} for one in unsaid]
        return self._set_lock(book_id, {By.WORDS: wrap} if wrap is not None else {}, marks)

    def take_name(self, key: Key, side: str, name: str) -> None:
        """Say whose book it is from now on: people change names and seats."""
        key.use(_look)
        with self._file.change():
            set_columns(self._file.database, key.book.id, {"side": side, "name": name})
        key.belongs_to(side, name)

    def pages(self, key: Key) -> Shown:
        """Open all pages of a book, in no order that tells anything."""
        with self._file.reading() as table:
            rows = [
                (row["id"], row["kind"], row["sealed"])
                for row in table("pages").rows_where("book = ?", [key.book.id])
            ]
        found = key.use(lambda secret: opened(secret, key.book.id, rows))
        return Shown(
            tuple(one for one in found.sheets if one.data != _UNSAID),
            found.damaged,
            tuple(one.id for one in found.sheets if one.data == _UNSAID),
        )

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
                _insert(table, book_id, seal)
        return True

    def remove(self, key: Key, page_id: str) -> None:
        """Remove a page from the file, and from every copy soon; one that is gone stays so."""
        key.use(_look)
        self.take_out(key.book.id, page_id)

    def take_out(self, book_id: str, *page_ids: str) -> None:
        """Do what ``remove`` does, also where the book was locked meanwhile: all at once."""
        self._delete(*(Debt("pages", {"id": page, "book": book_id}) for page in page_ids))

    def remove_book(self, book_id: str) -> None:
        """Remove a book and all in it, and every trace of how much that was: copies follow soon."""
        self._delete(Debt("books", {"id": book_id}))

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
        if not self._set_lock(book, {by: wrap}):
            raise Locked

    def _set_lock(
        self, book: str, wraps: Mapping[By, Wrap], marks: Sequence[Mapping[str, str]] = ()
    ) -> bool:
        """Keep wraps in the lock, and let ``marks`` go: at once here, soon in every copy."""
        debts = [Debt("pages", mark) for mark in marks]
        with owing(self._file, lambda: debts) as table:
            row = next(table("books").rows_where("id = ?", [book]), None)
            if row is None:
                return False
            if wraps:
                named = {by.value: wrap for by, wrap in wraps.items()}
                lock = msgspec.structs.replace(self._read(row["lock"]), **named)
                new = {"lock": written(lock)}
                set_columns(self._file.database, book, new)
                debts.append(Debt("books", {"id": book}, new))
            for mark in marks:
                delete_rows(self._file.database, "pages", mark)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()
        return True

    def _delete(self, *debts: Debt) -> None:
        with owing(self._file, lambda: debts) as table:
            for debt in debts:
                delete_rows(self._file.database, debt.table, debt.same)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()


def _insert(table: Tables, book: str, seal: Seal) -> None:
    row = {"id": seal.id, "book": book, "kind": seal.kind, "sealed": seal.data}
    table("pages").insert(row)


def _look(_: bytearray) -> None:
    """Ask for nothing but an open key."""
