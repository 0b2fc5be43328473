"""A disk that is full at every tenth write: what was acknowledged stays, and the rest is told.

The disk is a small tmpfs, mounted for this and filled up with a file of nothing. Where nobody
may mount one, there is nothing to measure.
"""

import os
import random
import subprocess
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from coach.clock import HandClock, SystemClock
from coach.content.library import Library
from coach.errors import Problem, WorldError
from coach.people import Side
from coach.progress.sitting import Did, Sitting
from coach.session import events as e
from coach.session.engine import advance, begin
from coach.session.record import record
from coach.session.state import State
from coach.store import open_store
from coach.store.copies.backups import copies_of, sound
from coach.store.copies.soundness import is_sound
from coach.store.home import database
from coach.store.store import Store

_SIZE = "6m"
_EVERY = 10
_PIECE = 64 * 1024


@dataclass
class Disk:
    """What was found."""

    writes: int = 0
    full: int = 0
    told: int = 0
    went_all_the_same: int = 0
    lost: list[str] = field(default_factory=list[str])
    damaged: list[str] = field(default_factory=list[str])


class NoDisk(Exception):
    """No small disk can be mounted here."""


@contextmanager
def small_disk(folder: Path) -> Generator[Path]:
    """Mount a small disk. Raises ``NoDisk``."""
    folder.mkdir()
    try:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoDisk from error
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def full_disk(folder: Path, writes: int, seed: int = 1) -> Disk:
    """Write so often, every tenth time on a full disk. Raises ``NoDisk``."""
    with small_disk(folder) as disk:
        writer = _Writer(disk, random.Random(seed))
        while writer.found.writes < writes:
            writer.talk()
            writer.look()
        return writer.found


class _Writer:
    def __init__(self, disk: Path, chance: random.Random) -> None:
        self.found = Disk()
        self._disk, self._home = disk, disk / "home"
        self._chance = chance
        self._clock = HandClock(wall=1_790_000_000_000)
        self._walkthrough = Library().walkthrough("say-it-back")
        self._store: Store | None = None
        self._talks: set[int] = set()
        self._sittings: set[int] = set()
        self._stands = (0, 0)

    def talk(self) -> None:
        """A talk to its end, a sitting, and a copy; every tenth write finds the disk full."""
        store = self._store = self._store or open_store(self._home, SystemClock())
        session = begin(self._walkthrough, self._clock.move(1), length=15)
        began = session.began.wall
        for _ in range(self._chance.randrange(5, 25)):
            event = self._chance.choice([e.Tick(), e.Park(Side.ONE, "later " * 900)])
            session, _ = advance(session, event, self._clock.move(0.25))
            self._write(lambda session=session: store.sessions.keep(session))
            self._stands = began, session.clocks.total
            if session.state is not State.OPEN:
                break
        self._write(lambda: store.sessions.end(record(session)))
        self._talks.add(began)
        at = self._clock.now().wall
        sitting = Sitting(at, Did.CARDS.value, "validation", 8)
        self._write(lambda: store.sittings.add(sitting))
        self._sittings.add(at)
        self._write(lambda: store.copies.make(self._clock.now().local()))

    def look(self) -> None:
        """Open the store anew and see that all of it is there."""
        if self._store is not None:
            self._store.close()
        with open_store(self._home, SystemClock()) as store:
            talks = {one.record.began for one in store.records.all()}
            sittings = {one.sitting.at for one in store.sittings.all()}
            self.found.damaged += [str(notice.code) for notice in store.notices]
        self._store = None
        self.found.lost += [f"talk {one}" for one in self._talks - talks]
        self.found.lost += [f"sitting {one}" for one in self._sittings - sittings]
        wrong = [copy.path.name for copy in copies_of(self._home) if not sound(copy)]
        if not is_sound(database(self._home)):
            wrong.append("the database")
        self.found.damaged += wrong

    def _write(self, write: Callable[[], object]) -> None:
        """Write, at first on a full disk if it is time for that, and then with room again."""
        self.found.writes += 1
        if self.found.writes % _EVERY:
            write()
            return
        self.found.full += 1
        ballast = self._disk / "ballast"
        _fill(ballast)
        try:
            write()
            self.found.went_all_the_same += 1
        except WorldError as error:
            if error.problem is not Problem.DISK_FULL:
                raise
            self.found.told += 1
            self._still_there()
            ballast.unlink()
            write()
        ballast.unlink(missing_ok=True)

    def _still_there(self) -> None:
        """See, on the full disk, that the running talk stands where it was acknowledged last."""
        assert self._store is not None
        running = self._store.sessions.running()
        began, total = self._stands
        stands = running.clocks.total if running and running.began.wall == began else total
        if stands < total:
            self.found.lost.append(f"the running talk stands at {stands}")


def _fill(ballast: Path) -> None:
    """Write nothing until there is no room for a single byte more."""
    file = os.open(ballast, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    piece = _PIECE
    try:
        while piece:
            try:
                os.write(file, bytes(piece))
            except OSError:
                piece //= 2
    finally:
        os.close(file)
