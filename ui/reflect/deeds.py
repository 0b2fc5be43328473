"""What is asked of the store for the books, on its own thread. Each answers, and raises nothing.

What the world does there (a file that cannot be read) comes back as an answer: a question that
nobody waits for any more must not be asked for ever. Only what is to be kept is tried again, by
the keeper itself; it is sealed before it goes there, so nothing open waits for a disk.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from coach.errors import Problem, WorldError
from coach.people import Couple, Side
from coach.reflect.pages import Page, decode
from coach.store.vault import Key, Locked, Opened, book_of

if TYPE_CHECKING:
    from coach.store.store import Store


class Ready(msgspec.Struct, frozen=True):
    """The book is open, and these are its pages; ``words`` are new ones, if there are any."""

    key: Key
    pages: tuple[Page, ...] = ()
    unread: int = 0
    words: tuple[str, ...] = ()


class Failed(msgspec.Struct, frozen=True):
    """It did not open: a wrong passphrase or wrong words, no book, or the world (``trouble``)."""

    trouble: WorldError | None = None

    @property
    def damaged(self) -> bool:
        """Whether what says how the book opens is damaged."""
        return self.trouble is not None and self.trouble.problem is Problem.BOOK_DAMAGED


Answer = Ready | Failed
Job = Callable[["Store"], Answer]


def opening(couple: Couple, side: Side, passphrase: str) -> Job:
    """Open the book of whoever sits on ``side``, with a passphrase."""
    return _with(couple, side, lambda store, book: store.books.open(book, passphrase))


def opening_by_words(couple: Couple, side: Side, words: Sequence[str]) -> Job:
    """Open it with recovery words."""
    return _with(couple, side, lambda store, book: store.books.open_by_words(book, words))


def making(couple: Couple, side: Side, passphrase: str) -> Job:
    """Make a book; where there is one already, none is made."""

    def job(store: "Store") -> Answer:
        if book_of(store.books.all(), couple, side) is not None:
            return Failed()
        key, words = store.books.make(side.value, couple.of(side).name.strip(), passphrase)
        return Ready(key, words=words)

    return _safely(job)


def changing(key: Key, old: str | None, new: str) -> Job:
    """Let another passphrase open it; ``old`` is asked for unless the words opened it."""

    def job(store: "Store") -> Answer:
        if old is not None:
            again = store.books.open(key.book.id, old)
            if again is None:
                return Failed()
            again.lock()
        store.books.change(key, new)
        return Ready(key)

    return _safely(job)


def new_words(key: Key) -> Job:
    """Make new recovery words."""
    return _safely(lambda store: Ready(key, words=store.books.new_words(key)))


def throwing_away(couple: Couple, side: Side) -> Job:
    """Throw the book away, unopened: nobody can open it any more."""

    def job(store: "Store") -> Answer:
        book = book_of(store.books.all(), couple, side)
        if book is not None:
            store.books.remove_book(book.id)
        return Failed()

    return _safely(job)


def _with(couple: Couple, side: Side, opened: Callable[["Store", str], Key | None]) -> Job:
    def job(store: "Store") -> Answer:
        book = book_of(store.books.all(), couple, side)
        # Tried in vain where there is none, which takes as long as a wrong try of one.
        key = opened(store, book.id if book is not None else "")
        if book is None or key is None:
            return Failed()
        name = couple.of(side).name.strip()
        if (book.side, book.name) != (side.value, name):
            store.books.take_name(key, side.value, name)
        return _read(key, store.books.pages(key))

    return _safely(job)


def _read(key: Key, opened: Opened) -> Ready:
    found = [decode(sheet.data) for sheet in opened.sheets]
    pages = tuple(page for page in found if page is not None)
    return Ready(key, pages, len(opened.damaged) + found.count(None))


def _safely(job: Job) -> Job:
    def attempt(store: "Store") -> Answer:
        try:
            return job(store)
        except WorldError as trouble:
            return Failed(trouble)
        except Locked:
            return Failed()

    return attempt
