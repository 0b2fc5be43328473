"""Brings an export in: adds what is missing, keeps both where two differ, and can be undone.

What says the same in all of its columns is there already, however often it is brought. A number
stays what it was where nobody ever had it here; else the entry gets a new one, and what is known
of a card goes with it. Of what can be there but once (a card's mark, a suggestion that was
passed over) the later one stays.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from coach.cards.shelf import OWN
from coach.store.exporting.form import Export, Own, Promise, Talk
from coach.store.lean import Database
from coach.store.rows import written_of
from coach.store.sums import insert_whole
from coach.store.tables import Tables

#: Numbers above are not taken over: the ones to come must find room.
_HIGHEST = 1_000_000_000
#: The tables whose rows have a number, in the order in which they are brought.
NUMBERED = ("records", "plans", "agreements", "sentences", "own_cards", "sittings")
#: Lists without doubles: their table, the column of the place and that of the id.
_LISTS = (("later", "place", "walkthrough"), ("wishes", "place", "need"))
#: What can be there but once: the table and the column of its key.
_KEYED = (("card_marks", "key"), ("card_memories", "key"), ("passed", "walkthrough"))

_Row = dict[str, Any]
#: What makes two rows the same.
_Sense = tuple[Any, ...]


class Changed(msgspec.Struct, frozen=True):
    """A row that can be there but once: as it was (None: it was not there), and as it is."""

    before: Mapping[str, Any] | None
    after: Mapping[str, Any]


class Brought(msgspec.Struct, frozen=True):
    """What was added, by table: all that undo needs."""

    numbers: Mapping[str, tuple[int, ...]] = {}
    changed: Mapping[str, tuple[Changed, ...]] = {}

    @property
    def count(self) -> int:
        """How many entries are new or changed."""
        parts = (*self.numbers.values(), *self.changed.values())
        return sum(len(part) for part in parts)


def bring(database: Database, table: Tables, export: Export) -> Brought:
    """Add what is missing, within a change."""
    numbers: dict[str, tuple[int, ...]] = {}
    renamed: dict[str, str] = {}
    for name in NUMBERED:
        there = _There(table, name)
        rows = [there.row_for(row) for row in _rows(export, name)]
        new = [row for row in rows if row is not None]
        numbers[name] = tuple(row["id"] for row in new)
        if name == "records":
            words = [(row["id"], row.pop("words")) for row in new]
            insert_whole(database, name, new)
            written = ({"record": id_, "written": text} for id_, text in words if text is not None)
            insert_whole(database, "words", written)
            continue
        insert_whole(database, name, new)
        if name == "own_cards":
            renamed = {f"{OWN}/{old}": f"{OWN}/{now}" for old, now in there.became.items()}
    for name, place, column in _LISTS:
        numbers[name] = _extend(database, table, name, (place, column), getattr(export, name))
    changed = {name: _key_by_key(table, name, key, export, renamed) for name, key in _KEYED}
    return Brought(numbers, changed)


def undo(table: Tables, brought: Brought) -> None:
    """Take out what was brought, within a change; what was changed since stays as it is now."""
    for name, numbers in brought.numbers.items():
        column = next((place for list_, place, _ in _LISTS if list_ == name), "id")
        for number in numbers:
            table(name).delete_where(f"{column} = ?", [number])
    keys = dict(_KEYED)
    for name, changes in brought.changed.items():
        for change in changes:
            key = str(change.after[keys[name]])
            if _at(table, name, keys[name], key) == change.after:
                table(name).delete_where(f"{keys[name]} = ?", [key])
                if change.before is not None:
                    table(name).insert(dict(change.before))
    table("untidy").insert({"only": 1}, ignore=True)


def _rows(export: Export, name: str) -> Iterator[_Row]:
    """Give the rows of a table as they come, the lowest number first."""
    for value in sorted(getattr(export, name), key=lambda value: value.id):
        row = msgspec.structs.asdict(value)
        if isinstance(value, Own):
            row["card"] = _card(value)
        if isinstance(value, Talk):
            row["words"] = None if value.words is None else written_of(value.words)
        if isinstance(value, Promise):
            row["outcome"] = value.outcome.value
        yield row


def _card(own: Own) -> str:
    return msgspec.json.encode(replace(own.card, id="")).decode()


class _There:
    """Which rows of a table are there already, and which numbers are free."""

    def __init__(self, table: Tables, name: str) -> None:
        written = {row["record"]: row["written"] for row in table("words").rows_where()}
        self._there = dict[_Sense, deque[int]]()
        for row in table(name).rows_where(order_by="id"):
            if name == "records":
                row["words"] = written.get(row["id"])
            self._there.setdefault(_sense(row), deque()).append(row["id"])
        counted = table("sqlite_sequence").rows_where("name = ?", [name])
        self._last = max((row["seq"] for row in counted), default=0)
        #: The numbers that the rows have here, by those that they came with.
        self.became: dict[int, int] = {}

    def row_for(self, row: _Row) -> _Row | None:
        """Give the row with the number that it gets, None where it is there already."""
        if same := self._there.get(_sense(row)):
            self.became[row["id"]] = same.popleft()
            return None
        keeps = self._last < row["id"] <= _HIGHEST
        self._last = row["id"] if keeps else self._last + 1
        self.became[row["id"]] = self._last
        return {**row, "id": self._last}


def _sense(row: _Row) -> _Sense:
    """Give all that a row says but its number; SQLite has no yes and no."""
    return tuple(
        int(value) if isinstance(value, bool) else value
        for name, value in sorted(row.items())
        if name != "id"
    )


def _extend(
    database: Database, table: Tables, name: str, columns: tuple[str, str], ids: tuple[str, ...]
) -> tuple[int, ...]:
    place, column = columns
    there = {row[column]: row[place] for row in table(name).rows_where()}
    new = [one for one in dict.fromkeys(ids) if one not in there]
    first = max(there.values(), default=0) + 1
    insert_whole(
        database, name, ({place: first + step, column: one} for step, one in enumerate(new))
    )
    return tuple(range(first, first + len(new)))


def _key_by_key(
    table: Tables, name: str, key: str, export: Export, renamed: Mapping[str, str]
) -> tuple[Changed, ...]:
    there = {row[key]: row for row in table(name).rows_where()}
    changed: list[Changed] = []
    for value in getattr(export, name):
        row = msgspec.structs.asdict(value)
        if row[key].startswith(f"{OWN}/"):
            if row[key] not in renamed:  # of a card that is gone
                continue
            row[key] = renamed[row[key]]
        before = there.get(row[key])
        after = row if before is None else _later(name, before, row)
        if after != before:
            table(name).insert(after, replace=True)
            there[row[key]] = after
            changed.append(Changed(before, after))
    return tuple(changed)


def _later(name: str, here: _Row, came: _Row) -> _Row:
    """Give what stays of two that cannot be there both."""
    if name == "card_memories":
        return came if came["last"] > here["last"] else here
    return {column: max(here[column], value) for column, value in came.items()}


def _at(table: Tables, name: str, key: str, value: str) -> _Row | None:
    return next(iter(table(name).rows_where(f"{key} = ?", [value])), None)
