"""The rehearsal that runs, and what of the last ones is remembered: never a word of them.

What was said is kept only while it goes on, so that a crash loses nothing; it is wiped at the end.
"""

from datetime import date

import msgspec

from coach.rehearsal.lines import RUNS
from coach.rehearsal.state import Rehearsal
from coach.store.database import File
from coach.store.tables import Tables

#: What the lines of one run are: pairs of a state and a key (``Turn.used``).
Used = tuple[tuple[str, str], ...]


class Rehearsals:
    """There is one running rehearsal at most. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def keep(self, run: Rehearsal) -> None:
        """Put ``run`` in the place of what was kept before."""
        row = {"only": 1, "run": msgspec.json.encode(run).decode()}
        with self._file.change() as table:
            table("rehearsing").insert(row, replace=True)

    def running(self) -> Rehearsal | None:
        """Give the run that was not ended; None without one, or where it cannot be read."""
        with self._file.reading() as table:
            rows = list(table("rehearsing").rows_where())
        try:
            return msgspec.json.decode(rows[0]["run"], type=Rehearsal) if rows else None
        except msgspec.MsgspecError:
            return None

    def end(self, run: Rehearsal, day: date) -> None:
        """Wipe the words; remember on which day the scene was played, and which lines came."""
        used = (*run.used, *(pair for turn in run.turns for pair in turn.used))
        row = {
            "day": day.isoformat(),
            "scene": run.scene,
            "temper": run.temper,
            "used": msgspec.json.encode(used).decode(),
        }
        with self._file.change() as table:
            table("rehearsing").delete_where()
            table("rehearsed").insert(row)
            _forget_old(table, run, day)
        self._file.tidy()

    def discard(self) -> None:
        """Let the run and its words go; nothing is remembered of it."""
        with self._file.change() as table:
            table("rehearsing").delete_where()
        self._file.tidy()

    def recent(self, scene: str, temper: str) -> Used:
        """Give the lines that the last runs of a scene with a temper used."""
        with self._file.reading() as table:
            rows = list(table("rehearsed").rows_where(*_of(scene, temper), order_by="id desc"))
        found: list[tuple[str, str]] = []
        for row in rows[:RUNS]:
            try:
                found += msgspec.json.decode(row["used"], type=Used)
            except msgspec.MsgspecError:
                continue
        return tuple(dict.fromkeys(found))

    def today(self, day: date) -> dict[str, int]:
        """Say how often each scene was played on a day."""
        with self._file.reading() as table:
            rows = list(table("rehearsed").rows_where("day = ?", [day.isoformat()]))
        scenes = [row["scene"] for row in rows]
        return {scene: scenes.count(scene) for scene in scenes}


def _of(scene: str, temper: str) -> tuple[str, list[str]]:
    return "scene = ? and temper = ?", [scene, temper]


def _forget_old(table: Tables, run: Rehearsal, day: date) -> None:
    """Leave the last runs of this scene and temper, and what was played today."""
    where, given = _of(run.scene, run.temper)
    numbers = [row["id"] for row in table("rehearsed").rows_where(where, given, order_by="id desc")]
    for number in numbers[RUNS:]:
        table("rehearsed").delete_where("id = ? and day <> ?", [number, day.isoformat()])
