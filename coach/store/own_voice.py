"""The voice of a book's owner: kept, read and let go of with a passphrase, within one call.

Whoever talks does not want a book open beside them: it is locked again before anything is shown.
"""

import msgspec

from coach.reflect.pages import SEALED_KIND
from coach.reflect.voices import Voice, voice_in
from coach.store.books import Books
from coach.store.vault import Key, Locked, Seal, Sheet


class Shut(msgspec.Struct, frozen=True):
    """The book did not open: another passphrase, or it is gone."""


class Kept(msgspec.Struct, frozen=True):
    """A voice is kept in this book, under these ids; sealed, what was there before."""

    book: str
    ids: tuple[str, ...]
    before: tuple[Seal, ...] = ()


def sheets_of(voice: Voice) -> tuple[Sheet, ...]:
    """Give what can be read of a voice, as pages are sealed."""
    return tuple(Sheet(id_, SEALED_KIND, data) for id_, data in voice.pieces)


def read_voice(books: Books, book: str, passphrase: str) -> Voice | Shut | None:
    """Give the voice in a book, None where there is none. Raises ``WorldError``."""
    key = books.open(book, passphrase)
    if key is None:
        return Shut()
    try:
        return _voice(books, key)
    finally:
        key.lock()


def keep_voice(books: Books, book: str, passphrase: str, voice: Voice) -> Kept | Shut:
    """Keep a voice in the place of the one before, which leaves the copies, too.

    Raises ``WorldError``.
    """
    key = books.open(book, passphrase)
    if key is None:
        return Shut()
    try:
        before = _voice(books, key)
        books.write(key, *sheets_of(voice))
        if before is None:
            return Kept(book, voice.ids)
        old = sheets_of(before)
        seals = key.use(lambda secret: tuple(Seal.of(secret, book, one) for one in old))
        books.take_out(book, *before.ids)
        return Kept(book, voice.ids, seals)
    except Locked:  # somebody removed the book meanwhile
        return Shut()
    finally:
        key.lock()


def take_back(books: Books, kept: Kept) -> None:
    """Let the book be as it was before ``keep_voice``; it may stay locked. May be tried again."""
    books.put(kept.book, *kept.before)
    books.take_out(kept.book, *kept.ids)


def _voice(books: Books, key: Key) -> Voice | None:
    return voice_in((sheet.id, sheet.data) for sheet in books.pages(key).sheets)
