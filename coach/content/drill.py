"""What a drill is once it has been read: short lines, what each is, why, and another way."""

from pathlib import Path
from typing import Annotated

import msgspec

from coach.content.mistakes import ContentBroken, Notes, nth, under
from coach.content.model import Id
from coach.content.places import at_least
from coach.content.shape import shape
from coach.content.source import English, tables

#: A drill has at least so many lines, so that weeks go by before one comes again.
LINES = 40
#: What a line is that has something of each of two answers.
BOTH = "both"


class DrillAnswer(msgspec.Struct, frozen=True):
    """One of the answers to choose from: its name, a line under it, what it is called after."""

    id: Id
    name: str
    line: str
    more: str


class DrillLine(msgspec.Struct, frozen=True):
    """Something that somebody says.

    ``fits`` is the id of the answer that is nearest, or *both*; in a drill in which one writes,
    it is left out. ``could`` is one way to say it. Where it is about harm (``grave``) the reason
    stands alone: no word on how it was seen comes before it.
    """

    says: str
    why: str
    could: str
    fits: Annotated[str, msgspec.Meta(pattern="^[a-z-]*$")] = ""
    grave: bool = False


class Drill(msgspec.Struct, frozen=True):
    """A drill. Without ``answers`` one writes the line anew."""

    id: Id
    name: str
    line: str  # in the list of drills
    task: str  # under its name
    lines: Annotated[tuple[DrillLine, ...], at_least(LINES)]
    answers: tuple[DrillAnswer, ...] = ()

    @property
    def writes(self) -> bool:
        """Whether one writes instead of choosing."""
        return not self.answers


def read_drill(path: Path, file: str = "", english: English | None = None) -> Drill:
    """Read a drill, or a translation of the ``english`` one, and hold it against its rules.

    Raises ``ContentBroken`` with all mistakes.
    """
    notes = Notes(file or path.name)
    table = tables(path, notes, english)
    drill = None if table is None else shape(Drill, table, notes)
    if drill is not None:
        if drill.id != path.stem and not notes.has("id"):
            notes.add("id", f"“{drill.id}” is not the name of the file")
        _answers(drill, notes)
        _lines(drill, notes)
    if drill is None or notes.mistakes:
        raise ContentBroken(notes.told())
    return drill


def _answers(drill: Drill, notes: Notes) -> None:
    if len(drill.answers) not in {0, 2, 3, 4} and not notes.has("answers"):
        notes.add("answers", f"{len(drill.answers)} entries, two to four can be chosen from")


def _lines(drill: Drill, notes: Notes) -> None:
    ids = [answer.id for answer in drill.answers]
    known = ["", *ids] if drill.writes else [*ids, BOTH]
    seen: set[str] = set()
    for index, line in enumerate(drill.lines):
        path = nth("lines", index)
        if line.fits not in known and not notes.has(under(path, "fits")):
            named = ", ".join(known) if ids else "nothing: here one writes"
            notes.add(under(path, "fits"), f"“{line.fits}” is none of {named}")
        if line.says in seen and line.says:
            notes.add(under(path, "says"), "an earlier line says the same")
        seen.add(line.says)
