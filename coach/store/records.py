"""What was practised: a list that only grows, and from which any entry can be removed."""

import sqlite3
from typing import Any

from coach.people import Side
from coach.session.record import Record
from coach.store.copies import forget_in_copies
from coach.store.database import File
from coach.store.rows import Entry, Removed, columns_of, entry_of, written_of
from coach.store.trouble import told

_ALL = "SELECT records.*, written FROM records LEFT JOIN words ON words.record = records.id"
_ONE = f"{_ALL} WHERE records.id = ?"
_NEWEST_FIRST = f"{_ALL} ORDER BY records.id DESC"
_LAST_OF_TWO = "SELECT starter FROM records WHERE NOT solo ORDER BY id DESC LIMIT 1"
_ADD = """INSERT INTO records (
    id, walkthrough, length, solo, starter, began, active, complete,
    turns, whole, got_it, repairs_taken, breaks, returns
) VALUES (
    :id, :walkthrough, :length, :solo, :starter, :began, :active, :complete,
    :turns, :whole, :got_it, :repairs_taken, :breaks, :returns
)"""


def add_record(connection: sqlite3.Connection, record: Record) -> int:
    """Add ``record`` within a change, and give its number."""
    words = None if record.words is None else written_of(record.words)
    return _insert(connection, {"id": None, **columns_of(record)}, words)


class Records:
    """The entries of Progress. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Entry, ...]:
        """Give every entry, newest first: in the order of their numbers, not of the clock."""
        rows = self._file.read(_NEWEST_FIRST)
        return tuple(entry_of(row) for row in rows)

    def count(self) -> int:
        """Say how many entries there are."""
        return self._file.read("SELECT count(*) AS number FROM records")[0]["number"]

    def last_starter(self) -> Side | None:
        """Say who began the latest session of two, if there was one."""
        rows = self._file.read(_LAST_OF_TWO)
        return Side(rows[0]["starter"]) if rows else None

    def remove(self, number: int) -> Removed | None:
        """Remove an entry with its words, from the file and from every copy of it.

        What is given back is all that is left of it. None: there is no such entry.
        """
        rows = self._file.read(_ONE, (number,))
        if not rows:
            return None
        removed = Removed(entry_of(rows[0]), rows[0]["written"])
        with told(self._file.home):
            forget_in_copies(self._file.home, removed.entry)
        with self._file.change() as connection:
            connection.execute("DELETE FROM records WHERE id = ?", (number,))
            connection.execute("REPLACE INTO untidy VALUES (1)")
        self._file.tidy()
        return removed

    def restore(self, removed: Removed) -> None:
        """Undo a removal: the same number, the same place. Twice is the same as once."""
        row = {"id": removed.entry.id, **columns_of(removed.entry.record)}
        with self._file.change() as connection:
            if not connection.execute(
                "SELECT 1 FROM records WHERE id = ?", (row["id"],)
            ).fetchone():
                _insert(connection, row, removed.written)


def _insert(connection: sqlite3.Connection, row: dict[str, Any], written: str | None) -> int:
    connection.execute(_ADD, row)
    number = connection.execute("SELECT last_insert_rowid()").fetchone()[0]
    if written is not None:
        connection.execute("INSERT INTO words VALUES (?, ?)", (number, written))
    return number
