"""All that goes to another computer in one file, as values with bounds, and as bytes.

It is an export, and beside it the private books as they lie here: sealed, each with its own
passphrase. Names, settings and added packs come along. What does not: a talk that is still open
(nobody has asked to keep it, and two computers would go on with it), how windows stood, copies,
and the name of this computer among those that meet in a shared folder: the other one is another.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from coach.content.model import Id
from coach.store.exporting.form import Export, Form, Side, Time, check
from coach.store.lock import Torn
from coach.store.lock import read as read_lock
from coach.store.packing import NotOpened, Shut

#: The most bytes of a file that is sealed, and of what is in it.
LARGEST_SEALED, LARGEST = 128 * 1024 * 1024, 256 * 1024 * 1024
FORM, VERSION = "inturn-move", 1
#: What a lock of a book may ask for: KiB of memory times passes.
_MOST_WORK = 1024 * 1024

_Chance = Annotated[str, msgspec.Meta(pattern=r"\A[0-9A-Za-z_-]{1,64}\Z")]


class CarriedBook(Form, frozen=True):
    """A row of ``books``."""

    id: _Chance
    side: Side
    name: Annotated[str, msgspec.Meta(max_length=200)]
    lock: Annotated[str, msgspec.Meta(max_length=10_000)]


class CarriedPage(Form, frozen=True):
    """A row of ``pages``: nobody can read it on the way."""

    id: _Chance
    book: _Chance
    kind: Annotated[str, msgspec.Meta(pattern=r"\A[a-z]{1,20}\Z")]
    sealed: Annotated[bytes, msgspec.Meta(max_length=16 * 1024 * 1024)]


class Known(Form, frozen=True):
    """A row of ``synced``: something that other computers know, by their own name for it."""

    dot: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-zA-Z]{1,64}:[0-9]{1,15}\Z")]
    subject: Annotated[str, msgspec.Meta(pattern=r"\A[a-z_]{1,40}\Z")]
    row: Annotated[str, msgspec.Meta(max_length=1000)]
    digest: Annotated[str, msgspec.Meta(max_length=200)]


class Other(Form, frozen=True):
    """A row of ``knows``: up to where it is known what a computer did."""

    device: Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-zA-Z]{1,64}\Z")]
    upto: Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Meeting(Form, frozen=True):
    """Where computers meet, from ``sync``; the name of this one never comes along."""

    folder: Annotated[str, msgspec.Meta(max_length=4096)]
    key: Annotated[str, msgspec.Meta(pattern=r"\A(?:[0-9a-f]{2}){1,64}\Z")]


class Whole(Form, frozen=True, kw_only=True):
    """All of it; ``packs`` are the files of each, by its id and their paths in it.

    ``meets`` is None where this computer meets no other in a shared folder.
    """

    form: Literal["inturn-move"] = FORM
    version: Literal[1] = VERSION
    made: Time = 0
    kept: Export
    books: Annotated[tuple[CarriedBook, ...], msgspec.Meta(max_length=100)] = ()
    pages: Annotated[tuple[CarriedPage, ...], msgspec.Meta(max_length=200_000)] = ()
    synced: Annotated[tuple[Known, ...], msgspec.Meta(max_length=1_000_000)] = ()
    knows: Annotated[tuple[Other, ...], msgspec.Meta(max_length=10_000)] = ()
    meets: Meeting | None = None
    choices: Annotated[Mapping[str, str], msgspec.Meta(max_length=200)] = msgspec.field(
        default_factory=dict[str, str]
    )
    packs: Annotated[Mapping[Id, Mapping[str, bytes]], msgspec.Meta(max_length=200)] = (
        msgspec.field(default_factory=dict[str, Mapping[str, bytes]])
    )


class _Head(msgspec.Struct, frozen=True):
    form: str
    version: int


_READER = msgspec.msgpack.Decoder(Whole)
_HEAD = msgspec.msgpack.Decoder(_Head)


def write(whole: Whole) -> bytes:
    """Write it as bytes, to be sealed."""
    return msgspec.msgpack.encode(whole)


def read(data: bytes) -> Whole:
    """Read it from bytes that were sealed. Raises ``NotOpened``."""
    try:
        whole = _READER.decode(data)
        _HEAD.decode(data)  # what says nothing of itself is none
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotOpened(_why(data)) from error
    check(whole.kept)
    books = {book.id for book in whole.books}
    ids = {page.id for page in whole.pages}
    dots, devices = {one.dot for one in whole.synced}, {one.device for one in whole.knows}
    fits = (
        len(books) == len(whole.books)
        and len(ids) == len(whole.pages)
        and len(dots) == len(whole.synced)
        and len(devices) == len(whole.knows)
        and all(page.book in books for page in whole.pages)
        and all(_opens(book.lock) for book in whole.books)
    )
    if not fits:
        raise NotOpened(Shut.DAMAGED)
    return whole


def _opens(lock: str) -> bool:
    """Say whether a lock is one of ours, and asks for no more than a computer can bear."""
    try:
        found = read_lock(lock)
    except Torn:
        return False
    costs = (found.passphrase.cost, found.words.cost)
    return all(cost.memory * cost.passes <= _MOST_WORK for cost in costs)


def _why(data: bytes) -> Shut:
    try:
        head = _HEAD.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Shut.DAMAGED
    return Shut.NEWER if head.form == FORM and head.version > VERSION else Shut.DAMAGED
