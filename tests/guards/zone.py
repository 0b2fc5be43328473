"""A test that is about summer time says where it is; the computer may be anywhere."""

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def madrid(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Be in Madrid for one test: an hour ahead of UTC, in summer two."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all programs")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Europe/Madrid")
        time.tzset()
        yield
    time.tzset()
