"""A data folder for each test, and the store in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.store.store import Store
from tests.coach.store.samples import opened


@pytest.fixture
def folder(home: Path) -> Path:
    """The data folder, not made yet."""
    return home / "inturn"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """An open store, closed afterwards."""
    with opened(folder) as store:
        yield store
