"""What was practised, counted where it lies: ten years of it are too many rows to read."""

from itertools import chain
from typing import Any

import msgspec

from coach.progress.counted import Counted, Counts, Done, Talked, last_of
from coach.store.database import File
from coach.store.reading import rows_of
from coach.store.rows import agreed_of

# All times of a group come as one list in JSON: a row for each of them would take much longer.
_TALKED = (
    "SELECT walkthrough, solo, json_group_array(began) AS times FROM records"
    " {where} GROUP BY walkthrough, solo ORDER BY walkthrough, solo"
)
_DONE = (
    "SELECT kind, what, json_group_array(at) AS times FROM sittings"
    " {where} GROUP BY kind, what ORDER BY kind, what"
)
_COUNTS = (
    "SELECT sum(turns) AS turns, sum(whole) AS whole, sum(whole_time) AS whole_time,"
    " sum(CASE WHEN whole_time = 0 THEN whole END) AS untimed, sum(got_it) AS got_it,"
    " sum(repairs_taken) AS repairs, sum(breaks) AS breaks, sum(returns) AS returns"
    " FROM records {where}"
)
_COVERED = "SELECT count(*) AS covered FROM records {where}"
_AGREEMENTS = "SELECT * FROM agreements ORDER BY id DESC"


class Tallies:
    """Counts of all that is kept. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self, now: int, *, shared: bool = False) -> Counted:
        """Count everything; ``now`` is in ms since 1970 UTC.

        ``shared``: two people with names see it, so talks for one alone are left out.
        """
        return self._counted(now, "1", (), shared=shared)

    def between(self, begin: int, end: int, now: int, *, shared: bool = False) -> Counted:
        """Count what was practised from ``begin`` until before ``end`` (ms since 1970 UTC).

        The agreements are all there: one that was made earlier may have been kept now.
        """
        return self._counted(now, "{at} >= ? AND {at} < ?", (begin, end), shared=shared)

    def _counted(self, now: int, which: str, within: tuple[int, ...], *, shared: bool) -> Counted:
        talks, smalls = (f"WHERE {which.format(at=at)}" for at in ("began", "at"))
        alone = f"{talks} AND {'solo' if shared else '0'}"
        if shared:
            talks += " AND NOT solo"
        with self._file.reading():
            talked = self._groups(_TALKED.format(where=talks), within)
            done = self._groups(_DONE.format(where=smalls), within)
            return Counted(
                talked=tuple(
                    Talked(row["walkthrough"], bool(row["solo"]), len(at), last_of(at, now))
                    for row, at in talked
                ),
                done=tuple(
                    Done(row["kind"], row["what"], len(at), last_of(at, now)) for row, at in done
                ),
                talk_times=_sorted(talked),
                small_times=_sorted(done),
                counts=self._sums(_COUNTS.format(where=talks), within),
                agreements=tuple(agreed_of(row) for row in self._rows(_AGREEMENTS)),
                covered=self._rows(_COVERED.format(where=alone), within)[0]["covered"],
            )

    def _rows(self, query: str, values: tuple[int, ...] = ()) -> list[dict[str, Any]]:
        """Ask as it stands: the library has no word for groups and sums."""
        return rows_of(self._file.database.conn, query, values)

    def _groups(
        self, query: str, values: tuple[int, ...]
    ) -> list[tuple[dict[str, Any], list[int]]]:
        """Give each group with its times."""
        rows = self._rows(query, values)
        return [(row, msgspec.json.decode(row["times"], type=list[int])) for row in rows]

    def _sums(self, query: str, values: tuple[int, ...]) -> Counts:
        (row,) = self._rows(query, values)
        return Counts(**{name: found or 0 for name, found in row.items()})


def _sorted(groups: list[tuple[dict[str, Any], list[int]]]) -> tuple[int, ...]:
    return tuple(sorted(chain.from_iterable(times for _, times in groups)))
