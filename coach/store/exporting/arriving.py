"""Brings in all that came from another computer: all of it or nothing, and it can be undone.

What is kept is brought as ``bring`` does it. A private book comes along with its pages unless its
owner has another one here. Where a page differs, the one that is here stays: nobody can see
without the passphrase which is the later one. Names and settings come only where nobody has
chosen any yet, and packs that are not here are looked at as if they were added by hand.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import Files, carried
from coach.content.packs.look import look
from coach.content.packs.model import Pack
from coach.content.packs.places import added
from coach.store.exporting.beside import WELCOMED, lay_arriving, lay_leaving
from coach.store.exporting.bring import Brought, bring, undo
from coach.store.exporting.carry import bytes_of
from coach.store.exporting.choices import merged, read_choices
from coach.store.exporting.whole import CarriedBook, Whole
from coach.store.home import choices
from coach.store.lean import Database
from coach.store.sums import insert_whole
from coach.store.tables import Tables

_MEETING = ("sync", "synced", "knows")


class Arrived(msgspec.Struct, frozen=True):
    """What came, and what did not: all that is told, and that undo needs.

    ``stayed`` are the names of those whose other book is here already, ``differ`` how many pages
    are here in other words, ``torn`` the packs that were refused. ``before`` are the names and
    settings that were here, None where they stay. With ``met`` this computer meets from now on
    those that the other one met; ``knew`` is what it knew of others before, row by row.
    """

    brought: Brought
    books: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    stayed: tuple[str, ...] = ()
    differ: int = 0
    torn: tuple[str, ...] = ()
    before: bytes | None = None
    met: bool = False
    knew: Mapping[str, tuple[Mapping[str, str | int], ...]] = {}

    @property
    def count(self) -> int:
        """How many things are new here."""
        return self.brought.count + sum(map(len, (self.books, self.pages, self.packs)))


class Ready(msgspec.Struct, frozen=True):
    """The packs that can be added, looked at, and the ids of those that are refused."""

    packs: tuple[tuple[Pack, Files], ...] = ()
    torn: tuple[str, ...] = ()


def ready(home: Path, content: Path, packs: Mapping[str, Files]) -> Ready:
    """Look at the packs that are not here; ``content`` is the folder of what is shipped."""
    here = added(home)
    good, torn = list[tuple[Pack, Files]](), list[str]()
    for name in sorted(packs.keys() - {folder.name for folder in here}):
        try:
            files = carried(packs[name])
        except ContentBroken:
            torn.append(name)
            continue
        pack = look(files, content, here).pack
        if pack is None or pack.about.id != name:
            torn.append(name)
        else:
            good.append((pack, files))
    return Ready(tuple(good), tuple(torn))


def arrive(
    home: Path, database: Database, table: Tables, whole: Whole, packs: Ready, number: int
) -> tuple[Arrived, Path]:
    """Bring all of it in, within the change ``number``; what lies beside it is laid out.

    Gives where it is laid out, too: once the change is kept it is to be ``put`` in its place.
    Raises ``OSError``.
    """
    came = in_the_database(database, table, whole)
    _be_counted(table)
    before = bytes_of(choices(home))
    chosen = None
    if whole.choices and read_choices(before).get(WELCOMED) != "true":
        chosen = merged(before, whole.choices)
    place = lay_arriving(home, number, packs.packs, chosen)
    names = tuple(pack.about.id for pack, _ in packs.packs)
    told = None if chosen is None else before
    return msgspec.structs.replace(came, packs=names, torn=packs.torn, before=told), place


def in_the_database(database: Database, table: Tables, whole: Whole) -> Arrived:
    """Bring in what goes into the database, within a change."""
    brought = bring(database, table, whole.kept)
    here = {row["id"]: CarriedBook(**row) for row in table("books").rows_where()}
    new = [book for book in whole.books if book.id not in here]
    stayed = [book for book in new if any(_same_owner(book, other) for other in here.values())]
    coming = [book for book in new if book not in stayed]
    insert_whole(database, "books", map(msgspec.structs.asdict, coming))
    shelves = {book.id for book in whole.books if book not in stayed}
    sealed = {row["id"]: row["sealed"] for row in table("pages").rows_where()}
    mine = [page for page in whole.pages if page.book in shelves]
    pages = sorted((page for page in mine if page.id not in sealed), key=lambda page: page.id)
    insert_whole(database, "pages", map(msgspec.structs.asdict, pages))
    knew = {name: tuple(table(name).rows_where()) for name in ("synced", "knows")}
    met = _meet(database, table, whole)
    return Arrived(
        brought,
        books=tuple(book.id for book in coming),
        pages=tuple(page.id for page in pages),
        stayed=tuple(book.name for book in stayed),
        differ=sum(page.id in sealed and sealed[page.id] != page.sealed for page in mine),
        met=met,
        knew=knew if met else {},
    )


def _meet(database: Database, table: Tables, whole: Whole) -> bool:
    """Know what the other computer knew of others, unless this one meets some by itself."""
    meets = whole.meets
    if meets is None or table("sync").count_where():
        return False
    for name in _MEETING:  # of others that this computer meets no more
        table(name).delete_where()
    insert_whole(database, "synced", map(msgspec.structs.asdict, whole.synced))
    insert_whole(database, "knows", map(msgspec.structs.asdict, whole.knows))
    table("sync").insert({"only": 1, "device": "", **msgspec.structs.asdict(meets)})
    return True


def leave(home: Path, table: Tables, arrived: Arrived, number: int) -> Path:
    """Take out again what came, within the change ``number``; give where the rest is laid out.

    Raises ``OSError``.
    """
    out_of_the_database(table, arrived)
    _be_counted(table)
    return lay_leaving(home, number, arrived.packs, arrived.before)


def out_of_the_database(table: Tables, arrived: Arrived) -> None:
    """Take out of the database what came, within a change."""
    undo(table, arrived.brought)
    for page in arrived.pages:
        table("pages").delete_where("id = ?", [page])
    for book in arrived.books:
        table("books").delete_where("id = ?", [book])
    for name in _MEETING if arrived.met else ():
        table(name).delete_where()
        for row in arrived.knew.get(name, ()):
            table(name).insert(dict(row))


def _be_counted(table: Tables) -> None:
    """Let the change have a number even where the database has all of it already."""
    table("untidy").insert({"only": 0}, ignore=True)
    table("untidy").delete_where("only = 0")


def _same_owner(one: CarriedBook, other: CarriedBook) -> bool:
    """Say whether two books are of one person: by name, or where nobody has one, by side."""
    if one.name.strip() or other.name.strip():
        return one.name.strip() == other.name.strip()
    return one.side == other.side
