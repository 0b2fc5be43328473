"""The copies in ``backups``: which there are, in which order they were made, what each holds.

A name tells all that a list needs, ``inturn-0042-2026-11-23-190207-daily-v7.db``: the number of
the copy, when it was made by the clock on the wall, why, and the version. Order goes by the
number and never by the time: a clock that was wrong for a while must not make an old copy look
new. The first copies of all, ``inturn-v6-2026-11-23.db``, have no number and come before the rest.
"""

import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from coach.store.copies.soundness import content_tables, is_sound
from coach.store.copies.values import Copy, Holding, Why
from coach.store.home import copies
from coach.store.reading import connect_to_read, rows_of, version_of

_NAME = re.compile(
    r"inturn-(?P<number>\d{4,9})-(?P<made>\d{4}-\d\d-\d\d-\d{6})-(?P<why>[a-z-]+)-v(?P<version>\d+)"
)
_OLD_NAME = re.compile(r"inturn-v(?P<version>\d+)-(?P<day>\d{4}-\d\d-\d\d)(?:-(?P<again>\d+))?")

_MADE = "%Y-%m-%d-%H%M%S"

#: Where a table says when something was done, in ms since 1970 UTC.
_TIMES = {
    "records": "began",
    "sentences": "at",
    "own_cards": "at",
    "agreements": "made",
    "sittings": "at",
    "card_marks": "drawn",
    "card_memories": "last",
}


def copies_of(home: Path) -> tuple[Copy, ...]:
    """List the copies, what was made last first. Only names are read. Raises ``OSError``."""
    return tuple(found[-1] for found in sorted(_found(home), key=lambda one: one[:-1])[::-1])


def next_number(home: Path) -> int:
    """Give the number of the copy that comes next."""
    return max((copy.number for copy in copies_of(home)), default=0) + 1


def name_of(number: int, made: datetime, why: Why, version: int) -> str:
    """Give the name of a copy, without its ending."""
    return f"inturn-{number:04}-{made.strftime(_MADE)}-{why.value}-v{version}"


def sound(copy: Copy) -> bool:
    """Read a copy from end to end, and say whether all of it can be believed.

    Raises ``OSError`` or ``sqlite3.Error`` where it cannot be reached at all.
    """
    return is_sound(copy.path)


def newest_sound(home: Path) -> Copy | None:
    """Give the newest copy that can be believed: each is read from end to end until one is.

    One that cannot be reached counts as none. Raises ``OSError``.
    """
    for copy in copies_of(home):
        try:
            if sound(copy):
                return copy
        except (OSError, sqlite3.Error):
            continue
    return None


def holds(copy: Copy) -> Holding:
    """Count what a copy holds. Raises ``OSError`` or ``sqlite3.Error``."""
    with closing(connect_to_read(copy.path)) as connection:
        return holding_in(connection)


def holding_in(connection: sqlite3.Connection) -> Holding:
    """Count what a database of any version holds."""
    tables = content_tables(connection) if version_of(connection) else ()
    counts = {name: _number(connection, "count(*)", name) for name in tables}
    newest = max((_latest(connection, name) for name in tables if name in _TIMES), default=0)
    return Holding(counts, newest or None)


def _latest(connection: sqlite3.Connection, table: str) -> int:
    return _number(connection, f'coalesce(max("{_TIMES[table]}"), 0)', table)


def _number(connection: sqlite3.Connection, asked: str, table: str) -> int:
    return rows_of(connection, f'SELECT {asked} AS n FROM "{table}"')[0]["n"]  # noqa: S608


def _found(home: Path) -> list[tuple[int, int, datetime, int, Copy]]:
    """Give every copy after what it is sorted by."""
    found: list[tuple[int, int, datetime, int, Copy]] = []
    for path in copies(home).glob("inturn-*.db"):
        read = _read_name(path) or _read_old_name(path)
        if read is not None:
            found.append(read)
    return found


def _read_name(path: Path) -> tuple[int, int, datetime, int, Copy] | None:
    name = _NAME.fullmatch(path.stem)
    made = _time(name["made"]) if name else None
    if name is None or made is None or name["why"] not in set(Why):
        return None
    number, version, why = int(name["number"]), int(name["version"]), Why(name["why"])
    copy = Copy(path, number, made, version, why, path.stat().st_size)
    return number, version, made, 0, copy


def _read_old_name(path: Path) -> tuple[int, int, datetime, int, Copy] | None:
    name = _OLD_NAME.fullmatch(path.stem)
    made = _time(f"{name['day']}-000000") if name else None
    if name is None or made is None:
        return None
    version = int(name["version"])
    copy = Copy(path, 0, made, version, Why.BEFORE_UPDATE, path.stat().st_size)
    return 0, version, made, int(name["again"] or 1), copy


def _time(written: str) -> datetime | None:
    try:
        return datetime.strptime(written, _MADE)  # noqa: DTZ007 - what stood on the wall
    except ValueError:
        return None
