"""Folders in which much is kept, whole and after a kill."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.coach.store.mending.damaging import (
    Rows,
    fill,
    left_open,
    rows_in,
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which much is kept. Nobody may change it."""
    folder = tmp_path_factory.mktemp("full") / "inturn"
    fill(folder)
    return folder


@pytest.fixture(scope="module")
def kept(full: Path) -> Rows:
    """All that is kept in it."""
    return rows_in(full / "inturn.db")


@pytest.fixture(scope="module")
def killed(full: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same folder after a kill, with a log beside the file. Nobody may change it."""
    here = tmp_path_factory.mktemp("killed")
    shutil.copytree(full, here / "open")
    return left_open(here / "open", here / "inturn", 1, 2, 3)


@pytest.fixture
def folder(full: Path, tmp_path: Path) -> Path:
    shutil.copytree(full, tmp_path / "inturn")
    return tmp_path / "inturn"


@pytest.fixture
def noise() -> Callable[[bytearray], None]:
    """Write noise over a tenth of a file."""
    chance = random.Random(5)

    def over(raw: bytearray) -> None:
        at = chance.randrange(100, len(raw))
        raw[at : at + len(raw) // 10] = chance.randbytes(len(raw[at : at + len(raw) // 10]))

    return over
