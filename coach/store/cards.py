"""What somebody does with cards: favourites, rests, what was drawn and practised, own cards."""

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from coach.cards.memory import CardsKept, Memory, OwnCard
from coach.store.copies.forgetting import forget_row_in_copies
from coach.store.database import File
from coach.store.trouble import told


class Cards:
    """Everything about cards. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> CardsKept:
        """Give all of it."""
        with self._file.reading() as table:
            marks = list(table("card_marks").rows_where())
            memories = list(table("card_memories").rows_where())
            own = list(table("own_cards").rows_where(order_by="id"))
        kept = sorted((row for row in marks if row["kept"]), key=lambda row: -row["kept"])
        drawn = sorted((row for row in marks if row["drawn"]), key=lambda row: row["drawn"])
        return CardsKept(
            kept=tuple(row["key"] for row in kept),
            rests={row["key"]: row["rests"] for row in marks if row["rests"]},
            drawn=tuple(row["key"] for row in drawn),
            memories={
                row["key"]: Memory(row["due"], row["last"], row["stability"], row["difficulty"])
                for row in memories
            },
            own=tuple(_read(row) for row in own),
        )

    def keep(self, key: str, at: int) -> None:
        """Keep a card among the favourites since ``at``; 0 keeps it there no longer."""
        self._mark(key, kept=at)

    def rest(self, key: str, until: int) -> None:
        """Let a card rest until then; 0 lets it come again."""
        self._mark(key, rests=until)

    def draw(self, key: str, at: int) -> None:
        """Remember that a card was drawn."""
        self._mark(key, drawn=at)

    def practise(self, key: str, memory: Memory | None) -> None:
        """Remember how a card was remembered; None forgets that it was ever practised."""
        with self._file.change() as table:
            if memory is None:
                table("card_memories").delete_where("key = ?", [key])
            else:
                row = {"key": key, **msgspec.structs.asdict(memory)}
                table("card_memories").insert(row, replace=True)

    def write(self, *cards: OwnCard) -> tuple[OwnCard, ...]:
        """Keep cards of one's own, all or none, and give each its number."""
        with self._file.change() as table:
            return tuple(
                replace(card, id=str(table("own_cards").insert(_row(card)).last_pk))
                for card in cards
            )

    def rewrite(self, *cards: OwnCard) -> None:
        """Keep them as they are now, and nowhere as they were; what was removed comes back so."""
        self._forget_in_copies((int(card.id), card.at) for card in cards)
        with self._file.change() as table:
            for card in cards:
                row = {"id": int(card.id), **_row(card)}
                table("own_cards").insert(row, replace=True)
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def remove(self, *ids: str) -> None:
        """Remove cards of one's own, from every copy too; what is gone stays so."""
        with self._file.reading() as table:
            there = [(row["id"], row["at"]) for row in table("own_cards").rows_where()]
        self._forget_in_copies(one for one in there if str(one[0]) in ids)
        with self._file.change() as table:
            for name in ids:
                table("own_cards").delete_where("id = ?", [int(name)])
            table("untidy").insert({"only": 1}, ignore=True)
        self._file.tidy()

    def _forget_in_copies(self, written: Iterable[tuple[int, int]]) -> None:
        with told(self._file.home):
            for number, at in written:
                same = {"id": number, "at": at}
                forget_row_in_copies(self._file.home, "own_cards", same)

    def _mark(self, key: str, **marks: int) -> None:
        with self._file.change() as table:
            new = {"key": key, "kept": 0, "rests": 0, "drawn": 0}
            before = next(table("card_marks").rows_where("key = ?", [key]), new)
            table("card_marks").insert({**before, **marks}, replace=True)


def _row(card: OwnCard) -> dict[str, Any]:
    return {"at": card.at, "card": msgspec.json.encode(replace(card, id="")).decode()}


def _read(row: dict[str, Any]) -> OwnCard:
    return replace(msgspec.json.decode(row["card"], type=OwnCard), id=str(row["id"]))
