"""The rows of private books, in the database and in each copy alike: written anew, and removed."""

from collections.abc import Mapping

from coach.store.lean import Database
from coach.store.sums import SUM, sum_of
from coach.store.tables import tables_in


def set_columns(database: Database, book: str, new: Mapping[str, str | int]) -> bool:
    """Write columns of a book. It is not replaced: its pages would go with what it was."""
    rows = list(tables_in(database)("books").rows_where("id = ?", [book]))
    for row in rows:
        row.update(new)
        row[SUM] = sum_of("books", row)
        columns = ", ".join(f'"{name}" = ?' for name in row)
        database.conn.execute(
            f"UPDATE books SET {columns} WHERE id = ?",  # noqa: S608 - names of columns
            [*row.values(), book],
        )
    return bool(rows)


def delete_rows(database: Database, table: str, same: Mapping[str, str | int]) -> bool:
    """Delete what has these values, of ``books`` or ``pages``, and any trace of how much it was."""
    where, values = " and ".join(f'"{column}" = ?' for column in same), tuple(same.values())
    rows = tables_in(database)(table)
    if not rows.count_where(where, values):
        return False
    rows.delete_where(where, values)
    _renumber(database)
    return True


def _renumber(database: Database) -> None:
    """Number the rows of pages anew, by their ids, which are chance.

    SQLite keeps a number for each row, and gaps between those that are left would tell how
    many others there were, and the order would tell which came first.
    """
    database.conn.execute("UPDATE pages SET rowid = -rowid")
    database.conn.execute(
        "UPDATE pages SET rowid = new.place FROM "
        "(SELECT id, row_number() OVER (ORDER BY id) AS place FROM pages) AS new "
        "WHERE pages.id = new.id"
    )
