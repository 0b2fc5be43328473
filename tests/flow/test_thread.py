"""The thread of the window: it never writes to the disk, and it looks no oftener than needed."""

import threading

import pytest

from coach.store.sessions import Sessions
from tests.flow.conftest import Start


def test_the_thread_of_the_window_writes_nothing_during_a_talk(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    writers: list[str] = []
    keep, end = Sessions.keep, Sessions.end

    def kept(self: Sessions, *given: object) -> None:
        writers.append(threading.current_thread().name)
        keep(self, *given)  # pyright: ignore[reportArgumentType]

    def ended(self: Sessions, *given: object) -> object:
        writers.append(threading.current_thread().name)
        return end(self, *given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(Sessions, "keep", kept)
    monkeypatch.setattr(Sessions, "end", ended)
    start.known().begin().to_the_summary().finish().settle()
    assert len(writers) > 10
    assert set(writers) == {"keeper"}
