"""Reads one content file into a frozen value, or says everything that is wrong with it."""

from collections.abc import Container
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from coach.content.lengths import timed
from coach.content.mistakes import ContentBroken, Mistake, Notes
from coach.content.model import PHASES, Kind, Step, Walkthrough
from coach.content.rules import keep_to_rules
from coach.content.shape import shape
from coach.content.source import English, tables

__all__ = ["ContentBroken", "Mistake", "read", "read_walkthrough"]

T = TypeVar("T", bound=msgspec.Struct)


def read(kind: type[T], path: Path, file: str = "", english: English | None = None) -> T:
    """Read a file of one type; ``file`` is what it is called in a mistake.

    It may be a translation of ``english``. Raises ``ContentBroken`` with all of its mistakes.
    """
    notes = Notes(file or path.name)
    value = _value(kind, path, notes, english)
    if value is None or notes.mistakes:
        raise ContentBroken(notes.told())
    return value


def read_walkthrough(
    path: Path,
    file: str = "",
    english: English | None = None,
    *,
    needs: Container[str] | None = None,
    skills: Container[str] | None = None,
) -> Walkthrough:
    """Read a walkthrough, or a translation of the ``english`` one; hold it against the rules.

    ``needs`` and ``skills`` are the ids that exist; with None these are not looked at.
    Raises ``ContentBroken`` with all of its mistakes.
    """
    notes = Notes(file or path.name)
    walkthrough = _value(Walkthrough, path, notes, english)
    if walkthrough is not None:
        if walkthrough.id != path.stem and not notes.has("id"):
            notes.add("id", f"“{walkthrough.id}” is not the name of the file")
        keep_to_rules(walkthrough, notes, needs, skills)
    if walkthrough is None or notes.mistakes:
        raise ContentBroken(notes.told())
    solo = replace(walkthrough.solo, steps=_timed(walkthrough.solo.steps))
    return replace(walkthrough, steps=_timed(walkthrough.steps), solo=solo)


def _value(kind: type[T], path: Path, notes: Notes, english: English | None) -> T | None:
    table = tables(path, notes, english)
    return None if table is None else shape(kind, table, notes)


def _timed(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Where a step has one part only, and that once, it has the time of the step."""
    return tuple(timed(step, step.seconds) if _once(step) else step for step in steps)


def _once(step: Step) -> bool:
    return len(PHASES[step.kind]) == 1 and step.kind is not Kind.ROUNDS
