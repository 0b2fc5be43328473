"""Listens for words of danger alone: what is written on a private page is never judged or put."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec

from coach.wording.findings import Reading, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coach.content.library import Library


class Asked(msgspec.Struct, frozen=True):
    """All that stands on the page now. ``serial`` grows with each."""

    serial: int
    texts: tuple[str, ...]


class Heard(msgspec.Struct, frozen=True):
    """Whether there are words of danger in what was asked with this ``serial``."""

    serial: int
    danger: bool


class Reads(Protocol):
    """What this asks of ``coach.wording.engine.Engine``."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        """Read a text; where ``go_on`` says no, what was read so far."""
        ...

    def forget(self) -> None:
        """Drop what was read."""
        ...


class Ear:
    """Owned by one thread. ``engine`` is None where there is no model."""

    def __init__(self, engine: Reads | None) -> None:
        self._engine = engine

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Heard]:
        """Read all of it, as long as ``go_on``."""
        danger = any(self._danger(text, go_on) for text in asked.texts)
        if go_on():
            yield Heard(asked.serial, danger)

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        if self._engine is not None:
            self._engine.forget()

    def _danger(self, text: str, go_on: Callable[[], bool]) -> bool:
        if self._engine is None or not text.strip() or not go_on():
            return False
        return self._engine.read(text, go_on).verdict is Verdict.SAFETY


def opened(library: Library) -> Ear:
    """Load what reads: heavy, never on the interface thread."""
    from ui.reading.mind import opened_engine  # noqa: PLC0415 - on the thread, with all it loads

    return Ear(opened_engine(library.language))
