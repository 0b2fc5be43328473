"""The entries of Progress, talks and small things and agreements in one list: a page at a time.

Their numbers come from three tables, so what they share is the time, and they go by that.
"""

from collections.abc import Iterable

from coach.store.database import File
from coach.store.items import Item, Listed, Wanted
from coach.store.reading import rows_of
from coach.store.rows import agreed_of, entry_of
from coach.store.sittings import sat_of

_TALKS = "SELECT 1 AS kind, id, began AS at FROM records WHERE {which}"
_SMALLS = "SELECT 2 AS kind, id, at FROM sittings WHERE {which}"
_AGREED = "SELECT 3 AS kind, id, made AS at FROM agreements WHERE {which}"
_READ = {
    1: "SELECT records.*, words.written FROM records LEFT JOIN words ON words.record = records.id"
    " WHERE records.id IN ({ids})",
    2: "SELECT * FROM sittings WHERE id IN ({ids})",
    3: "SELECT * FROM agreements WHERE id IN ({ids})",
}


class Listing:
    """The list. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def newest(self, wanted: Wanted) -> Listed:
        """Give the newest of what is wanted."""
        which = (
            (_TALKS, *_talks(wanted)),
            (_SMALLS, *_pairs(wanted.smalls)),
            (_AGREED, "1" if wanted.agreements else "0", ()),
        )
        every = " UNION ALL ".join(query.format(which=part) for query, part, _ in which)
        values = tuple(value for _, _, some in which for value in some)
        with self._file.reading():
            found = rows_of(
                self._file.database.conn,
                f"{every} ORDER BY at DESC, kind, id DESC LIMIT ?",
                (*values, wanted.count + 1),
            )
            keys = [(row["kind"], row["id"]) for row in found[: wanted.count]]
            read = {(kind, item.id): item for kind in _READ for item in self._read(kind, keys)}
        return Listed(tuple(read[key] for key in keys), len(found) > wanted.count)

    def _read(self, kind: int, keys: Iterable[tuple[int, int]]) -> list[Item]:
        ids = tuple(number for one, number in keys if one == kind)
        query = _READ[kind].format(ids=_marks(ids))
        rows = rows_of(self._file.database.conn, query, ids) if ids else []
        make = {1: entry_of, 2: sat_of, 3: agreed_of}[kind]
        return [make(row) for row in rows]


def _talks(wanted: Wanted) -> tuple[str, tuple[str, ...]]:
    """Say which talks; None: any, also those for one alone, so that they can be removed."""
    names = wanted.talks
    if names is None:
        return "1", ()
    together = " AND NOT solo" if wanted.shared else ""
    return f"walkthrough IN ({_marks(names)}){together}", names


def _pairs(smalls: tuple[tuple[str, str], ...] | None) -> tuple[str, tuple[str, ...]]:
    if smalls is None:
        return "1", ()
    some = " OR ".join("(kind = ? AND what = ?)" for _ in smalls)
    return f"({some or 0})", tuple(part for pair in smalls for part in pair)


def _marks(values: tuple[object, ...]) -> str:
    return ", ".join("?" for _ in values)
