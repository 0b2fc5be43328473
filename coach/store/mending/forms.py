"""What a row looks like in each table, and whether one is as it was written."""

from typing import Any

import msgspec

from coach.store.mending.leaves import Cell
from coach.store.mending.verify import the_shapes
from coach.store.sums import SUM, WITHOUT, sum_of

Row = dict[str, Any]


class Form(msgspec.Struct, frozen=True):
    """What a row of a table looks like: ``key`` names it, ``numbered`` if it is SQLite's own."""

    name: str
    columns: tuple[str, ...]
    key: str
    numbered: bool

    def row_of(self, cell: Cell) -> Row | None:
        """Read a row of this table; None if it is not one, or is not as it was written."""
        if len(cell.values) != len(self.columns):
            return None
        row = dict(zip(self.columns, cell.values, strict=True))
        if self.numbered:
            if row[self.key] is not None:
                return None
            row[self.key] = cell.row
        return row if row[SUM] == sum_of(self.name, row) else None


def forms() -> dict[str, Form]:
    """Give the form of each table whose rows have sums, by its name."""
    made: dict[str, Form] = {}
    for name, shape in the_shapes().items():
        # What a table refers to is in its shape too, in other words.
        columns = [part for part in shape if isinstance(part[2], int)]
        key, kind = next((part[0], part[1]) for part in columns if part[3] == 1)
        if name not in WITHOUT:
            made[name] = Form(
                name, tuple(part[0] for part in columns), key, numbered=kind == "INTEGER"
            )
    return made
