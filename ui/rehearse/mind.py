"""Reads what is written in Rehearse, off the interface thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from coach.content.scene import Scene
from coach.rehearsal.reading import Heard, Reads, read_reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coach.content.library import Library


class Asked(msgspec.Struct, frozen=True):
    """A reply that was written to what ``speaker`` said. ``serial`` grows with each.

    ``topic`` is that of one's own talk, else empty.
    """

    serial: int
    text: str
    speaker: str
    scene: Scene
    topic: str = ""


class Told(msgspec.Struct, frozen=True):
    """What was read in it."""

    serial: int
    heard: Heard


class ReadsAndForgets(Reads, Protocol):
    """What reads, and drops what it read."""

    def forget(self) -> None:
        """Drop what was read."""
        ...


class Mind:
    """Owned by one thread. Without an engine only plain words are seen."""

    def __init__(self, engine: ReadsAndForgets | None) -> None:
        self._engine = engine

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        """Read it."""
        if go_on():
            heard = read_reply(asked.text, asked.speaker, asked.scene, asked.topic, self._engine)
            yield Told(asked.serial, heard)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        if self._engine is not None:
            self._engine.forget()


def opened(library: Library) -> Mind:
    """Load what reads: some hundred milliseconds of work, never on the interface thread."""
    from ui.reading.mind import opened_engine  # noqa: PLC0415 - on the thread, with all that it loads

    return Mind(opened_engine(library.language))
