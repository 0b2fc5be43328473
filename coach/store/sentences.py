"""Sentences of one's own that were kept: a list by writer, from which any can be removed."""

import msgspec

from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.own_words import Kept, Sentence
from coach.store.trouble import told


class Sentences:
    """The sentences. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Kept, ...]:
        """Give every sentence, newest first."""
        with self._file.reading() as table:
            rows = list(table("sentences").rows_where(order_by="id desc"))
        return tuple(
            Kept(row["id"], Sentence(row["side"], row["writer"], row["at"], row["words"]))
            for row in rows
        )

    def keep(self, sentence: Sentence) -> Kept:
        """Keep one more, and give it its number."""
        with self._file.change() as table:
            number = table("sentences").insert(msgspec.structs.asdict(sentence)).last_pk
        return Kept(number, sentence)

    def remove(self, kept: Kept) -> None:
        """Remove a sentence from the file and from every copy of it; one that is gone stays so."""
        with told(self._file.home):
            same: dict[str, str | int] = {"id": kept.id, "at": kept.sentence.at}
            forget_row_in_copies(self._file.home, "sentences", same)
        with self._file.change() as table:
            table("sentences").delete_where("id = ?", [kept.id])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def restore(self, kept: Kept) -> None:
        """Undo a removal: the same number, the same place. Twice is the same as once."""
        row = {"id": kept.id, **msgspec.structs.asdict(kept.sentence)}
        with self._file.change() as table:
            table("sentences").insert(row, ignore=True)
