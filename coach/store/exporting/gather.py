"""Reads all that an export holds, from one state of the database."""

from typing import Any

import msgspec

from coach.cards.memory import OwnCard
from coach.cards.shelf import OWN
from coach.store.exporting.form import (
    Booking,
    Export,
    Line,
    Mark,
    Own,
    PassedOver,
    Promise,
    Remembered,
    Small,
    Talk,
)
from coach.store.rows import agreed_of, columns_of, entry_of
from coach.store.tables import Tables


def everything(table: Tables, made: int = 0) -> Export:
    """Give all that is kept but for private books; ``made`` is now, in ms since 1970 UTC.

    What runs is not kept yet, and stays out. So do words that nobody can read any more, and what
    was known of a card of one's own that is gone.
    """

    def rows(name: str, order: str) -> list[dict[str, Any]]:
        return list(table(name).rows_where(order_by=order))

    written = {row["record"]: row["written"] for row in table("words").rows_where()}
    talks = ({**row, "written": written.get(row["id"])} for row in rows("records", "id"))
    own = tuple(_own(row) for row in rows("own_cards", "id"))
    gone = _OfGone(own)
    promises = (agreed_of(row) for row in rows("agreements", "id"))
    return Export(
        made=made,
        records=tuple(_talk(row) for row in talks),
        plans=tuple(Booking(**row) for row in rows("plans", "id")),
        agreements=tuple(
            Promise(one.id, **msgspec.structs.asdict(one.agreement)) for one in promises
        ),
        sentences=tuple(Line(**row) for row in rows("sentences", "id")),
        own_cards=own,
        sittings=tuple(Small(**row) for row in rows("sittings", "id")),
        card_marks=tuple(
            Mark(**row) for row in rows("card_marks", "key") if row["key"] not in gone
        ),
        card_memories=tuple(
            Remembered(**row) for row in rows("card_memories", "key") if row["key"] not in gone
        ),
        passed=tuple(PassedOver(**row) for row in rows("passed", "walkthrough")),
        later=tuple(row["walkthrough"] for row in rows("later", "place")),
        wishes=tuple(row["need"] for row in rows("wishes", "place")),
    )


class _OfGone:
    """The keys of cards of one's own that are gone."""

    def __init__(self, own: tuple[Own, ...]) -> None:
        self._there = {f"{OWN}/{one.id}" for one in own}

    def __contains__(self, key: str) -> bool:
        return key.startswith(f"{OWN}/") and key not in self._there


def _talk(row: dict[str, Any]) -> Talk:
    entry = entry_of(row)
    return Talk(entry.id, words=entry.record.words, **columns_of(entry.record))


def _own(row: dict[str, Any]) -> Own:
    card = msgspec.json.decode(row["card"], type=OwnCard)
    return Own(row["id"], row["at"], card)
