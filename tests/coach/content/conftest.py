"""What was held against the wording once is not held against it again in the same run.

Many tests change one file of all that ships and check the whole. What does not change has the
same mistakes, which are none.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import pytest

from coach.content import check
from coach.content.alike import near
from coach.content.mistakes import Mistake
from coach.content.texts import Texts
from coach.content.wording import Checks, wording


@lru_cache(maxsize=2000)
def _worded(file: str, texts: Texts, checks: Checks) -> tuple[Mistake, ...]:
    return tuple(wording(file, texts, checks))


@lru_cache(maxsize=20)
def _near(texts: tuple[str, ...], others: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    return tuple(near(texts, others))


@pytest.fixture(autouse=True)
def checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the check remember what it found in texts that are the same."""

    def again(file: str, texts: Texts, checks: Checks) -> Iterator[Mistake]:
        yield from _worded(file, texts, checks)

    def alike(texts: Sequence[str], others: Sequence[str]) -> Iterator[tuple[int, int]]:
        yield from _near(tuple(texts), tuple(others))

    monkeypatch.setattr(check, "wording", again)
    monkeypatch.setattr(check, "near", alike)
