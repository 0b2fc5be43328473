"""What was practised, counted where it lies: ten years of it are too many rows to read."""

from typing import Any

from coach.progress.counted import Counted, Counts, Done, Talked
from coach.store.database import File
from coach.store.reading import rows_of
from coach.store.rows import agreed_of

#: What came last, of what is not ahead of the clock if there is any of that (``last_of``).
_LAST = "coalesce(max(CASE WHEN {at} <= ? THEN {at} END), max({at})) AS last"
_TALKED = (
    f"SELECT walkthrough, solo, count(*) AS times, {_LAST.format(at='began')} FROM records"
    " {where} GROUP BY walkthrough, solo ORDER BY walkthrough, solo"
)
_DONE = (
    f"SELECT kind, what, count(*) AS times, {_LAST.format(at='at')} FROM sittings"
    " {where} GROUP BY kind, what ORDER BY kind, what"
)
_COUNTS = (
    "SELECT sum(turns) AS turns, sum(whole) AS whole, sum(whole_time) AS whole_time,"
    " sum(CASE WHEN whole_time = 0 THEN whole END) AS untimed, sum(got_it) AS got_it,"
    " sum(repairs_taken) AS repairs, sum(breaks) AS breaks, sum(returns) AS returns"
    " FROM records {where}"
)
_TALK_TIMES = "SELECT began FROM records {where} ORDER BY began"
_SMALL_TIMES = "SELECT at FROM sittings {where} ORDER BY at"


class Tallies:
    """Counts of all that is kept. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self, now: int) -> Counted:
        """Count everything; ``now`` is in ms since 1970 UTC."""
        return self._counted(now, "", ())

    def between(self, begin: int, end: int, now: int) -> Counted:
        """Count what was practised from ``begin`` until before ``end`` (ms since 1970 UTC).

        The agreements are all there: one that was made earlier may have been kept now.
        """
        return self._counted(now, "WHERE {at} >= ? AND {at} < ?", (begin, end))

    def _counted(self, now: int, where: str, within: tuple[int, ...]) -> Counted:
        talks, smalls = where.format(at="began"), where.format(at="at")
        with self._file.reading() as table:
            agreements = tuple(
                agreed_of(row) for row in table("agreements").rows_where(order_by="id desc")
            )
            return Counted(
                talked=tuple(
                    Talked(row["walkthrough"], bool(row["solo"]), row["times"], row["last"])
                    for row in self._rows(_TALKED.format(where=talks), (now, *within))
                ),
                done=tuple(
                    Done(row["kind"], row["what"], row["times"], row["last"])
                    for row in self._rows(_DONE.format(where=smalls), (now, *within))
                ),
                talk_times=self._times(_TALK_TIMES.format(where=talks), within),
                small_times=self._times(_SMALL_TIMES.format(where=smalls), within),
                counts=self._sums(_COUNTS.format(where=talks), within),
                agreements=agreements,
            )

    def _rows(self, query: str, values: tuple[int, ...]) -> list[dict[str, Any]]:
        # The library has no word for groups and sums.
        return rows_of(self._file.database.conn, query, values)

    def _times(self, query: str, values: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(at for (at,) in self._file.database.conn.execute(query, values))

    def _sums(self, query: str, values: tuple[int, ...]) -> Counts:
        (row,) = rows_of(self._file.database.conn, query, values)
        return Counts(**{name: found or 0 for name, found in row.items()})
