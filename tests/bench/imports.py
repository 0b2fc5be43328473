"""Hostile files at every door of In Turn: does any crash, hang, get out, or half come in?

``python -m tests.bench.imports [-n CASES] [--seed NUMBER]``

Each case spoils a good file and knocks with it at one of the doors (``import_doors.py``): the
import of an export, a file from another computer, the shared folder, cards, content packs. It is
to be refused in a way that can be told, or let in whole; then what came is taken out again, and
everything must be as it was. The exit code is 1 if any case crashed, took more than a second,
wrote outside of the data folder, or came half.
"""

import argparse
import random
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from coach.clock import HandClock
from coach.errors import WorldError
from coach.store import open_store
from coach.store.home import database
from coach.store.store import Store
from tests.bench.import_doors import Door, doors
from tests.bench.watched import Hangs, Watch
from tests.coach.store.exporting.homes import a_bit_of_all

#: Seconds of a processor that a case may take. What waits is stopped after ten by the clock.
ALLOWED = 1.0
#: What counts up by itself, or belongs to no content.
_LEFT_OUT = frozenset({"sqlite_sequence", "untidy", "_sqlite_migrations"})


@dataclass
class Found:
    """What came of all cases at one door."""

    cases: int = 0
    refused: int = 0
    let_in: int = 0
    crashed: list[str] = field(default_factory=list[str])
    slow: int = 0
    slowest: float = 0.0
    outside: list[str] = field(default_factory=list[str])
    half: int = 0

    @property
    def is_well(self) -> bool:
        return not (self.crashed or self.slow or self.outside or self.half)


class Range:
    """A data folder with a bit of everything, and what is all around it."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.home = root / "home"
        self.store = open_store(self.home, HandClock())
        a_bit_of_all(self.store)
        self.store.close()  # all of it is in the one file then, and none in a log beside it
        self._good = database(self.home).read_bytes()
        self.store = open_store(self.home, HandClock())
        temporary = root / "temporary"
        temporary.mkdir()
        tempfile.tempdir = str(temporary)
        self._watch = Watch(self.home, temporary, root / "pack.zip")
        self._before = self._state()

    def doors(self) -> tuple[Door, ...]:
        """Give all doors to this folder."""
        made = doors(self.store)
        self._before = self._state()
        self.store.close()  # all of it is in the file then
        self._good = database(self.home).read_bytes()
        self.store = open_store(self.home, HandClock())
        return made

    def knock(self, door: Door, data: bytes, found: Found) -> None:
        """Let one case knock, and note what came of it."""
        begun = time.process_time()
        try:
            with self._watch.watching():
                came = door.knock(self.store, data)
        except WorldError:
            came = False
        except (Exception, Hangs):
            found.crashed.append(traceback.format_exc(limit=-3))
            came = False
        took = time.process_time() - begun
        found.cases += 1
        found.let_in += came
        found.refused += not came
        found.slow += took > ALLOWED
        found.slowest = max(found.slowest, took)
        found.outside += self._watch.seen
        self._watch.seen.clear()
        state = self._state()
        if state != self._before:
            # The shared folder has no way back: what it let in is to be there.
            found.half += not (came and door.name.startswith("shared"))
            self._begin_again()

    def close(self) -> None:
        self.store.close()
        tempfile.tempdir = None

    def _begin_again(self) -> None:
        self.store.close()
        for path in self.home.glob("inturn.*"):
            path.unlink()
        database(self.home).write_bytes(self._good)
        self.store: Store = open_store(self.home, HandClock())

    def _state(self) -> list[object]:
        """All that is kept, and the names of all files around it."""
        with closing(sqlite3.connect(database(self.home))) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = sorted(name for (name,) in tables if name not in _LEFT_OUT)
            ask = "SELECT * FROM "
            rows = [connection.execute(f'{ask}"{name}"').fetchall() for name in names]
        beside = sorted(path.relative_to(self._root).as_posix() for path in self._beside())
        return [names, rows, beside]

    def _beside(self) -> list[Path]:
        left_out = {"inturn.db-wal", "inturn.db-shm", "inturn.db-seen", "pack.zip"}
        files = (path for path in self._root.rglob("*") if not path.is_dir() or path.is_symlink())
        return [path for path in files if path.name not in left_out]


def knocks(root: Path, count: int, seed: int) -> dict[str, Found]:
    """Let ``count`` cases knock at all doors, each its share."""
    place = Range(root)
    found = dict[str, Found]()
    try:
        for door in place.doors():
            found[door.name] = one = Found()
            for number in range(round(count * door.share)):
                chance = random.Random(f"{seed} {door.name} {number}")
                place.knock(door, door.make(chance), one)
    finally:
        place.close()
    return found


def table(found: dict[str, Found]) -> str:
    """Give the table."""
    heads = ("cases", "refused", "let in", "crashed", "> 1 s", "slowest", "outside", "half")
    lines = [f"{'door':24}" + "".join(f"{head:>10}" for head in heads)]
    for name, one in found.items():
        slowest = f"{one.slowest * 1000:.0f} ms"
        cells = (one.cases, one.refused, one.let_in, len(one.crashed), one.slow, slowest,
                 len(one.outside), one.half)  # fmt: skip
        lines.append(f"{name:24}" + "".join(f"{cell:>10}" for cell in cells))
    lines.append(f"{'all':24}{sum(one.cases for one in found.values()):10}")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, and whatever is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-n", type=int, default=20_000, metavar="CASES")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as root:
        found = knocks(Path(root), options.n, options.seed)
    print(table(found))
    for name, one in found.items():
        for fault in [*dict.fromkeys(one.crashed), *dict.fromkeys(one.outside)][:5]:
            print(f"\n{name}: {fault}")
    return 0 if all(one.is_well for one in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
