"""What was practised: a list that only grows, and from which any entry can be removed."""

from collections.abc import Sequence
from typing import Any

from coach.people import Side
from coach.session.record import Record
from coach.store.copies.forgetting import forget_in_copies
from coach.store.database import File
from coach.store.rows import Entry, Removed, columns_of, entry_of, written_of
from coach.store.tables import Tables
from coach.store.trouble import told


def add_record(table: Tables, record: Record) -> Entry:
    """Add ``record`` within a change, and give it its number."""
    words = None if record.words is None else written_of(record.words)
    return Entry(_insert(table, columns_of(record), words), record)


class Records:
    """The entries of Progress. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Entry, ...]:
        """Give every entry, newest first: in the order of their numbers, not of the clock."""
        return tuple(found.entry for found in self._found())

    def count(self) -> int:
        """Say how many entries there are."""
        with self._file.reading() as table:
            return table("records").count_where()

    def last_starter(self) -> Side | None:
        """Say who began the latest session of two, if there was one."""
        with self._file.reading() as table:
            rows = list(table("records").rows_where("not solo", order_by="id desc", limit=1))
        return Side(rows[0]["starter"]) if rows else None

    def remove(self, number: int) -> Removed | None:
        """Remove an entry with its words, from the file and from every copy of it.

        What is given back is all that is left of it. None: there is no such entry.
        """
        found = self._found("id = ?", [number])
        if not found:
            return None
        with told(self._file.home):
            forget_in_copies(self._file.home, found[0].entry)
        with self._file.change() as table:
            table("records").delete_where("id = ?", [number])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()
        return found[0]

    def restore(self, removed: Removed) -> None:
        """Undo a removal: the same number, the same place. Twice is the same as once."""
        row = {"id": removed.entry.id, **columns_of(removed.entry.record)}
        with self._file.change() as table:
            if not table("records").count_where("id = ?", [removed.entry.id]):
                _insert(table, row, removed.written)

    def _found(self, where: str | None = None, values: Sequence[int] = ()) -> list[Removed]:
        """Give entries, newest first, each with its words as they stand."""
        with self._file.reading() as table:
            written = {row["record"]: row["written"] for row in table("words").rows_where()}
            rows = table("records").rows_where(where, values, order_by="id desc")
            with_words = [{**row, "written": written.get(row["id"])} for row in rows]
        return [Removed(entry_of(row), row["written"]) for row in with_words]


def _insert(table: Tables, row: dict[str, Any], written: str | None) -> int:
    number = table("records").insert(row).last_pk
    if written is not None:
        table("words").insert({"record": number, "written": written})
    return number
