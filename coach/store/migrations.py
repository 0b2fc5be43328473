"""The way from each version of the database to the next.

To add one: raise ``LATEST`` in ``schema.py``, name the new tables there, write a function here
and put it at the end of ``_STEPS``. Steps that people have run stay as they are.
"""

import json
from collections.abc import Callable
from datetime import datetime

from coach.store.copies.copying import make_copy
from coach.store.copies.values import Why
from coach.store.database import File
from coach.store.lean import Database, ForeignKey, Migrations
from coach.store.reading import in_memory, version_of
from coach.store.schema import LATEST
from coach.store.sums import SUM, WITHOUT, sum_all
from coach.store.tables import database_on, tables_in
from coach.store.trouble import told


def migrate(file: File, now: datetime) -> None:
    """Bring the database up to date, one version and one transaction at a time.

    Before each step a copy is made, unless the database is new. A step that fails leaves
    the version before it, whole. Raises ``WorldError``.
    """
    begun = file.version()
    for version in range(begun, LATEST):
        if begun > 0:
            with told(file.home):
                make_copy(file.home, Why.BEFORE_UPDATE, now, even_if_wrong=True)
        _take_step(file, version)


def step_up(file: File) -> None:
    """Bring a copy up to date that is in memory, and nowhere else. Raises ``WorldError``."""
    for version in range(file.version(), LATEST):
        _take_step(file, version)


def _take_step(file: File, version: int) -> None:
    with file.change():
        _step_from(version, file.database)


def new_in_memory() -> Database:
    """Make a new database that is nowhere on the disk."""
    database = database_on(in_memory())
    bring_up_to_date(database)
    return database


def bring_up_to_date(database: Database) -> None:
    """Take every step that is left, without copies: nobody else has this database."""
    for version in range(version_of(database.conn), LATEST):
        with database.atomic():
            _step_from(version, database)


def _step_from(version: int, database: Database) -> None:
    """Take one step, unless another program has taken it while we waited."""
    if version_of(database.conn) > version:
        return
    steps = Migrations("inturn")
    for number, step in enumerate(_STEPS, start=1):
        steps(name=f"to-version-{number}")(step)
    steps.apply(database, stop_before=f"to-version-{version + 2}")
    # The library keeps its own list of steps; a number that the first paint can read is ours.
    database.conn.execute(f"PRAGMA user_version = {version + 1}")


def _to_version_1(database: Database) -> None:
    """Make the tables of sessions.

    ``words`` may be missing for a record: nothing typed is kept unless both asked. ``running``
    and ``aside`` hold one row each, alone on its page, so that what is wiped leaves no remnant
    on a page that others share.
    """
    columns = {
        "id": int,
        "walkthrough": str,
        "length": int,
        "solo": bool,
        "starter": str,
        "began": int,
        "active": int,
        "complete": bool,
        "turns": int,
        "whole": int,
        "got_it": int,
        "repairs_taken": int,
        "breaks": int,
        "returns": int,
    }
    records = database.create_table_sql(
        "records", columns, pk="id", not_null=columns.keys() - {"id"}, strict=True
    )
    # Numbers are never given twice. The library minds AUTOINCREMENT but has no word for it.
    database.conn.execute(records.replace("PRIMARY KEY", "PRIMARY KEY AUTOINCREMENT"))
    database.table("words").create(
        {"record": int, "written": str},
        pk="record",
        not_null=["written"],
        foreign_keys=[ForeignKey("words", "record", "records", "id", on_delete="CASCADE")],
    )
    for name in ("running", "aside"):
        database.table(name).create({"only": int, "session": str}, pk="only", not_null=["session"])
    database.table("untidy").create({"only": int}, pk="only")


def _to_version_2(database: Database) -> None:
    """Add what is kept for later, and one time that both booked (in ms since 1970 UTC)."""
    later = database.table("later")
    later.create({"place": int, "walkthrough": str}, pk="place", not_null=["walkthrough"])
    later.create_index(["walkthrough"], unique=True)
    database.table("plans").create(
        {"only": int, "at": int, "walkthrough": str}, pk="only", not_null=["at", "walkthrough"]
    )


def _to_version_3(database: Database) -> None:
    """Add sentences of one's own, each by the side and the name of its writer."""
    columns = {"id": int, "side": str, "writer": str, "at": int, "words": str}
    sentences = database.create_table_sql(
        "sentences", columns, pk="id", not_null=columns.keys() - {"id"}, strict=True
    )
    database.conn.execute(sentences.replace("PRIMARY KEY", "PRIMARY KEY AUTOINCREMENT"))


def _to_version_4(database: Database) -> None:
    """Add what somebody does with cards, by the key of each, and cards of their own.

    Times are in ms since 1970 UTC, 0 for never.
    """
    marks = {"key": str, "kept": int, "rests": int, "drawn": int}
    database.table("card_marks").create(marks, pk="key", not_null=marks.keys())
    memories = {"key": str, "due": int, "last": int, "stability": float, "difficulty": float}
    database.table("card_memories").create(memories, pk="key", not_null=memories.keys())
    columns = {"id": int, "use": str, "at": int, "words": str}
    own = database.create_table_sql(
        "own_cards", columns, pk="id", not_null=columns.keys() - {"id"}, strict=True
    )
    database.conn.execute(own.replace("PRIMARY KEY", "PRIMARY KEY AUTOINCREMENT"))


def _to_version_5(database: Database) -> None:
    """Make room for more than one booked time; add agreements, wishes, and what was passed over.

    The one time of before was in a table with room for it alone.
    """
    plans = tables_in(database)("plans")
    before = [(row["at"], row["walkthrough"]) for row in plans.rows_where()]
    database.table("plans").drop()
    _numbered(database, "plans", {"id": int, "at": int, "walkthrough": str, "line": str})
    for at, walkthrough in before:
        plans.insert({"at": at, "walkthrough": walkthrough, "line": ""})
    columns = {
        "id": int,
        "made": int,
        "due": str,
        "words": str,
        "if_then": str,
        "walkthrough": str,
        "outcome": str,
        "answered": int,
    }
    _numbered(database, "agreements", columns)
    database.table("wishes").create({"place": int, "need": str}, pk="place", not_null=["need"])
    passed = {"walkthrough": str, "at": int}
    database.table("passed").create(passed, pk="walkthrough", not_null=passed.keys())


def _to_version_6(database: Database) -> None:
    """Let a card of one's own hold all that a card can have, as JSON."""
    card: dict[str, object]
    for number, use, at, words in list(
        database.conn.execute("SELECT id, use, at, words FROM own_cards")
    ):
        card = {"id": "", "text": words, "group": "", "tone": "plain", "way": "direct",
                "needs": [], "use": use, "at": at}  # fmt: skip
        row = [json.dumps(card, ensure_ascii=False), number]
        database.conn.execute("UPDATE own_cards SET words = ? WHERE id = ?", row)
    # Not made anew: numbers are never given twice, and SQLite keeps count by table.
    database.conn.execute("ALTER TABLE own_cards RENAME COLUMN words TO card")
    database.conn.execute("ALTER TABLE own_cards DROP COLUMN use")


def _to_version_7(database: Database) -> None:
    """Add private books, sittings, what two computers know of each other, and a sum to each row.

    A book belongs to one person: ``lock`` (JSON) says how it opens, and each of its ``pages``
    is sealed. Neither has a number that counts up: nothing tells how many there were. A sitting
    is a round of cards, a drill or the like: ``kind``, ``what`` (an id) and ``lines``. ``synced``
    says which row of ours is which entry of all computers, ``knows`` up to where this one knows
    what each did, and ``sync`` holds one row: this computer's name, the folder, the key. A
    record says from now on how long the turns took that stayed whole (0: not measured).
    """
    column = "ALTER TABLE records ADD COLUMN whole_time INTEGER NOT NULL DEFAULT 0"
    database.conn.execute(column)
    books = {"id": str, "side": str, "name": str, "lock": str}
    database.table("books").create(books, pk="id", not_null=books.keys(), strict=True)
    pages = {"id": str, "book": str, "kind": str, "sealed": bytes}
    database.table("pages").create(
        pages,
        pk="id",
        not_null=pages.keys(),
        foreign_keys=[ForeignKey("pages", "book", "books", "id", on_delete="CASCADE")],
        strict=True,
    )
    database.table("pages").create_index(["book"])
    sittings = {"id": int, "at": int, "kind": str, "what": str, "lines": int}
    _numbered(database, "sittings", sittings)
    # Progress counts by these, and finds all that it counts in the index itself.
    database.table("sittings").create_index(["kind", "what", "at"])
    database.table("records").create_index(["walkthrough", "solo", "began"])
    synced = {"dot": str, "subject": str, "row": str, "digest": str}
    database.table("synced").create(synced, pk="dot", not_null=synced.keys(), strict=True)
    knows = {"device": str, "upto": int}
    database.table("knows").create(knows, pk="device", not_null=knows.keys(), strict=True)
    sync = {"only": int, "device": str, "folder": str, "key": str}
    database.table("sync").create(sync, pk="only", not_null=sync.keys() - {"only"}, strict=True)
    for name in database.table_names():
        if name not in WITHOUT and not name.startswith("sqlite_"):
            database.conn.execute(
                f'ALTER TABLE "{name}" ADD COLUMN {SUM} INTEGER NOT NULL DEFAULT 0'
            )
    sum_all(database)


def _to_version_8(database: Database) -> None:
    """Add the rehearsal that runs, and which lines the last ones used (their keys, no words).

    ``rehearsing`` holds one row, alone on its page like ``running``. ``day`` is a date as text.
    """
    columns = {"only": int, "run": str, SUM: int}
    database.table("rehearsing").create(
        columns, pk="only", not_null=["run"], defaults={SUM: 0}, strict=True
    )
    columns = {"id": int, "day": str, "scene": str, "temper": str, "used": str, SUM: int}
    _numbered(database, "rehearsed", columns)


def _numbered(database: Database, name: str, columns: dict[str, type]) -> None:
    """Make a table of which no number is ever given twice."""
    made = database.create_table_sql(
        name, columns, pk="id", not_null=columns.keys() - {"id"}, strict=True
    )
    database.conn.execute(made.replace("PRIMARY KEY", "PRIMARY KEY AUTOINCREMENT"))


_STEPS: tuple[Callable[[Database], None], ...] = (
    _to_version_1,
    _to_version_2,
    _to_version_3,
    _to_version_4,
    _to_version_5,
    _to_version_6,
    _to_version_7,
    _to_version_8,
)
