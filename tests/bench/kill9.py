"""A power cut in the middle of a session, again and again: what is lost, what is broken?

``python -m tests.bench.kill9 [-n ROUNDS] [--seed NUMBER]``

Each round starts a program that plays a session with the real engine and the real store,
ends it with SIGKILL at a random moment, and looks at what is found when the store is opened
again. Every round goes on where the one before was cut. The exit code is 1 if any round
lost more than a second, found a damaged database, or offered nothing to go on with.
"""

import argparse
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from coach.clock import SystemClock
from coach.errors import WorldError
from coach.store import open_store
from coach.store.home import database
from tests.bench.kill9_player import Seen, seen

#: The most that may be lost, in milliseconds of the session's own time.
ALLOWED = 1000
#: The longest that a program plays before it is cut, in seconds.
_LONGEST = 0.8
_PATIENCE = 30.0


@dataclass(frozen=True)
class Cut:
    """What one round found: how much was lost in milliseconds, and what was wrong."""

    states: int
    lost: int
    wrong: tuple[str, ...]


#: The program that is cut: the engine and the store, without a window.
PLAYER = "tests.bench.kill9_player"


def cut(home: Path, report: Path, seed: int, program: str = PLAYER) -> Cut:
    """Play, pull the plug at a moment that ``seed`` picks, and look at what is left."""
    report.write_bytes(b"")
    player = subprocess.Popen(
        [sys.executable, "-m", program, str(home), str(report), str(seed)],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.DEVNULL,
    )
    try:
        until = time.perf_counter() + _PATIENCE
        while not report.stat().st_size and time.perf_counter() < until:
            time.sleep(0.005)
        time.sleep(random.Random(seed).uniform(0, _LONGEST))
        was_playing = player.poll() is None
    finally:
        player.kill()
        player.wait()
    found = look(home, _reported(report))
    return found if was_playing else Cut(found.states, found.lost, (*found.wrong, "it had ended"))


def look(home: Path, reported: Sequence[Seen]) -> Cut:
    """Compare what was seen before the cut with what the store gives back."""
    wrong: list[str] = []
    if (told := _integrity(database(home))) != "ok":
        wrong.append(f"the database is damaged: {told}")
    try:
        store = open_store(home, SystemClock())
    except WorldError as error:
        return Cut(len(reported), 0, (*wrong, f"the store says {error.problem}"))
    with store:
        wrong += [f"the store noticed: {notice.code}" for notice in store.notices]
        running = store.sessions.running()
        ended = {entry.record.began for entry in store.records.all()}
    if not reported:
        return Cut(0, 0, (*wrong, "nothing was played"))
    last = reported[-1]
    if last.began in ended:
        return Cut(len(reported), 0, tuple(wrong))
    same = [state for state in reported if state.began == last.began]
    if running is None or seen(running).began != last.began:
        # Seen, but not kept yet: right only if the cut came with its very first states.
        lost, offered = last.total - same[0].total, running is not None or len(same) == 1
    else:
        lost, offered = last.total - seen(running).total, True
        kept_thoughts = [state.parked for state in same if state.total <= seen(running).total]
        if kept_thoughts and seen(running).parked != kept_thoughts[-1]:
            wrong.append("a parked thought is lost")
    if not offered:
        wrong.append("no session is offered")
    if lost > ALLOWED:
        wrong.append(f"{lost} ms are lost")
    return Cut(len(reported), lost, tuple(wrong))


def _integrity(file: Path) -> str:
    connection = sqlite3.connect(file)
    try:
        return str(connection.execute("PRAGMA integrity_check").fetchone()[0])
    except sqlite3.DatabaseError as problem:
        return str(problem)
    finally:
        connection.close()


def _reported(report: Path) -> list[Seen]:
    """Read the report; a line that the cut left half written says nothing."""
    lines = report.read_bytes().split(b"\n")[:-1]
    return [msgspec.json.decode(line, type=Seen) for line in lines]


def rounds(home: Path, count: int, seed: int, program: str = PLAYER) -> list[Cut]:
    """Pull the plug ``count`` times on the same data folder."""
    home.mkdir(parents=True, exist_ok=True)
    report = home / "report.jsonl"
    return [cut(home / "data", report, seed + number, program) for number in range(count)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Pull the plug, print what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("-n", type=int, default=100, help="how many rounds (100)")
    parser.add_argument("--seed", type=int, default=1, help="another number, other moments")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        cuts = rounds(Path(folder), options.n, options.seed)
    wrong = [f"round {n}: {', '.join(cut.wrong)}" for n, cut in enumerate(cuts, 1) if cut.wrong]
    print(f"{len(cuts)} cuts, {sum(cut.states for cut in cuts)} states kept before them")
    print(f"lost of a session's time: {max(cut.lost for cut in cuts)} ms at most")
    print("\n".join(wrong) if wrong else "nothing was wrong: all went on, every database is whole")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
