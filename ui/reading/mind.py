"""Reads what is written, off the interface thread: marks, notes, and the sentence put together.

The model and the rewriting are loaded here, when the first text comes. Where there is no model
the page still works: nothing is marked, and what was answered is still put together.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

from coach.wording.findings import Reading, Verdict
from coach.wording.reach import reach
from ui.reading.puts import bare_notes
from ui.reading.told import Advice, Asked, Outcome, Told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coach.content.library import Library
    from coach.wording.abroad import Abroad
    from coach.wording.drafts import Draft

#: What came of a text that was not read.
_NOBODY = Reading("", Verdict.OK)


class Reads(Protocol):
    """What this asks of ``coach.wording.engine.Engine``."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        """Read a text; where ``go_on`` says no, what was read so far."""
        ...

    def forget(self) -> None:
        """Drop what was read."""
        ...


class Puts(Protocol):
    """How notes and sentences are worded: the rewriting, with its words."""

    def notes(self, reading: Reading) -> tuple[Advice, ...]:
        """Give a note for each finding."""
        ...

    def draft(self, asked: Asked, reading: Reading | None) -> Draft:
        """Give the sentence; nothing where there is none to give."""
        ...

    def forget(self) -> None:
        """Drop what was read."""
        ...


class Mind:
    """Owned by one thread. ``engine`` is None where there is no model."""

    def __init__(self, engine: Reads | None, puts: Puts) -> None:
        self._engine = engine
        self._puts = puts
        self._notes: dict[tuple[str, str], Advice] = {}

    def tell(self, asked: Asked, go_on: Callable[[], bool]) -> Iterator[Told]:
        """Read all of it: first tell the marks, then the sentence, as long as ``go_on``."""
        others = [words for words in (*asked.answers.values(), asked.sentence) if words.strip()]
        readings = [self._read(text, go_on) for text in (asked.text, *others)]
        if not go_on():
            return
        if any(one.verdict is Verdict.SAFETY for one in readings):
            yield Told(asked.serial, Outcome.SAFETY)
            return
        own = readings[0]
        outcome = Outcome.READ if self._engine else Outcome.UNREAD
        if not own.english:
            outcome = Outcome.OTHER_LANGUAGE
        known = self._known(own)
        told = Told(
            asked.serial,
            outcome,
            self._noted(own) if known is None else known,
            draft=None,
            stings=_stings(readings[-1]) if asked.sentence.strip() else (),
        )
        yield told
        if go_on():
            advice = told.advice if known is None else self._noted(own)
            draft = self._puts.draft(asked, own if self._engine else None)
            yield replace(
                told,
                advice=advice,
                draft=draft.text,
                missing=draft.missing,
                long=draft.long,
                plain=draft.plain,
            )

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._notes.clear()
        self._puts.forget()
        if self._engine is not None:
            self._engine.forget()

    def _noted(self, reading: Reading) -> tuple[Advice, ...]:
        """Word the notes anew, and remember them."""
        notes = self._puts.notes(reading) if reading.findings else ()
        self._notes = {(note.kind, note.quoted): note for note in notes}
        return notes

    def _known(self, reading: Reading) -> tuple[Advice, ...] | None:
        """Give the notes of a moment ago at their new places, None where one is new.

        To word them takes longer than to find the marks; what is under one's hands comes first.
        """
        bare = bare_notes(reading)
        before = [self._notes.get((note.kind, note.quoted)) for note in bare]
        if not bare or None in before:
            return None
        return tuple(
            replace(
                note,
                reason=old.reason,
                ways=old.ways,
                reach=old.reach and reach(reading.text, note.start, note.end),
            )
            for note, old in zip(bare, before, strict=True)
            if old is not None
        )

    def _read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        if self._engine is None or not text.strip() or not go_on():
            return _NOBODY
        return self._engine.read(text, go_on)


def _stings(reading: Reading) -> tuple[str, ...]:
    return tuple(reading.text[one.start : one.end] for one in reading.findings)


def opened(library: Library) -> Mind:
    """Load all of it: some hundred milliseconds of work, never on the interface thread."""
    from ui.reading.puts import WordingPuts  # noqa: PLC0415 - with the rewriting, which nobody needs before

    engine = opened_engine(library.language)
    return Mind(engine, WordingPuts(library, None if engine is None else _sting(engine)))


def _sting(engine: Reads) -> Callable[[str], bool]:
    """Let a sentence be read before it is offered: it may not sting itself."""
    return lambda text: engine.read(text, lambda: True).verdict is not Verdict.OK


def opened_engine(home: str) -> Abroad | None:
    """Open what reads: heavy, never on the interface thread. None where there is no model.

    ``home`` is the language that is spoken.
    """
    # The store's library is loaded while numpy is out of sight; whoever comes first, that must
    # be over before numpy is loaded here. The import system waits for it.
    import_module("coach.store.lean")
    from coach.wording.abroad import Abroad, read_danger  # noqa: PLC0415
    from coach.wording.opening import ModelBroken, load  # noqa: PLC0415 - brings the runtime

    try:
        return Abroad(load(), home, read_danger())
    except ModelBroken:
        return None
