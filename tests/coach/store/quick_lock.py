"""Locks that are quick to open: a fixture for tests that are not about how hard one is to break."""

import pytest

from coach.store import sealed_file
from coach.store.sealed_file import Chance, Lock


@pytest.fixture(autouse=True)
def a_quick_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the least that a lock may ask for."""

    def quick(chance: Chance) -> Lock:
        return Lock(chance(16), memory=64 * 1024)

    monkeypatch.setattr(sealed_file, "new_lock", quick)
