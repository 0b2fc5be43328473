"""Kills a program that uses the store by chance, and looks at what is left: nothing may be lost.

A round begins where the one before was cut. Every tenth begins with the database of an older
version in a new folder, so that the cut can fall into the way to the newest one.
"""

import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from coach.clock import SystemClock
from coach.errors import WorldError
from coach.store import open_store
from coach.store.copies.backups import copies_of, sound
from coach.store.copies.soundness import is_sound
from coach.store.home import database
from coach.store.schema import LATEST
from coach.store.store import Store
from tests.bench.reliability_player import PASSPHRASE, Told

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ROOT / "tests" / "coach" / "store" / "versions"
PLAYER = "tests.bench.reliability_player"

#: Seconds that a program plays at most, counted from when the store is open, or from its start.
_LONGEST, _OPENING = 1.2, 0.6
_PATIENCE = 30.0
_ONE_IN = 10


@dataclass
class Ledger:
    """What was acknowledged, and what was under way when the program was cut."""

    there: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    gone: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    open: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    running: tuple[str, int] | None = None
    acknowledged: int = 0
    deed: str = "opening"

    def take(self, told: Told) -> None:
        """Write down one line of the report."""
        one = (told.kind, told.name)
        if told.state in {"kept", "removed"}:
            self.acknowledged += 1
            self.deed = "between two, or opening a book"
        else:
            self.deed = told.kind if told.state == "keeping" else f"removing a {told.kind}"
        if told.kind == "running":
            self.running = (told.name, told.number)
            self.deed = "a talk"
        elif told.name:
            self._move(one, told.state)
            if told.kind == "talk" and told.state == "kept":
                self.running = None

    def _move(self, one: tuple[str, str], state: str) -> None:
        for heap in (self.there, self.gone, self.open):
            heap.discard(one)
        heaps = {"kept": self.there, "removed": self.gone}
        heaps.get(state, self.open).add(one)


@dataclass
class Kills:
    """What all rounds found."""

    rounds: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])
    cut_in: dict[str, int] = field(default_factory=dict[str, int])


def kills(folder: Path, count: int, seed: int = 1, program: str = PLAYER) -> Kills:
    """Kill ``count`` times, and look after each."""
    found, ledger = Kills(), Ledger()
    home = folder / "home0"
    for number in range(count):
        chance = random.Random(seed * 100_000 + number)
        if number and number % _ONE_IN == 0:
            shutil.rmtree(home)
            shutil.rmtree(home.with_name("other"), ignore_errors=True)
            home, ledger = folder / f"home{number}", Ledger()
            _begin_old(home, chance.randrange(1, LATEST))
        before = ledger.acknowledged
        _cut(home, folder / "report.jsonl", ledger, chance, program)
        found.rounds += 1
        found.acknowledged += ledger.acknowledged - before
        found.cut_in[ledger.deed] = found.cut_in.get(ledger.deed, 0) + 1
        _look(home, ledger, found, f"round {number + 1}, cut in {ledger.deed}")
    return found


def _begin_old(home: Path, version: int) -> None:
    home.mkdir()
    with closing(sqlite3.connect(database(home))) as connection:
        connection.executescript((VERSIONS / f"v{version}.sql").read_text("utf-8"))


def _cut(home: Path, report: Path, ledger: Ledger, chance: random.Random, program: str) -> None:
    report.write_bytes(b"")
    player = subprocess.Popen(
        [sys.executable, "-m", program, str(home), str(report), str(chance.getrandbits(32))],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )
    try:
        if chance.random() < 0.8:
            until = time.perf_counter() + _PATIENCE
            while not report.stat().st_size and time.perf_counter() < until:
                time.sleep(0.005)
            time.sleep(chance.uniform(0, _LONGEST))
        else:
            time.sleep(chance.uniform(0, _OPENING))  # in the middle of opening, or of a migration
        was_playing = player.poll() is None
    finally:
        player.kill()
        player.wait()
    ledger.deed = "opening"
    for line in report.read_bytes().split(b"\n")[:-1]:
        ledger.take(msgspec.json.decode(line, type=Told))
    if not was_playing:
        raise RuntimeError(f"the program ended by itself, with {player.returncode}")


def _look(home: Path, ledger: Ledger, found: Kills, where: str) -> None:
    """Open the store as the next start does, and count."""
    for folder in (home, home.with_name("other")):
        if database(folder).exists():
            _look_at_files(folder, found, where)
    try:
        with open_store(home, SystemClock()) as store:
            found.damaged += [f"{where}: {notice.code}" for notice in store.notices]
            there = everything(store)
            running = store.sessions.running()
    except WorldError as error:
        found.damaged.append(f"{where}: {error.problem}")
        return
    found.lost += [f"{where}: {one} is lost" for one in sorted(ledger.there - there)]
    found.lost += [f"{where}: {one} came back" for one in sorted(ledger.gone & there)]
    if ledger.running is not None and ("talk", ledger.running[0]) not in there:
        total = running.clocks.total if running is not None else -1
        if total < ledger.running[1]:
            found.lost.append(f"{where}: a running talk stands at {total}, not {ledger.running[1]}")
    # What was under way is from now on what was found.
    ledger.there |= ledger.open & there
    ledger.gone |= ledger.open - there
    ledger.open.clear()
    if running is None:
        ledger.running = None


def _look_at_files(home: Path, found: Kills, where: str) -> None:
    if not is_sound(database(home)):
        found.damaged.append(f"{where}: {home.name} is damaged")
    for copy in copies_of(home):
        if not sound(copy):
            found.damaged.append(f"{where}: {copy.path.name} is damaged")


def everything(store: Store) -> set[tuple[str, str]]:
    """Name all that is kept, as the report names it."""
    there = {("talk", str(one.record.began)) for one in store.records.all()}
    there |= {("sitting", str(one.sitting.at)) for one in store.sittings.all()}
    there |= {("sentence", str(one.sentence.at)) for one in store.sentences.all()}
    there |= {("card", str(one.at)) for one in store.cards.all().own}
    there |= {("agreement", str(one.agreement.made)) for one in store.agreements.all()}
    there |= {("plan", str(one.plan.at)) for one in store.plans.all()}
    return there | {("page", name) for name in _pages(store)}


def _pages(store: Store) -> Sequence[str]:
    names: list[str] = []
    for book in store.books.all():
        key = store.books.open(book.id, PASSPHRASE)
        if key is None:
            continue
        opened = store.books.pages(key)
        names += [one.id for one in opened.sheets if one.data.startswith(one.id.encode())]
        key.lock()
    return names
