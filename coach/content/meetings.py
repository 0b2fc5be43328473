"""The parts of a meeting, in order: each gives both the same turns, so that one can be left out."""

from itertools import groupby

from coach.content.mistakes import Notes, nth, under
from coach.content.model import CHANGE, Floor, Kind, Step, Walkthrough


def keep_to_parts(walkthrough: Walkthrough, notes: Notes) -> None:
    """Note whatever is wrong with the parts of ``walkthrough`` and of its steps."""
    if notes.matches(r"(parts|steps)(\[\d+\](\.(id|kind|floor|seconds|pieces|part))?)?"):
        return
    names = [part.id for part in walkthrough.parts]
    for index, name in enumerate(names):
        if name in names[:index]:
            notes.add(under(nth("parts", index), "id"), f"“{name}” is an earlier part, too")
    for index, step in enumerate(walkthrough.steps):
        if step.part and step.part not in (*names, CHANGE):
            notes.add(under(nth("steps", index), "part"), f"“{step.part}” is none of the parts")
    found = [part for part, _ in groupby(step.part for step in walkthrough.steps) if part]
    if not notes.matches(r"steps\[\d+\]\.part") and [p for p in found if p != CHANGE] != names:
        notes.add("parts", "each part has steps, next to each other and in this order")
    for part in dict.fromkeys(found):
        _equal([step for step in walkthrough.steps if step.part == part], part, notes)


def _equal(steps: list[Step], part: str, notes: Notes) -> None:
    """Without this part both still have the same turns, so it must have as many for each."""
    starter, other = (
        sorted((step.kind.value, step.seconds, step.pieces) for step in steps if step.floor is side)
        for side in (Floor.STARTER, Floor.OTHER)
    )
    if starter != other:
        notes.add("parts", f"“{part}” does not have the same turns for both")
    if any(step.kind is Kind.CLOSE for step in steps):
        notes.add("parts", f"“{part}” holds the close, which is never left out")
