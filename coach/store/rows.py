"""What is kept, as values, and how each becomes a row and comes back from one."""

from collections.abc import Mapping
from typing import Any

import msgspec

from coach.planning.memory import Agreed, Agreement, Booked, Plan
from coach.session.record import Record
from coach.session.state import Session, Words

#: The columns of ``records`` that a record fills; its words are in a table of their own.
COLUMNS = tuple(field.name for field in msgspec.structs.fields(Record) if field.name != "words")


class Entry(msgspec.Struct, frozen=True):
    """A record with its number. Later entries have higher numbers, whatever the clock said."""

    id: int
    record: Record


class Removed(msgspec.Struct, frozen=True):
    """An entry that is no longer in the database: all that undo needs, and nowhere else."""

    entry: Entry
    written: str | None  # its words as they stood, even if they cannot be read any more


def columns_of(record: Record) -> dict[str, Any]:
    """Give the columns of ``record``, all but its words."""
    return {name: getattr(record, name) for name in COLUMNS}


def entry_of(row: Mapping[str, Any]) -> Entry:
    """Read an entry from a row with ``id``, the columns, and ``written`` if that was asked for.

    Words that cannot be read (made by an older shape) are left out. Raises
    ``msgspec.ValidationError`` where a number is not one.
    """
    # A column that came later is not there when the first paint looks at an older version.
    fields = {name: row[name] for name in COLUMNS if name in row}
    known = msgspec.convert(fields, Record, strict=False)
    written = row.get("written")
    words = None if written is None else words_of(written)
    return Entry(row["id"], msgspec.structs.replace(known, words=words))


def booked_of(row: Mapping[str, Any]) -> Booked:
    """Read a booked time from its row. Raises ``msgspec.ValidationError``."""
    return Booked(row["id"], msgspec.convert(_fields_of(row, Plan), Plan, strict=False))


def agreed_of(row: Mapping[str, Any]) -> Agreed:
    """Read an agreement from its row. Raises ``msgspec.ValidationError``."""
    return Agreed(row["id"], msgspec.convert(_fields_of(row, Agreement), Agreement, strict=False))


def _fields_of(row: Mapping[str, Any], kind: type[msgspec.Struct]) -> dict[str, Any]:
    return {name: row[name] for name in kind.__struct_fields__}


def words_of(written: str) -> Words | None:
    """Read what was typed, or give None where it cannot be read."""
    try:
        return msgspec.json.decode(written, type=Words)
    except msgspec.MsgspecError:
        return None


def session_of(written: str) -> Session | None:
    """Read a session, or give None where it cannot be read."""
    try:
        return msgspec.json.decode(written, type=Session)
    except msgspec.MsgspecError:
        return None


def written_of(value: Session | Words) -> str:
    """Write a value down as JSON."""
    return msgspec.json.encode(value).decode()
