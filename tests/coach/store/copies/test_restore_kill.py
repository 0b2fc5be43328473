"""A kill while a copy is brought back leaves the one content or the other, whole."""

import random
import shutil
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from coach.store.copies.backups import copies_of, sound
from coach.store.copies.copying import make_copy
from coach.store.copies.soundness import is_sound
from coach.store.copies.values import Why
from tests.coach.store.samples import opened, record

NOW = datetime.fromisoformat("2026-11-23T19:02:07")
KILLS = 12


def two_copies(folder: Path, aside: Path) -> list[Path]:
    """Make two contents: one talk, and many; the copies are kept where nothing rotates."""
    paths: list[Path] = []
    aside.mkdir()
    with opened(folder) as store:
        for count in (1, 80):
            for began in range(count):
                store.sessions.end(record("the tap " * 900, began=began))
            made = make_copy(folder, Why.BY_HAND, NOW)
            paths.append(Path(shutil.copy(made.path, aside / f"{count}.db")))
    return paths


@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_one_content_or_the_other(folder: Path, tmp_path: Path) -> None:
    copies = two_copies(folder, tmp_path / "aside")
    command = [
        sys.executable,
        "-m",
        "tests.coach.store.copies.bringer",
        str(folder),
        *map(str, copies),
    ]
    chance, seen = random.Random(5), set[int]()
    for _ in range(KILLS):
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bringer:
            assert bringer.stdout is not None
            assert bringer.stdout.readline()
            with suppress(subprocess.TimeoutExpired):  # the moment is what is tried out here
                bringer.wait(chance.random() * 0.4)
            bringer.kill()
        assert is_sound(folder / "inturn.db") or (folder / "inturn.db-wal").exists()
        with opened(folder) as store:
            count = store.records.count()
            assert count in {1, 81}
            seen.add(count)
        assert is_sound(folder / "inturn.db")
        assert all(sound(copy) for copy in copies_of(folder))
    assert seen == {1, 81}
