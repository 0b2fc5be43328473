"""Does anything get lost? Run ``python -m tests.bench.reliability [--short] [--seed NUMBER]``.

Three things are done to the store, and what is left is compared with what was acknowledged: a
program that uses it by chance is killed 500 times; a database is harmed 200 times (bits flipped,
cut off, pages wiped); and a small disk is full at every tenth write. ``--short`` does a little of
each, in about 40 s. The exit code is 1 if anything was lost, or went wrong without a word.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from tests.bench.reliability_disk import Disk, NoDisk, full_disk
from tests.bench.reliability_flips import Flips, flips
from tests.bench.reliability_kills import Kills, kills

#: How often each is done: in full, and in the short form.
KILLS, HARMS, WRITES = (500, 14), (200, 12), (400, 60)

Found = TypeVar("Found")


def told_of_kills(found: Kills) -> list[str]:
    """Say what the kills came to."""
    where = ", ".join(f"{deed} {count}" for deed, count in sorted(found.cut_in.items()))
    return [
        f"kill -9 in random use          {found.rounds:>7}",
        f"  entries acknowledged         {found.acknowledged:>7}",
        f"  acknowledged and lost        {len(found.lost):>7}",
        f"  damaged files                {len(found.damaged):>7}",
        f"  cut in: {where}",
        *(f"  ! {line}" for line in (*found.lost, *found.damaged)),
    ]


def told_of_harm(found: Flips) -> list[str]:
    """Say what the harm came to."""
    outcomes = (f"  {outcome:29}{count:>7}" for outcome, count in found.outcomes.most_common())
    trials = found.outcomes.total()
    share = found.missing / (found.rows * trials) if trials else 0.0
    return [
        f"databases harmed               {trials:>7}",
        *outcomes,
        f"  rows missing, of all         {share:>7.2%}",
        *(f"  ! {line}" for line in found.wrong),
    ]


def told_of_disk(found: Disk | None) -> list[str]:
    """Say what the full disk came to."""
    if found is None:
        return ["full disk                      left out: no small disk can be mounted here"]
    return [
        f"writes, of which on a full disk {found.writes:>6} {found.full:>4}",
        f"  told, and written afterwards {found.told:>7}",
        f"  went all the same            {found.went_all_the_same:>7}",
        f"  acknowledged and lost        {len(found.lost):>7}",
        f"  damaged files                {len(found.damaged):>7}",
        *(f"  ! {line}" for line in (*found.lost, *found.damaged)),
    ]


def went_wrong(one: Kills, two: Flips, three: Disk | None) -> bool:
    """Say whether anything was lost, damaged, or left unsaid."""
    disk = bool(three and (three.lost or three.damaged))
    return bool(one.lost or one.damaged or two.wrong or disk)


def _disk(folder: Path, writes: int, seed: int) -> Disk | None:
    try:
        return full_disk(folder / "disk", writes, seed)
    except NoDisk:
        return None


def _timed(folder: Path, name: str, do: Callable[[Path], Found]) -> Found:
    begun = time.perf_counter()
    place = folder / name
    place.mkdir()
    found = do(place)
    print(f"({name}: {time.perf_counter() - begun:.0f} s)", file=sys.stderr)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Do all of it, and print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--short", action="store_true", help="a little of each, in about 40 s")
    parser.add_argument("--seed", type=int, default=1, help="another number, other moments")
    options = parser.parse_args(arguments)
    size, seed = int(options.short), options.seed
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        one = _timed(folder, "kills", lambda at: kills(at, KILLS[size], seed))
        print("\n".join(told_of_kills(one)), flush=True)
        two = _timed(folder, "harm", lambda at: flips(at, HARMS[size], seed))
        print("\n".join(told_of_harm(two)), flush=True)
        three = _timed(folder, "full disk", lambda at: _disk(at, WRITES[size], seed))
        print("\n".join(told_of_disk(three)))
    return int(went_wrong(one, two, three))


if __name__ == "__main__":
    sys.exit(main())
