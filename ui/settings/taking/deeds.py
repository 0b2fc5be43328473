"""What is done for the sheets: jobs for the store's own thread, and for one of files.

Each gives its answer, and raises ``WorldError``, ``NotOpened`` or ``Stopped``, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from coach.content.prose import ReflectWords
from coach.outside import read_outside, write_outside
from coach.reflect.pages import Page, decode

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from coach.content.library import Library
    from coach.people import Couple, Side
    from coach.store.exporting.arriving import Arrived
    from coach.store.exporting.bring import Brought
    from coach.store.exporting.form import Export
    from coach.store.exporting.whole import Whole
    from coach.store.store import Store

#: Told how far it is from 0 to 1; says whether to go on.
Going = Callable[[float], bool]


class Pages(msgspec.Struct, frozen=True):
    """Somebody's own pages, open: they go nowhere but into their file."""

    name: str
    pages: tuple[Page, ...]


class NoBook(msgspec.Struct, frozen=True):
    """There is no such book, or with ``wrong`` it opens with another passphrase."""

    wrong: bool


def open_pages(couple: Couple, side: Side, passphrase: str) -> Callable[[Store], Pages | NoBook]:
    """Open somebody's book, read it, and lock it again."""

    def job(store: Store) -> Pages | NoBook:
        from coach.store.vault import book_of  # noqa: PLC0415 - on the store's own thread

        book = book_of(store.books.all(), couple, side)
        if book is None:
            return NoBook(wrong=False)
        key = store.books.open(book.id, passphrase)
        if key is None:
            return NoBook(wrong=True)
        try:
            found = (decode(sheet.data) for sheet in store.books.pages(key).sheets)
            return Pages(book.name, tuple(page for page in found if page is not None))
        finally:
            key.lock()

    return job


def write_export(path: Path, form: str, export: Export, library: Library, couple: Couple) -> None:
    """Write an export in one of its forms: ``page``, ``tables`` or ``json``."""
    from coach.store.exporting.around import Around  # noqa: PLC0415 - rarely needed
    from coach.store.exporting.leaving import leave_export  # noqa: PLC0415
    from coach.store.exporting.page import as_page  # noqa: PLC0415
    from coach.store.exporting.sheets import sheets  # noqa: PLC0415
    from coach.store.exporting.tables import as_tables  # noqa: PLC0415

    if form == "json":
        leave_export(path, export)
        return
    around = Around(library, export, couple)
    found = sheets(export, around)
    if form == "page":
        write_outside(path, as_page(export.made, found, around, library.language))
    else:
        write_outside(path, as_tables(export.made, found, around))


def write_pages(path: Path, found: Pages, library: Library, couple: Couple) -> None:
    """Write somebody's own pages, as a page to read."""
    from coach.store.exporting.around import Around  # noqa: PLC0415 - rarely needed
    from coach.store.exporting.form import Export  # noqa: PLC0415
    from coach.store.exporting.private import as_private_page  # noqa: PLC0415

    words = library.prose(ReflectWords)
    around = Around(library, Export(), couple)
    data = as_private_page(found.pages, words, around, found.name, library.language)
    write_outside(path, data)


def write_move(path: Path, whole: Whole, passphrase: str, going: Going) -> None:
    """Seal all of it, write the file, and see that it opens."""
    from coach.store.exporting.leaving import leave_move  # noqa: PLC0415 - rarely needed

    leave_move(path, whole, passphrase, _asking(going))


def read_export(path: Path) -> Export:
    """Read an export."""
    from coach.store.exporting.form import LARGEST, read  # noqa: PLC0415 - rarely needed

    return read(read_outside(path, LARGEST))


def read_move(path: Path, passphrase: str, going: Going) -> Whole:
    """Open a file from another computer."""
    from coach.store.exporting.whole import LARGEST, LARGEST_SEALED, read  # noqa: PLC0415
    from coach.store.sealed_file import unseal  # noqa: PLC0415

    sealed = read_outside(path, LARGEST_SEALED)
    return read(unseal(sealed, passphrase, LARGEST, _asking(going)))


def bring(export: Export, now: datetime) -> Callable[[Store, Going], Brought]:
    """Keep a copy of what is here, then add what is missing."""

    def job(store: Store, going: Going) -> Brought:
        _copy(store, now, going)
        return store.taking.bring(export)

    return job


def move_in(whole: Whole, now: datetime) -> Callable[[Store, Going], Arrived]:
    """Keep a copy of what is here, then bring in all that came."""

    def job(store: Store, going: Going) -> Arrived:
        _copy(store, now, going)
        return store.taking.move_in(whole)

    return job


def _copy(store: Store, now: datetime, going: Going) -> None:
    store.copies.make(now, going)
    _asking(going)(1, 1)  # the last moment at which nothing has changed


def _asking(going: Going) -> Callable[[int, int], None]:
    from coach.store.copies.values import Stopped  # noqa: PLC0415 - as above

    def told(done: int, of: int) -> None:
        if not going(done / max(of, 1)):
            raise Stopped

    return told
