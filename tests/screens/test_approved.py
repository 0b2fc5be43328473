"""Every screen still looks as it did when a person last looked at it and said yes.

``python -m tests.screens OUT --approve`` keeps new pictures, after looking at them in OUT.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PIL import Image

from tests.hygiene.project import ROOT
from tests.screens.__main__ import KEPT
from tests.screens.compare import differing, side_by_side
from tests.unmeasured import unmeasured

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="approved on Linux: letters look otherwise"),
]

APPROVED = sorted(file.name for file in KEPT.glob("*.png"))

#: All approved pictures together may weigh this much: the repository stays small.
MOST_BYTES = 31_000_000


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the pictures as they are now, in a process of their own."""
    out = tmp_path_factory.mktemp("screens")
    command = [sys.executable, "-m", "tests.screens", str(out), "--approved", "--audit"]
    done = subprocess.run(
        command, cwd=ROOT, env=unmeasured(), check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return out


@pytest.mark.parametrize("name", APPROVED)
def test_a_screen_looks_as_approved(taken: Path, name: str) -> None:
    assert (taken / name).exists(), f"{name} is approved, but no such screen is pictured any more"
    with Image.open(KEPT / name) as approved, Image.open(taken / name) as seen:
        tiles = differing(approved, seen)
        if not tiles:
            return
        both = side_by_side(approved, seen, tiles)
    file = _shown() / name
    both.save(file)
    pytest.fail(f"{name} looks different in {len(tiles)} places: see {file}", pytrace=False)


def test_every_picture_is_approved(taken: Path) -> None:
    pictured = {file.name for file in taken.glob("*--*.png")}
    assert pictured == set(APPROVED)


def test_every_screen_passes_the_accessibility_audit(taken: Path) -> None:
    found = (taken / "audit.txt").read_text(encoding="utf-8").splitlines()
    assert found == []


def test_the_approved_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in KEPT.glob("*.png")) < MOST_BYTES


def _shown() -> Path:
    """Give a folder that stays after the run, for a person to look into."""
    place = os.environ.get("INTURN_SCREENS_OUT")
    folder = Path(place) if place else Path(tempfile.gettempdir()) / "inturn-screens"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
