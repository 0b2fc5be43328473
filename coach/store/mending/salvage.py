"""Brings together what a damaged file still holds and the newest good copy, as a new database.

Of a table in the damaged file of which nothing is missing its rows are right, and the copy has
nothing to say. Otherwise rows of the copy fill the gaps, and what the damaged file still has
wins. Numbers stay what they were, and the session that runs is brought along.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from coach.store.copies.backups import newest_sound
from coach.store.copies.copying import take_in
from coach.store.copies.soundness import tables_of
from coach.store.database import File
from coach.store.home import database, make_private_file
from coach.store.lean import Database
from coach.store.meeting.names import renamed
from coach.store.mending.carving import Carved, carve, carve_what_sqlite_takes
from coach.store.mending.damage import Finding, Held
from coach.store.mending.forms import Row, forms
from coach.store.mending.log import log_beside
from coach.store.mending.verify import numbers_of
from coach.store.migrations import new_in_memory, step_up
from coach.store.reading import in_memory
from coach.store.rows import session_of
from coach.store.sums import SUM, WITHOUT, sum_of
from coach.store.tables import database_on

Rows = Mapping[str, Mapping[Any, Row]]

#: Rows that belong to another: the table, the column, and the table that it names.
_BELONG = (("words", "record", "records"), ("pages", "book", "books"))

_NOTHING = Carved({}, frozenset(), {}, {})

#: What every database begins with; of less nothing can be read, and so nothing tells what is lost.
_HEADER = 100


class Salvage(msgspec.Struct, frozen=True):
    """All that can be brought back. ``whole``: nothing is missing, and nobody has to be asked.

    ``last_change`` says that what was written last may be: it was cut in two.
    """

    rows: Rows
    numbers: Mapping[str, int]
    finding: Finding
    whole: bool
    last_change: bool


def salvage(home: Path, *, lost: bool = False) -> Salvage:
    """Find all that can be brought back, and change nothing.

    ``lost`` says that what was written last is known to be gone.
    Raises ``OSError`` or ``sqlite3.Error`` where the file or a copy cannot be reached.
    """
    path = database(home)
    log = log_beside(path)
    raw = path.read_bytes() if path.exists() else b""
    gone = len(raw) < _HEADER and not log.frames
    carved, last_change = (_NOTHING, lost) if gone else (carve(raw, log), lost)
    # Only the end of the log is torn, as a power cut leaves it: nothing after it was promised.
    after = any(one.fits and one.pages for one in log.frames[log.taken :])
    if not carved.whole and log.is_torn and not after:
        sure = carve_what_sqlite_takes(raw, log)
        carved, last_change = (sure, True) if sure.whole else (carved, lost)
    if carved.whole and not gone:
        return _together(carved, None, {}, {}, last_change=last_change)
    made, of_copy, numbers = _copy(home)
    return _together(carved, made, of_copy, numbers, gone=gone)


def _together(
    carved: Carved,
    made: datetime | None,
    of_copy: Rows,
    numbers: Mapping[str, int],
    *,
    last_change: bool = False,
    gone: bool = False,
) -> Salvage:
    rows = {name: dict(_merged(name, carved, of_copy)) for name in forms()}
    for name, column, owners in _BELONG:
        rows[name] = {key: row for key, row in rows[name].items() if row[column] in rows[owners]}
    if carved.unsure and _has_ended(rows):
        rows["running"] = {}
    if carved.unsure or last_change or gone:
        # What this computer says from now on must not be taken for what it said before.
        rows["sync"] = {key: _nameless(row) for key, row in rows["sync"].items()}
    if carved.unsure:
        # What is lost here would look as if it had been removed, and would go from the other
        # computer, too. Who remembers nothing removes nothing: what is alike is found to be so.
        rows["synced"], rows["knows"] = {}, {}
    talks = rows["records"].keys()
    lost = carved.lost.get("records", frozenset[int]()) - talks
    newer = len(talks - of_copy.get("records", {}).keys()) if made else 0
    finding = Finding(_held(rows), made, newer, len(lost), unsure=bool(carved.unsure), gone=gone)
    last = {
        name: max(numbers.get(name, 0), carved.numbers.get(name, 0), *_lost_in(carved, name), 0)
        for name in rows
    }
    whole = carved.whole and not gone
    return Salvage(rows, last, finding, whole, last_change)


def _lost_in(carved: Carved, name: str) -> frozenset[int]:
    """Give the numbers of rows that are lost: they are not given again."""
    return frozenset(row for row in carved.lost.get(name, ()) if 0 < row < 1 << 40)


def _merged(name: str, carved: Carved, of_copy: Rows) -> Mapping[Any, Row]:
    found = carved.rows.get(name, {})
    if name in carved.rows and name not in carved.unsure:
        return found
    return {**of_copy.get(name, {}), **found}


def _has_ended(rows: Rows) -> bool:
    """Whether the session that runs is one that was written down as ended."""
    ended = {(row["walkthrough"], row["began"]) for row in rows["records"].values()}
    for row in rows["running"].values():
        session = session_of(row["session"])
        if session is not None and (session.walkthrough, session.began.wall) in ended:
            return True
    return False


def _nameless(row: Row) -> Row:
    nameless = {**row, "device": renamed(row["device"])}
    return {**nameless, SUM: sum_of("sync", nameless)}


def _held(rows: Rows) -> Held:
    return Held(
        talks=len(rows["records"]),
        agreements=len(rows["agreements"]),
        own_cards=len(rows["own_cards"]),
        sentences=len(rows["sentences"]),
        books=len(rows["books"]),
        running=bool(rows["running"]),
        rows=sum(len(found) for found in rows.values()),
        newest=max((row["began"] for row in rows["records"].values()), default=None),
    )


def _copy(home: Path) -> tuple[datetime | None, Rows, Mapping[str, int]]:
    """Read the newest good copy, brought up to date in memory."""
    copy = newest_sound(home)
    if copy is None:
        return None, {}, {}
    memory = in_memory()
    with closing(memory):
        take_in(copy.path, database_on(memory))
        step_up(File(home, memory))
        keys = {name: form.key for name, form in forms().items()}
        rows = {name: _by_key(memory, name, keys[name]) for name in keys}
        numbers = numbers_of(memory.execute("SELECT name, seq FROM sqlite_sequence"))
    return copy.made, rows, numbers


def _by_key(connection: sqlite3.Connection, name: str, key: str) -> dict[Any, Row]:
    found = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - a name of ours
    columns = [column[0] for column in found.description]
    rows = (dict(zip(columns, values, strict=True)) for values in found)
    return {row[key]: row for row in rows}


def write_anew(salvage: Salvage | None, target: Path) -> None:
    """Write what was found into a new database at ``target``, whole or not at all.

    None writes an empty one. Raises ``sqlite3.Error`` or ``OSError``.
    """
    half = target.with_suffix(".part")
    half.unlink(missing_ok=True)
    try:
        with closing(new_in_memory()) as memory:
            if salvage is not None:
                _fill(memory, salvage)
            make_private_file(half)
            with closing(sqlite3.connect(half)) as file:
                memory.conn.backup(file)
        half.replace(target)  # one may lie there since a try that went no further
    finally:
        half.unlink(missing_ok=True)


def _fill(memory: Database, salvage: Salvage) -> None:
    with memory.atomic():
        for name in sorted(set(tables_of(memory.conn)) - WITHOUT, key=_owners_first):
            rows = list(salvage.rows[name].values())
            if rows:
                columns = list(rows[0])
                listed = ", ".join(f'"{column}"' for column in columns)
                asked = ", ".join("?" for _ in columns)
                # As they were, with their sums. One that only another row of the table forbids
                # (both were found, an old state and a new one) stays out.
                memory.conn.executemany(
                    f'INSERT OR IGNORE INTO "{name}" ({listed}) VALUES ({asked})',  # noqa: S608
                    [tuple(row[column] for column in columns) for row in rows],
                )
        for name, last in salvage.numbers.items():
            _count_on(memory, name, last)


def _count_on(memory: Database, name: str, last: int) -> None:
    """Let no number be given twice, also of what is lost."""
    counted = memory.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [name])
    row = counted.fetchone()
    numbered = "AUTOINCREMENT" in memory.table(name).schema
    if row is None and numbered and last:
        memory.conn.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", [name, last])
    elif row is not None and row[0] < last:
        memory.conn.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", [last, name])


def _owners_first(name: str) -> bool:
    return name in {belonging for belonging, _, _ in _BELONG}
