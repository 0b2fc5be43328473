"""A store for the planner."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.store.store import Store
from tests.coach.store.samples import opened


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    """An open store, closed afterwards."""
    with opened(home / "inturn") as store:
        yield store
