"""A data folder in which much is kept, and ways in which its files are damaged."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from coach.clock import HandClock
from coach.planning.memory import Plan
from coach.store.copies.copying import make_copy
from coach.store.copies.soundness import tables_of
from coach.store.copies.values import Why
from coach.store.mending.log import PAGE
from tests.coach.store.samples import insert, opened, record, session

TALKS = 120

Rows = dict[str, list[tuple[Any, ...]]]


def fill(folder: Path) -> None:
    """Keep something in every table that has rows on many pages, or long ones."""
    with opened(folder) as store:
        for number in range(TALKS):
            store.sessions.end(record(f"kept {number}" if number % 3 else None, began=number))
        for number in range(8):
            store.plans.book(Plan(number, "long-turns", "a line " * number))
            store.cards.keep(f"validation/{number}", number + 1)
        store.later.add("say-it-back")
        store.sessions.keep(session("the long drive " * 500))
    with closing(sqlite3.connect(folder / "inturn.db")) as other, other:
        insert(other, "books", {"id": "b", "side": "one", "name": "", "lock": "{}"})
        insert(other, "pages", {"id": "p", "book": "b", "kind": "free", "sealed": bytes(9000)})
        insert(other, "card_memories", {"key": "k", "due": 1, "last": 0, "stability": 3.5,
                                        "difficulty": 4.0})  # fmt: skip
        insert(other, "sync", {"only": 1, "device": "one", "folder": "", "key": ""})


def copy_of(folder: Path) -> None:
    """Make a copy of what is there now."""
    make_copy(folder, Why.DAILY, HandClock().now().local())


def left_open(folder: Path, to: Path, *sessions: int) -> Path:
    """Copy the folder as a kill leaves it: what was kept last is in the log alone."""
    with opened(folder) as store:
        for number in sessions:
            store.sessions.keep(session("u" * 9000, number))
        shutil.copytree(folder, to)
    return to


def flip(path: Path, at: int, bit: int = 0) -> None:
    """Turn one bit of a file."""
    raw = bytearray(path.read_bytes())
    raw[at] ^= 1 << bit
    path.write_bytes(raw)


def change(path: Path, how: Callable[[bytearray], None]) -> None:
    """Change the bytes of a file."""
    raw = bytearray(path.read_bytes())
    how(raw)
    path.write_bytes(raw)


def executed(path: Path, *statements: str) -> None:
    """Change a database as only a mistake can."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def page_of(path: Path, table: str, leaf: int = 0) -> int:
    """Say on which page a table begins, or its first rows are."""
    with closing(sqlite3.connect(path)) as connection:
        asked = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        root = connection.execute(asked, [table]).fetchone()[0]
    raw = path.read_bytes()
    start = (root - 1) * 4096
    if raw[start] != 5 or leaf < 0:
        return root
    cell = int.from_bytes(raw[start + 12 + 2 * leaf :][:2], "big")
    return int.from_bytes(raw[start + cell :][:4], "big")


def rows_in(path: Path) -> Rows:
    """Give every row of every table of ours."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr)  # noqa: S608
            for name in tables_of(connection)
            if name != "_sqlite_migrations"
        }


def break_page(folder: Path, page: int) -> None:
    """Spoil what says how a page is laid out, and its end, where a row lies."""

    def spoil(raw: bytearray) -> None:
        begin = (page - 1) * PAGE
        raw[begin : begin + 8] = b"\x99" * 8
        raw[begin + PAGE - 20 : begin + PAGE] = b"\x98" * 20

    change(folder / "inturn.db", spoil)
