"""Agreements that two people made: what to try, until when, and what became of it."""

from typing import Any

import msgspec

from coach.planning.memory import Agreed, Agreement, Outcome
from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.rows import agreed_of
from coach.store.tables import Tables
from coach.store.trouble import told


class Agreements:
    """The agreements. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Agreed, ...]:
        """Give every agreement, newest first."""
        with self._file.reading() as table:
            rows = list(table("agreements").rows_where(order_by="id desc"))
        return tuple(agreed_of(row) for row in rows)

    def make(self, agreement: Agreement) -> Agreed:
        """Keep one more, and give it its number."""
        with self._file.change() as table:
            return _add(table, agreement)

    def answer(self, agreed: Agreed, outcome: Outcome, at: int) -> Agreed:
        """Keep what became of an agreement, looked at ``at`` (ms); it keeps its number."""
        answered = msgspec.structs.replace(agreed.agreement, outcome=outcome, answered=at)
        self.rewrite(Agreed(agreed.id, answered))
        return Agreed(agreed.id, answered)

    def change(self, agreed: Agreed, new: Agreement) -> Agreed:
        """Let ``new`` take the place of an agreement, as a whole or not at all."""
        old = msgspec.structs.replace(agreed.agreement, outcome=Outcome.CHANGED, answered=new.made)
        with self._file.change() as table:
            table("agreements").insert(_row(Agreed(agreed.id, old)), replace=True)
            return _add(table, new)

    def rewrite(self, agreed: Agreed) -> None:
        """Keep this under its number, whatever was there: also undoes an answer or a removal."""
        with self._file.change() as table:
            table("agreements").insert(_row(agreed), replace=True)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def remove(self, agreed: Agreed) -> None:
        """Remove an agreement, from every copy too; one that is gone stays so."""
        with told(self._file.home):
            same: dict[str, str | int] = {"id": agreed.id, "made": agreed.agreement.made}
            forget_row_in_copies(self._file.home, "agreements", same)
        with self._file.change() as table:
            table("agreements").delete_where("id = ?", [agreed.id])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()


def _row(agreed: Agreed) -> dict[str, Any]:
    return {"id": agreed.id, **_columns(agreed.agreement)}


def _columns(agreement: Agreement) -> dict[str, Any]:
    return {**msgspec.structs.asdict(agreement), "outcome": agreement.outcome.value}


def _add(table: Tables, agreement: Agreement) -> Agreed:
    return Agreed(table("agreements").insert(_columns(agreement)).last_pk, agreement)
