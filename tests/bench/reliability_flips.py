"""Flips bits in the database, cuts it off, wipes pages of it: what becomes of that?

Each trial begins with the same folder: some weeks of use, a copy from the middle of them, a talk
that runs, and a log that was not put into the file yet. What is found afterwards is compared row
by row with what was there: whatever differs must have been told.
"""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from coach.clock import HandClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.planning.memory import Plan
from coach.session.engine import begin
from coach.store import open_store
from coach.store.copies.backups import Why
from coach.store.copies.copying import make_copy
from coach.store.copies.soundness import content_tables
from coach.store.home import database
from coach.store.mending.damage import Answer, Damaged
from coach.store.sums import SUM
from tests.bench.ten_years import fill

#: Years of use in the folder.
_YEARS = 0.05

Rows = Mapping[str, frozenset[tuple[Any, ...]]]


@dataclass
class Flips:
    """How the trials ended, and what went wrong in any."""

    outcomes: Counter[str] = field(default_factory=Counter[str])
    rows: int = 0
    missing: int = 0
    wrong: list[str] = field(default_factory=list[str])


def flips(folder: Path, count: int, seed: int = 1) -> Flips:
    """Harm a folder ``count`` times, each time anew."""
    whole = folder / "whole"
    _make(whole)
    shutil.copytree(whole, folder / "read")  # looking into it puts the log into the file
    expected = _rows(folder / "read")
    found = Flips(rows=sum(len(rows) for rows in expected.values()))
    for number in range(count):
        chance = random.Random(seed * 100_000 + number)
        home = folder / "harmed"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(whole, home)
        harm = chance.choice(_HARMS)
        where = f"trial {number + 1}, {harm(home, chance)}"
        try:
            found.outcomes[_open(home, expected, found, where)] += 1
        except Exception as error:
            found.outcomes["traceback"] += 1
            found.wrong.append(f"{where}: {type(error).__name__}: {error}")
    return found


def _make(home: Path) -> None:
    """Use it for some weeks, copy it, use it again; the log stays beside the file."""
    fill(home, _YEARS)
    clock = HandClock(wall=1_790_000_000_000)
    make_copy(home, Why.DAILY, clock.now().local())
    outside = home.with_name("open")
    with open_store(home, clock) as store:
        for number in range(30):
            store.plans.book(Plan(number, "say-it-back", f"with tea, number {number}"))
        store.sessions.keep(begin(Library().walkthrough("say-it-back"), clock.now(), length=15))
        shutil.copytree(home, outside)  # as a power cut leaves it: with its log
    shutil.rmtree(home)
    outside.rename(home)
    for path in home.glob("*-shm"):
        path.unlink()


def _rows(home: Path) -> Rows:
    with closing(sqlite3.connect(database(home))) as connection:
        return {name: _rows_in(connection, name) for name in content_tables(connection)}


def _rows_in(connection: sqlite3.Connection, name: str) -> frozenset[tuple[Any, ...]]:
    cursor = connection.execute(f'SELECT * FROM "{name}"')  # noqa: S608 - names of our tables
    columns = [column[0] for column in cursor.description]
    keep = [index for index, column in enumerate(columns) if column != SUM]
    return frozenset(tuple(row[index] for index in keep) for row in cursor)


def _open(home: Path, expected: Rows, found: Flips, where: str) -> str:
    """Start, answer as people would, and say how it ended."""
    clock = HandClock(wall=1_790_000_500_000)
    answer: Answer | None = None
    asked = ""
    try:
        try:
            store = open_store(home, clock)
        except Damaged as damaged:
            answer = Answer.BEGIN_EMPTY if damaged.finding.hopeless else Answer.BRING_BACK
            asked = "told: empty, file kept" if damaged.finding.hopeless else "told: brought back"
            store = open_store(home, clock, answer=answer)
    except WorldError as error:
        return f"told: {error.problem.value}"
    with store:
        notices = {notice.code for notice in store.notices}
    there = _rows(home)
    missing = sum(len(rows - there.get(name, frozenset())) for name, rows in expected.items())
    strange = sum(len(rows - expected.get(name, frozenset())) for name, rows in there.items())
    found.missing += missing
    if strange:
        found.wrong.append(f"{where}: {strange} rows are not what they were")
    if asked:
        return f"{asked} whole" if asked == "told: brought back" and not missing else asked
    if missing and not notices:
        found.wrong.append(f"{where}: {missing} rows are missing, and nothing was said")
        return "silent"
    if Problem.LAST_CHANGE_LOST in notices:
        return "told: the last change is lost"
    return "recovered" if notices else "unharmed"


# How it is harmed: each says what it did.


def _flip(path: Path, chance: random.Random, bits: int) -> str:
    data = bytearray(path.read_bytes())
    places = [chance.randrange(len(data)) for _ in range(bits)]
    for place in places:
        data[place] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    return f"{bits} flipped in {path.name} at {', '.join(map(str, places))}"


def _one_bit(home: Path, chance: random.Random) -> str:
    return _flip(database(home), chance, 1)


def _some_bits(home: Path, chance: random.Random) -> str:
    return _flip(database(home), chance, chance.randrange(2, 20))


def _a_bit_of_the_log(home: Path, chance: random.Random) -> str:
    return _flip(_log(home), chance, 1)


def _cut(home: Path, chance: random.Random) -> str:
    return _cut_off(database(home), chance)


def _cut_the_log(home: Path, chance: random.Random) -> str:
    return _cut_off(_log(home), chance)


def _cut_off(path: Path, chance: random.Random) -> str:
    size = chance.randrange(path.stat().st_size)
    with path.open("r+b") as file:
        file.truncate(size)
    return f"{path.name} cut off at {size}"


def _wipe(home: Path, chance: random.Random) -> str:
    """Wipe a page, as a disk does that gives back nothing."""
    path = database(home)
    data = bytearray(path.read_bytes())
    page = chance.randrange(len(data) // 4096) * 4096
    data[page : page + 4096] = bytes(4096)
    path.write_bytes(data)
    return f"a page wiped at {page}"


def _log(home: Path) -> Path:
    path = database(home)
    return path.with_name(f"{path.name}-wal")


_HARMS: tuple[Callable[[Path, random.Random], str], ...] = (
    _one_bit,
    _one_bit,
    _some_bits,
    _a_bit_of_the_log,
    _cut,
    _cut_the_log,
    _wipe,
)
