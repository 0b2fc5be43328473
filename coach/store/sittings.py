"""Small things that were practised: a list, from which any can be removed."""

from typing import Any

import msgspec

from coach.progress.sitting import Sat, Sitting
from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.trouble import told


class Sittings:
    """The sittings. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Sat, ...]:
        """Give every sitting, newest first: in the order of their numbers, not of the clock."""
        with self._file.reading() as table:
            rows = list(table("sittings").rows_where(order_by="id desc"))
        return tuple(sat_of(row) for row in rows)

    def add(self, sitting: Sitting) -> Sat:
        """Keep one more, and give it its number."""
        with self._file.change() as table:
            number = table("sittings").insert(msgspec.structs.asdict(sitting)).last_pk
        return Sat(number, sitting)

    def remove(self, sat: Sat) -> None:
        """Remove a sitting, from every copy too; one that is gone stays so."""
        with told(self._file.home):
            same: dict[str, str | int] = {"id": sat.id, "at": sat.sitting.at}
            forget_row_in_copies(self._file.home, "sittings", same)
        with self._file.change() as table:
            table("sittings").delete_where("id = ?", [sat.id])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def restore(self, sat: Sat) -> None:
        """Undo a removal: the same number, the same place. Twice is the same as once."""
        row = {"id": sat.id, **msgspec.structs.asdict(sat.sitting)}
        with self._file.change() as table:
            table("sittings").insert(row, ignore=True)


def sat_of(row: dict[str, Any]) -> Sat:
    """Read a sitting from its row."""
    return Sat(row["id"], Sitting(row["at"], row["kind"], row["what"], row["lines"]))
