"""What the two said they want, and which suggestions they passed over."""

from collections.abc import Iterable

from coach.planning.memory import Leaning
from coach.store.database import File


class Leanings:
    """Wishes, and what was passed over. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> Leaning:
        """Give all of it."""
        with self._file.reading() as table:
            wishes = [row["need"] for row in table("wishes").rows_where(order_by="place")]
            passed = {row["walkthrough"]: row["at"] for row in table("passed").rows_where()}
        return Leaning(tuple(wishes), passed)

    def wish(self, needs: Iterable[str]) -> None:
        """Keep what the two want in place of what they wanted; nothing forgets it."""
        with self._file.change() as table:
            table("wishes").delete_where()
            for place, need in enumerate(dict.fromkeys(needs), start=1):
                table("wishes").insert({"place": place, "need": need})

    def pass_over(self, walkthrough: str, at: int) -> None:
        """Remember when a suggestion was passed over last."""
        with self._file.change() as table:
            table("passed").insert({"walkthrough": walkthrough, "at": at}, replace=True)
