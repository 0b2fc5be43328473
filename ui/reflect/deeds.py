"""What is asked of the store for the books, on its own thread. Each answers, and raises nothing.

What the world does there (a file that cannot be read) comes back as an answer: a question that
nobody waits for any more must not be asked for ever. Only what is to be kept is tried again, by
the keeper itself; it is sealed before it goes there, so nothing open waits for a disk.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from coach.errors import Problem, WorldError
from coach.people import Couple, Side
from coach.reflect.pages import Page, decode
from coach.reflect.voices import Voice, is_piece, voice_in
from coach.store.lock import Wrap
from coach.store.vault import Key, Locked, book_of

if TYPE_CHECKING:
    from coach.store.books import Shown
    from coach.store.store import Store


class Ready(msgspec.Struct, frozen=True):
    """The book is open, and these are its pages; ``words`` are new ones, if there are any.

    They open the book once ``wrap`` is kept; without a wrap they do so already. ``unsaid`` are the
    marks in the book that nobody has said that its words are safe. ``voice`` is its owner's, kept
    for listening: it is no page.
    """

    key: Key
    pages: tuple[Page, ...] = ()
    unread: int = 0
    words: tuple[str, ...] = ()
    wrap: Wrap | None = None
    unsaid: tuple[str, ...] = ()
    voice: Voice | None = None


class Failed(msgspec.Struct, frozen=True):
    """It did not open: a wrong passphrase or wrong words, no book, or the world (``trouble``).

    ``late``: nothing was tried, for the book was locked meanwhile.
    """

    trouble: WorldError | None = None
    late: bool = False

    @property
    def damaged(self) -> bool:
        """Whether what says how the book opens is damaged."""
        return self.trouble is not None and self.trouble.problem is Problem.BOOK_DAMAGED


Answer = Ready | Failed
Job = Callable[["Store"], Answer]


def opening(couple: Couple, side: Side, passphrase: str) -> Job:
    """Open the book of whoever sits on ``side``, with a passphrase."""
    opened = _with(couple, side, lambda store, book: store.books.open(book, passphrase))

    def job(store: "Store") -> Answer:
        answer = opened(store)
        if not isinstance(answer, Ready) or not answer.unsaid:
            return answer
        # Nobody ever said that they put the words away, so they get new ones.
        new = store.books.draw_words(answer.key)
        return msgspec.structs.replace(answer, words=new.words, wrap=new.wrap)

    return _safely(job)


def opening_by_words(couple: Couple, side: Side, words: Sequence[str]) -> Job:
    """Open it with recovery words: whoever has them put them somewhere."""
    opened = _with(couple, side, lambda store, book: store.books.open_by_words(book, words))

    def job(store: "Store") -> Answer:
        answer = opened(store)
        if not isinstance(answer, Ready) or not answer.unsaid:
            return answer
        with suppress(WorldError):  # a full disk keeps nobody out
            store.books.take_words(answer.key.book.id, None, answer.unsaid)
        return msgspec.structs.replace(answer, unsaid=())

    return _safely(job)


def making(couple: Couple, side: Side, passphrase: str) -> Job:
    """Make a book; where there is one already, none is made."""

    def job(store: "Store") -> Answer:
        if book_of(store.books.all(), couple, side) is not None:
            return Failed()
        name = couple.of(side).name.strip()
        key, words = store.books.make(side.value, name, passphrase, said=False)
        return Ready(key, words=words, unsaid=store.books.pages(key).unsaid)

    return _safely(job)


def changing(key: Key, old: str | None, new: str) -> Job:
    """Let another passphrase open it; ``old`` is asked for unless the words opened it."""

    def job(store: "Store") -> Answer:
        if old is not None and not _opens(store, key, old):
            return Failed()
        store.books.change(key, new)
        return Ready(key)

    return _safely(job)


def drawing(key: Key, passphrase: str) -> Job:
    """Draw new recovery words for whoever knows the passphrase; those before still open it."""

    def job(store: "Store") -> Answer:
        if not _opens(store, key, passphrase):
            return Failed()
        new = store.books.draw_words(key)
        return Ready(key, words=new.words, wrap=new.wrap)

    return _safely(job)


def keeping(book: str, wrap: Wrap | None, unsaid: Sequence[str]) -> Callable[["Store"], Failed]:
    """Let words open the book that somebody has put away; the keeper tries until that is done.

    For a lock that is damaged it would try for ever: that alone comes back as an answer.
    """

    def job(store: "Store") -> Failed:
        try:
            store.books.take_words(book, wrap, unsaid)
        except WorldError as trouble:
            if trouble.problem is not Problem.BOOK_DAMAGED:
                raise
            return Failed(trouble)
        return Failed()

    return job


def throwing_away(couple: Couple, side: Side) -> Callable[["Store"], None]:
    """Throw a book away unopened: nobody can open it any more. The keeper tries until it is gone.

    Whose it is was said when somebody asked for it, not when the store comes to it.
    """

    def job(store: "Store") -> None:
        book = book_of(store.books.all(), couple, side)
        if book is not None:
            store.books.remove_book(book.id)

    return job


def deleting(book: str) -> Callable[["Store"], None]:
    """Delete the book that is open, and no other; the keeper tries until it is gone."""
    return lambda store: store.books.remove_book(book)


def _opens(store: "Store", key: Key, passphrase: str) -> bool:
    """Say whether a passphrase opens a book that is open already."""
    again = store.books.open(key.book.id, passphrase)
    if again is not None:
        again.lock()
    return again is not None


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


def _read(key: Key, opened: "Shown") -> Ready:
    found = [decode(sheet.data) for sheet in opened.sheets if not is_piece(sheet.data)]
    pages = tuple(page for page in found if page is not None)
    voice = voice_in((sheet.id, sheet.data) for sheet in opened.sheets)
    damaged = {*opened.damaged} - {*(voice.ids if voice is not None else ())}
    unread = len(damaged) + found.count(None)
    return Ready(key, pages, unread, unsaid=opened.unsaid, voice=voice)


def _safely(job: Job) -> Job:
    def attempt(store: "Store") -> Answer:
        try:
            return job(store)
        except WorldError as trouble:
            return Failed(trouble)
        except Locked:
            return Failed(late=True)

    return attempt
