"""The commands that take what is kept out of the data folder, and bring it in again."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coach.clock import SystemClock
from coach.content.library import Library
from coach.content.packs.places import added
from coach.content.prose import ReflectWords
from coach.data_commands import alone, sorry, telling
from coach.outside import read_outside, write_outside
from coach.people import Couple, Person, Side
from coach.reflect.pages import Page, decode
from coach.reflect.strength import Strength, strength_of
from coach.store import open_store
from coach.store.exporting import form, whole
from coach.store.exporting.around import Around
from coach.store.exporting.arriving import Arrived
from coach.store.exporting.bring import Brought
from coach.store.exporting.choices import read_choices
from coach.store.exporting.leaving import leave_export, leave_move
from coach.store.exporting.page import as_page
from coach.store.exporting.private import as_private_page
from coach.store.exporting.sheets import sheets
from coach.store.exporting.tables import as_tables
from coach.store.home import choices, data_home
from coach.store.packing import NotOpened, Shut
from coach.store.sealed_file import unseal
from coach.store.store import Store
from coach.store.vault import Key, book_of

JSON, TABLES, PAGE, MOVE = ".json", ".csv.zip", ".html", ".inturn"
_SHUT = {
    Shut.NOT_OURS: "is no such file of In Turn",
    Shut.NEWER: "was made by a newer In Turn; install that one here first",
    Shut.OTHER_WORDS: "opens with another passphrase",
    Shut.DAMAGED: "is damaged; take another copy of it",
    Shut.TOO_LARGE: "is larger than any file of In Turn",
}


class NoWords(Exception):
    """The open file from which the passphrase was to come cannot be read."""


def add_taking_commands(actions: Any, home: argparse.ArgumentParser) -> None:
    """Add ``data export``, ``import``, ``move-out`` and ``move-in``."""
    out = actions.add_parser("export", parents=[home], help=f"write all but private books: "
                             f"a file that ends with {JSON}, {TABLES} or {PAGE}")  # fmt: skip
    out.add_argument("file", type=Path, metavar="FILE")
    out.add_argument("--private", choices=[side.value for side in Side], metavar="SIDE",
                     help="one or two: instead, their own private pages (asks for their "
                     f"passphrase), as {PAGE}")  # fmt: skip
    _let_words_come(out)
    out.set_defaults(run=telling(alone(_opening(_export))))
    into = actions.add_parser("import", help="add what an export holds", parents=[home])
    into.add_argument("file", type=Path, metavar=f"FILE{JSON}")
    into.add_argument("--look", action="store_true", help="only say what would come")
    into.set_defaults(run=telling(alone(_opening(_import), begins=True)))
    leave = actions.add_parser("move-out", help="all in one locked file", parents=[home])
    leave.add_argument("file", type=Path, metavar=f"FILE{MOVE}")
    _let_words_come(leave)
    leave.set_defaults(run=telling(alone(_opening(_move_out))))
    arrive = actions.add_parser("move-in", help="open such a file here", parents=[home])
    arrive.add_argument("file", type=Path, metavar=f"FILE{MOVE}")
    arrive.add_argument("--look", action="store_true", help="only say what would come")
    _let_words_come(arrive)
    arrive.set_defaults(run=telling(alone(_opening(_move_in), begins=True)))


def _let_words_come(parser: argparse.ArgumentParser) -> None:
    """A passphrase is never an argument: others on this computer could read it."""
    told = "read the passphrase from this open file, not from the keyboard"
    parser.add_argument("--passphrase-fd", type=int, metavar="N", help=told)


def _opening(run: Callable[[argparse.Namespace], int]) -> Callable[[argparse.Namespace], int]:
    def told(options: argparse.Namespace) -> int:
        try:
            return run(options)
        except NoWords as error:
            return sorry(f"no passphrase can be read from file {error}; nothing was done")
        except NotOpened as error:
            return sorry(f"{options.file.name} {_SHUT[error.why]}; nothing was changed")

    return told


def _words(options: argparse.Namespace, asked: str) -> str:
    number = options.passphrase_fd
    if number is not None:
        try:
            with os.fdopen(number, "rb", closefd=False) as file:
                return file.readline(4096).decode("utf-8", "surrogateescape").rstrip("\r\n")
        except OSError as error:  # it is not open, or not to be read
            raise NoWords(number) from error
    from getpass import getpass  # noqa: PLC0415 - rarely needed

    return getpass(asked)


def _store(options: argparse.Namespace) -> Store:
    return open_store(data_home(options.home), SystemClock())


def _library(options: argparse.Namespace) -> Library:
    return Library(packs=added(data_home(options.home)))


def couple_of(home: Path) -> Couple:
    """Give the names that the window was told."""
    path = choices(home)
    names = read_choices(path.read_bytes()) if path.is_file() else {}
    one, two = (names.get(f"people/{side.value}_name", "") for side in Side)
    usual = Couple()
    return Couple(
        Person(one, usual.one.shape, usual.one.hue), Person(two, usual.two.shape, usual.two.hue)
    )


def _export(options: argparse.Namespace) -> int:
    name = options.file.name.lower()
    if options.private:
        return _export_private(options)
    if not name.endswith((JSON, TABLES, PAGE)):
        return sorry(f"{options.file.name}: its name ends with none of {JSON}, {TABLES}, {PAGE}")
    now = SystemClock().now().wall
    with _store(options) as store:
        export = store.taking.out(now)
    if name.endswith(JSON):
        leave_export(options.file, export)
    else:
        write_outside(options.file, _as(name, export, options, now))
    print(f"Written to {options.file}. Whoever has this file can read it. "
          "Private books are not in it.")  # fmt: skip
    return 0


def _as(name: str, export: form.Export, options: argparse.Namespace, now: int) -> bytes:
    library = _library(options)
    around = Around(library, export, couple_of(data_home(options.home)))
    found = sheets(export, around)
    if name.endswith(PAGE):
        return as_page(now, found, around, library.language)
    return as_tables(now, found, around)


def _export_private(options: argparse.Namespace) -> int:
    if not options.file.name.lower().endswith(PAGE):
        return sorry(f"{options.file.name}: private pages are written as {PAGE}")
    couple, side = couple_of(data_home(options.home)), Side(options.private)
    with _store(options) as store:
        book = book_of(store.books.all(), couple, side)
        key = book and store.books.open(book.id, _words(options, "Passphrase of this book: "))
        if book is None or key is None:
            return sorry("this book opens with another passphrase; nothing was written"
                         if book else "there is no private book of theirs")  # fmt: skip
        pages = _pages(store, key)
    library = _library(options)
    around = Around(library, form.Export(), couple)
    words = library.prose(ReflectWords)
    data = as_private_page(pages, words, around, book.name, library.language)
    write_outside(options.file, data)
    print(f"Written to {options.file}. This file is not locked.")
    return 0


def _pages(store: Store, key: Key) -> list[Page]:
    try:
        found = (decode(sheet.data) for sheet in store.books.pages(key).sheets)
        return [page for page in found if page is not None]
    finally:
        key.lock()


def _import(options: argparse.Namespace) -> int:
    export = form.read(read_outside(options.file, form.LARGEST))
    with _store(options) as store:
        seen = store.taking.look(export)
        if options.look or not seen.count:
            return _say(seen, "would come")
        _copy(store)
        return _say(store.taking.bring(export), "came")


def _say(brought: Brought, verb: str) -> int:
    for table, numbers in brought.numbers.items():
        if numbers:
            print(f"{table}: {len(numbers)} {verb}")
    for table, rows in brought.changed.items():
        if rows:
            print(f"{table}: {len(rows)} {verb} or would change" if verb != "came"
                  else f"{table}: {len(rows)} came or changed")  # fmt: skip
    if not brought.count:
        print("All of it is here already.")
    return 0


def _copy(store: Store) -> None:
    """Keep what is here as a copy before anything comes to it."""
    copy = store.copies.make(SystemClock().now().local())
    print(f"What was here before is copy {copy.number}.")


def _move_out(options: argparse.Namespace) -> int:
    if not options.file.name.lower().endswith(MOVE):
        return sorry(f"{options.file.name}: its name must end with {MOVE}")
    words = _words(options, "A passphrase for the file: ")
    if strength_of(words) is Strength.TOO_SHORT:
        return sorry("this passphrase is too short; four or five words hold well")
    if options.passphrase_fd is None and _words(options, "The same once more: ") != words:
        return sorry("the two are not the same; nothing was written")
    with _store(options) as store:
        all_of_it = store.taking.whole(SystemClock().now().wall)
    leave_move(options.file, all_of_it, words)
    print(f"Written to {options.file}. Open it on the other computer with 'data move-in'.")
    return 0


def _move_in(options: argparse.Namespace) -> int:
    sealed = read_outside(options.file, whole.LARGEST_SEALED)
    words = _words(options, "The passphrase of the file: ")
    came = whole.read(unseal(sealed, words, whole.LARGEST))
    with _store(options) as store:
        seen = store.taking.look_whole(came)
        if options.look or not seen.count:
            return _say_arrived(seen, "would come")
        _copy(store)
        return _say_arrived(store.taking.move_in(came), "came")


def _say_arrived(arrived: Arrived, verb: str) -> int:
    if arrived.count:
        _say(arrived.brought, verb) if arrived.brought.count else None
    else:
        print("All of it is here already.")
    lines = (
        (len(arrived.books), f"private books {verb}, still sealed"),
        (len(arrived.packs), f"packs {verb}"),
        (len(arrived.stayed), "private books stay in the file: their owners have others here"),
        (arrived.differ, "private pages stay as they are here; the file has them otherwise"),
        (len(arrived.torn), "packs were refused"),
    )
    for count, line in lines:
        if count:
            print(f"{count} {line}")
    return 0
