"""Walkthroughs that were kept for later: a list without dates and without reminders."""

from coach.store.database import File


class Later:
    """Ids of walkthroughs. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[str, ...]:
        """Give every id, the one that was added last first."""
        with self._file.reading() as table:
            rows = table("later").rows_where(order_by="place desc")
            return tuple(row["walkthrough"] for row in rows)

    def add(self, walkthrough: str) -> None:
        """Keep ``walkthrough``; one that is there already stays where it is."""
        with self._file.change() as table:
            table("later").insert({"walkthrough": walkthrough}, ignore=True)

    def remove(self, walkthrough: str) -> None:
        """Keep ``walkthrough`` no longer."""
        with self._file.change() as table:
            table("later").delete_where("walkthrough = ?", [walkthrough])
