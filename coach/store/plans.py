"""The one time that both booked."""

from coach.store.database import File
from coach.store.rows import Plan


class Plans:
    """At most one plan at a time. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def next(self) -> Plan | None:
        """Give what is booked, also when its time has gone by."""
        with self._file.reading() as table:
            booked = [Plan(row["at"], row["walkthrough"]) for row in table("plans").rows_where()]
        return booked[0] if booked else None

    def book(self, plan: Plan) -> None:
        """Book ``plan`` in the place of what was booked before."""
        row = {"only": 1, "at": plan.at, "walkthrough": plan.walkthrough}
        with self._file.change() as table:
            table("plans").insert(row, replace=True)

    def clear(self) -> None:
        """Book nothing any more."""
        with self._file.change() as table:
            table("plans").delete_where()
