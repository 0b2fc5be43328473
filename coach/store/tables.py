"""sqlite-utils, on a connection of ours: what the whole store stands on.

Importing it takes as long as a first paint may; nothing that ``glance`` needs imports this.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from coach.store.lean import Database


class Inserted(Protocol):
    """A table to which a row was added, and the number of that row."""

    last_pk: Any


class Table(Protocol):
    """What we use of a table of sqlite-utils, with the types that it leaves open."""

    def count_where(
        self, where: str | None = None, where_args: Sequence[str | int] | None = None
    ) -> int:
        """Say how many rows fit, or how many there are."""
        ...

    def rows_where(
        self,
        where: str | None = None,
        where_args: Sequence[str | int] | None = None,
        order_by: str | None = None,
        *,
        limit: int | None = None,
    ) -> Iterator[dict[str, Any]]:
        """Give the rows that fit, or all."""
        ...

    def insert(
        self, record: dict[str, Any], *, ignore: bool = False, replace: bool = False
    ) -> Inserted:
        """Add a row; one that is there already stays (``ignore``) or goes (``replace``)."""
        ...

    def delete_where(
        self, where: str | None = None, where_args: Sequence[str | int] | None = None
    ) -> object:
        """Delete the rows that fit, or all."""
        ...


#: Gives a table by its name.
Tables = Callable[[str], Table]


def database_on(connection: sqlite3.Connection) -> Database:
    """Give the library a connection: strict tables, and no plugin near what people typed."""
    return Database(connection, execute_plugins=False, strict=True)


def tables_in(database: Database) -> Tables:
    """Give what reads and writes the tables of ``database``.

    Rows are replaced rather than upserted: an upsert first tries out what SQLite can do, on a
    table that it makes in the middle of our change.
    """
    return database.table
