"""A sum over every row, so that a bit that flipped on the disk is noticed and never believed.

SQLite finds a torn page, but not a letter or a number that changed within a row. Each table
therefore has a column ``sum``: the CRC-32 of the row's table, columns and values. It stands
against chance, not against people.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from coach.store.lean import Database
from coach.store.tables import Inserted, Table, Tables, tables_in

#: The column that holds it.
SUM = "sum"
#: Tables that hold nothing of anybody's, and so have none.
WITHOUT = frozenset({"_sqlite_migrations", "untidy"})

_WHOLE = 2.0**63

#: Tables that number their rows by themselves, and the column of the number.
_NUMBERED = {
    "records": "id",
    "sentences": "id",
    "own_cards": "id",
    "plans": "id",
    "agreements": "id",
    "sittings": "id",
    "rehearsed": "id",
    "later": "place",
}


def sum_of(table: str, row: Mapping[str, Any]) -> int:
    """Give the sum of a row, whether or not it has the column itself; never 0."""
    values = sorted((name, _as_kept(value)) for name, value in row.items() if name != SUM)
    return zlib.crc32(msgspec.msgpack.encode([table, values])) or 1


def sum_of_columns(table: str, names: Sequence[str], values: Sequence[Any]) -> int:
    """Give the sum of a row that comes from SQLite, in the order of its columns' names."""
    if float in map(type, values):
        values = [_as_kept(value) for value in values]
    pairs = list(zip(names, values, strict=True))
    return zlib.crc32(msgspec.msgpack.encode([table, pairs])) or 1


def fitting(table: str, names: Sequence[str]) -> Callable[[Sequence[Any]], bool]:
    """Give what says whether a row fits its sum, which is its last value.

    Twenty thousand rows are asked at each start: what is alike for all of them is done once.
    """
    encode, crc = msgspec.msgpack.Encoder().encode, zlib.crc32

    def fits(row: Sequence[Any]) -> bool:
        # zip() stops before the sum. Rows with a whole number that came as 1.0 are asked twice.
        quick = crc(encode((table, tuple(zip(names, row, strict=False))))) or 1
        return quick == row[-1] or sum_of_columns(table, names, row[:-1]) == row[-1]

    return fits


def _as_kept(value: Any) -> Any:
    """Give what SQLite gives back: yes as 1, and a whole number alike in every column."""
    if isinstance(value, bool):
        return int(value)
    # A damaged row can hold a number that is larger than SQLite's whole ones.
    whole = isinstance(value, float) and value.is_integer() and abs(value) < _WHOLE
    return int(value) if whole else value


def summed_tables_in(database: Database) -> Tables:
    """Give what reads and writes the tables of ``database``, each row with its sum."""
    plain = tables_in(database)

    def summed(name: str) -> Table:
        return plain(name) if name in WITHOUT else _Summed(database, name, plain(name))

    return summed


def sum_all(database: Database) -> None:
    """Write the sum of every row anew: the end of a step that made or changed rows."""
    for name in database.table_names():
        if name in WITHOUT or name.startswith("sqlite_"):
            continue
        found = database.conn.execute(f'SELECT rowid AS "_row", * FROM "{name}"')  # noqa: S608
        names = [column[0] for column in found.description]
        for values in found.fetchall():
            row = dict(zip(names[1:], values[1:], strict=True))
            _write(database, name, values[0], sum_of(name, row))


class _Summed:
    """A table of which every row has its sum; the sum itself is seen by nobody."""

    def __init__(self, database: Database, name: str, plain: Table) -> None:
        self._database = database
        self._name = name
        self._plain = plain

    def count_where(
        self, where: str | None = None, where_args: Sequence[str | int] | None = None
    ) -> int:
        return self._plain.count_where(where, where_args)

    def rows_where(
        self,
        where: str | None = None,
        where_args: Sequence[str | int] | None = None,
        order_by: str | None = None,
        *,
        limit: int | None = None,
    ) -> Iterator[dict[str, Any]]:
        for row in self._plain.rows_where(where, where_args, order_by, limit=limit):
            row.pop(SUM, None)
            yield row

    def insert(
        self, record: dict[str, Any], *, ignore: bool = False, replace: bool = False
    ) -> Inserted:
        number = _NUMBERED.get(self._name)
        if number is None or number in record:
            row = {**record, SUM: sum_of(self._name, record)}
            return self._plain.insert(row, ignore=ignore, replace=replace)
        before = self._database.conn.total_changes
        added = self._plain.insert({**record, SUM: 0}, ignore=ignore, replace=replace)
        if self._database.conn.total_changes > before:
            row = {**record, number: added.last_pk}
            _write(self._database, self._name, added.last_pk, sum_of(self._name, row))
        return added

    def delete_where(
        self, where: str | None = None, where_args: Sequence[str | int] | None = None
    ) -> object:
        return self._plain.delete_where(where, where_args)


def insert_whole(database: Database, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add many rows with all of their columns, each with its sum, within a change.

    The library looks at the whole table before each row: twenty thousand would take half a
    minute.
    """
    found = [{**row, SUM: sum_of(table, row)} for row in rows]
    if found:
        names = ", ".join(f'"{name}"' for name in found[0])
        places = ", ".join(f":{name}" for name in found[0])
        database.conn.executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({places})',  # noqa: S608 - our own names
            found,
        )


def _write(database: Database, table: str, row: int, value: int) -> None:
    database.conn.execute(f'UPDATE "{table}" SET sum = ? WHERE rowid = ?', [value, row])  # noqa: S608
