"""A private book: whose it is, the key that opens it, and pages sealed with that key.

Pure: bytes in, bytes out. How the key itself is kept is in ``lock.py``; rows are in ``books.py``.
"""

import os
from collections.abc import Callable, Iterable
from typing import TypeVar

import msgspec

from coach.people import Couple, Side

#: The version of the form of a sealed page; it is sealed in with each.
FORM = 1
#: How long a key is, in bytes: AES-256.
LONG = 32
#: Bytes of a page before it is sealed: this many, or four times as many, and so on. Two of the
#: smallest, sealed, fill one page of the database.
STEP = 1920

_NONCE = 12
_LENGTH = 4

#: Gives so many random bytes.
Chance = Callable[[int], bytes]

Answer = TypeVar("Answer")


class Book(msgspec.Struct, frozen=True):
    """The private pages of one person: whose they are, by side and by name, and no more."""

    id: str
    side: str
    name: str


class Sheet(msgspec.Struct, frozen=True):
    """An open page. ``kind`` stands in the file for all to see; ``data`` is sealed."""

    id: str
    kind: str
    data: bytes


class Seal(msgspec.Struct, frozen=True):
    """A page as it lies in the file: ``data`` says nothing without the key."""

    id: str
    kind: str
    data: bytes

    @staticmethod
    def of(key: bytearray, book: str, sheet: Sheet, chance: Chance = os.urandom) -> "Seal":
        """Seal a page for its place in a book."""
        return Seal(sheet.id, sheet.kind, sealed(key, book, sheet, chance))


class Opened(msgspec.Struct, frozen=True):
    """All pages of a book, and the ids of those that do not open: changed, or damaged."""

    sheets: tuple[Sheet, ...]
    damaged: tuple[str, ...] = ()


class Locked(Exception):
    """The book was locked before this was done; nothing was written or read."""


class Unsealed(Exception):
    """The seal does not fit: another key, another place, or bytes that were changed."""


class Key:
    """What opens one book, until it is locked. Any thread may lock it at any time."""

    def __init__(self, book: Book, secret: bytearray) -> None:
        self._book = book
        self._secret = secret
        self._open = True

    @property
    def book(self) -> Book:
        """The book that it opens."""
        return self._book

    @property
    def is_open(self) -> bool:
        """Whether it still opens anything."""
        return self._open

    def lock(self) -> None:
        """Wipe the key at once. A second time does nothing.

        What was read with it is wiped by ``coach.store.wipe``, which takes longer.
        """
        self._open = False  # first: whoever works with the key looks at this afterwards
        self._secret[:] = bytes(len(self._secret))

    def belongs_to(self, side: str, name: str) -> None:
        """Say whose book it is from now on."""
        self._book = Book(self._book.id, side, name)

    def use(self, work: Callable[[bytearray], Answer]) -> Answer:
        """Do ``work`` with the secret. Raises ``Locked``, also if it was locked meanwhile.

        That is asked afterwards: a key that is wiped in the middle of the work would seal a
        page with zeros.
        """
        if not self._open:
            raise Locked
        try:
            return work(self._secret)
        finally:
            if not self._open:
                raise Locked


def book_of(books: Iterable[Book], couple: Couple, side: Side) -> Book | None:
    """Give the book of whoever sits on ``side`` now, or None.

    A name finds its book wherever it sits, and first of all where it was made: both may have the
    same name. A book of neither name (it was changed since, or
    there was none) belongs to the side on which it was made, if that has none by name.
    """
    free, found = list(books), dict[Side, Book]()
    names = {one: couple.of(one).name.strip() for one in Side}
    rules: tuple[Callable[[Book, Side], bool], ...] = (
        lambda book, one: bool(book.name) and (book.name, book.side) == (names[one], one),
        lambda book, one: bool(book.name) and book.name == names[one],
        lambda book, one: book.side == one,
        lambda _book, _one: True,
    )
    for fits in rules:
        for one in Side:
            for book in free:
                if one not in found and fits(book, one):
                    found[one] = book
                    free.remove(book)
                    break
    return found.get(side)


def sealed(key: bytearray, book: str, sheet: Sheet, chance: Chance = os.urandom) -> bytes:
    """Seal a page for its place: a fresh nonce, then what AES-256-GCM makes of it."""
    return seal(key, _padded(sheet.data), _place(book, sheet.id, sheet.kind), chance)


def opened(key: bytearray, book: str, rows: Iterable[tuple[str, str, bytes]]) -> Opened:
    """Open every page (its id, its kind, and the seal) that opens."""
    sheets, damaged = list[Sheet](), list[str]()
    unseal = unsealer(key)
    for page, kind, seal in rows:
        try:
            sheets.append(Sheet(page, kind, _unpadded(unseal(seal, _place(book, page, kind)))))
        except Unsealed:
            damaged.append(page)
    return Opened(tuple(sheets), tuple(damaged))


def seal(key: bytearray, plain: bytes, place: bytes, chance: Chance = os.urandom) -> bytes:
    """Seal ``plain`` so that it opens with the same key and ``place`` alone."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow

    nonce = chance(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, place)


def unsealer(key: bytearray) -> Callable[[bytes, bytes], bytes]:
    """Give what opens seals, each with its place. It raises ``Unsealed``."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - slow
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - slow

    cipher = AESGCM(key)

    def unseal(seal: bytes, place: bytes) -> bytes:
        try:
            return cipher.decrypt(seal[:_NONCE], seal[_NONCE:], place)
        except (InvalidTag, ValueError):  # the latter: too short to be a seal at all
            raise Unsealed from None

    return unseal


def place_of(*parts: str) -> bytes:
    """Put into bytes where something is sealed, so that no two places are alike."""
    return msgspec.msgpack.encode(("In Turn", FORM, *parts))


def _place(book: str, page: str, kind: str) -> bytes:
    return place_of("page", book, page, kind)


def _padded(data: bytes) -> bytes:
    """Fill up to the next step, so that lengths tell little."""
    full = STEP
    while full < _LENGTH + len(data):
        full *= 4
    return (len(data).to_bytes(_LENGTH, "big") + data).ljust(full, b"\0")


def _unpadded(plain: bytes) -> bytes:
    return plain[_LENGTH : _LENGTH + int.from_bytes(plain[:_LENGTH], "big")]
