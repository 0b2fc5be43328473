"""A kill at any moment: the file is sound and all that was said to be kept is there."""

import subprocess
import sys
from pathlib import Path
from random import Random

from tests.coach.store.samples import is_sound, opened

ROUNDS = 20


def lines_until_killed(folder: Path, number: int) -> list[str]:
    """Let the keeper say ``number`` lines, and end it without a warning."""
    command = [sys.executable, "-m", "tests.coach.store.keeper", str(folder)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as keeper:
        assert keeper.stdout is not None
        heard = [keeper.stdout.readline() for _ in range(number)]
        keeper.kill()
        heard += keeper.stdout.readlines()
    return [line for line in heard if line.endswith("\n")]


def last(lines: list[str], word: str, otherwise: int = 0) -> int:
    numbers = [int(line.split()[1]) for line in lines if line.startswith(word)]
    return numbers[-1] if numbers else otherwise


def test_nothing_that_was_kept_is_lost_by_a_kill(folder: Path) -> None:
    chance = Random(20261123)
    count = 0
    for _ in range(ROUNDS):
        lines = lines_until_killed(folder, chance.randrange(1, 12))
        kept, ended = last(lines, "kept"), last(lines, "ended", count)
        assert is_sound(folder / "inturn.db")
        with opened(folder) as store:
            count, running = store.records.count(), store.sessions.running()
        assert count in (ended, ended + 1)
        if running is None:  # it ended, whether or not there was time to say so
            assert count * 4 == kept + 1
        else:
            assert running.variation in (kept, kept + 1)
