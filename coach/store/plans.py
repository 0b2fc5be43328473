"""The one time that both booked."""

from coach.store.database import File
from coach.store.rows import Plan


class Plans:
    """At most one plan at a time. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def next(self) -> Plan | None:
        """Give what is booked, also when its time has gone by."""
        rows = self._file.read("SELECT at, walkthrough FROM plans")
        return Plan(rows[0]["at"], rows[0]["walkthrough"]) if rows else None

    def book(self, plan: Plan) -> None:
        """Book ``plan`` in the place of what was booked before."""
        with self._file.change() as connection:
            connection.execute("REPLACE INTO plans VALUES (1, ?, ?)", (plan.at, plan.walkthrough))

    def clear(self) -> None:
        """Book nothing any more."""
        with self._file.change() as connection:
            connection.execute("DELETE FROM plans")
