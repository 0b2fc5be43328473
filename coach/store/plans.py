"""Times that both booked: a list, from which any can be taken out again."""

from typing import Any

import msgspec

from coach.planning.booking import is_met
from coach.planning.memory import Booked, Plan
from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.rows import booked_of
from coach.store.trouble import told


class Plans:
    """The booked times. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Booked, ...]:
        """Give all that is booked, the earliest first, also what has gone by."""
        with self._file.reading() as table:
            rows = list(table("plans").rows_where(order_by="at, id"))
        return tuple(booked_of(row) for row in rows)

    def book(self, plan: Plan) -> Booked:
        """Book one more time, and give it its number."""
        with self._file.change() as table:
            number = table("plans").insert(msgspec.structs.asdict(plan)).last_pk
        return Booked(number, plan)

    def change(self, booked: Booked, plan: Plan) -> Booked:
        """Book another time or line under the same number; what it was before is gone."""
        self._forget_in_copies(booked)
        changed = Booked(booked.id, plan)
        with self._file.change() as table:
            table("plans").insert(_row(changed), replace=True)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()
        return changed

    def remove(self, booked: Booked) -> None:
        """Take a time out, from every copy too; one that is gone stays so."""
        self._forget_in_copies(booked)
        with self._file.change() as table:
            table("plans").delete_where("id = ?", [booked.id])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def meet(self, walkthrough: str, at: int) -> None:
        """Take out what was booked for a talk that begins now (``at``, in ms)."""
        for booked in self.all():
            if is_met(booked, walkthrough, at):
                self.remove(booked)

    def restore(self, booked: Booked) -> None:
        """Undo a removal: the same number. Twice is the same as once."""
        with self._file.change() as table:
            table("plans").insert(_row(booked), ignore=True)

    def _forget_in_copies(self, booked: Booked) -> None:
        same: dict[str, str | int] = {"id": booked.id, "at": booked.plan.at}
        with told(self._file.home):
            forget_row_in_copies(self._file.home, "plans", same)


def _row(booked: Booked) -> dict[str, Any]:
    return {"id": booked.id, **msgspec.structs.asdict(booked.plan)}
