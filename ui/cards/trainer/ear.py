"""Reads an answer, off the interface thread: what it does with the line."""

from collections.abc import Callable, Iterator
from typing import Protocol

from coach.cards.answering import did
from coach.wording.findings import Reading, Reply, Verdict
from ui.cards.trainer.told import Asked, Outcome, Told


class Reads(Protocol):
    """What this asks of ``coach.wording.engine.Engine``."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        """Read a text; where ``go_on`` says no, what was read so far."""
        ...

    def reply(self, speaker: str, reply: str) -> Reply:
        """Say what a reply does with what was said."""
        ...

    def forget(self) -> None:
        """Drop what was read."""
        ...


class Ear:
    """Owned by one thread. ``engine`` is None where there is no model."""

    def __init__(self, engine: Reads | None) -> None:
        self._engine = engine

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        """Read it, and tell what it did, as long as ``go_on``."""
        if self._engine is None:
            yield Told(asked.serial, Outcome.UNREAD)
            return
        reading = self._engine.read(asked.answer, go_on)
        if not go_on():
            return
        if reading.verdict is Verdict.SAFETY:
            yield Told(asked.serial, Outcome.SAFETY)
        elif not reading.english:
            yield Told(asked.serial, Outcome.OTHER_LANGUAGE)
        else:
            reply = self._engine.reply(asked.line, asked.answer)
            what = did(asked.line, asked.answer, reply, reading.findings)
            yield Told(asked.serial, Outcome.READ, what)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        if self._engine is not None:
            self._engine.forget()
