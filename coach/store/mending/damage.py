"""What was found where the database is damaged or gone, and what a person can say about it."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path

import msgspec

from coach.errors import Problem, WorldError


class Answer(StrEnum):
    """What is to be done about it."""

    BRING_BACK = "bring-back"
    BEGIN_EMPTY = "begin-empty"


class Held(msgspec.Struct, frozen=True):
    """What there is, in numbers. How many pages a book has is its writer's own."""

    talks: int = 0
    agreements: int = 0
    own_cards: int = 0
    sentences: int = 0
    books: int = 0
    running: bool = False
    rows: int = 0
    newest: int | None = None  # when the last talk began, in ms since 1970 UTC


class Finding(msgspec.Struct, frozen=True):
    """What can be brought back: ``held``, of which ``newer`` talks are not in the copy.

    ``copy`` is when the newest good copy was made, None without one. ``lost`` talks lie in the
    damaged file and cannot be read; ``unsure`` says that there may be more of which nothing is
    left. ``gone`` says that there was no file at all.
    """

    held: Held
    copy: datetime | None = None
    newer: int = 0
    lost: int = 0
    unsure: bool = False
    gone: bool = False

    @property
    def hopeless(self) -> bool:
        """Whether there is nothing that could be brought back."""
        return not self.held.rows


class Damaged(WorldError):
    """A person has to say how it goes on; nothing was changed yet."""

    def __init__(self, home: Path, file: str, finding: Finding) -> None:
        super().__init__(Problem.DATABASE_DAMAGED, {"folder": str(home), "file": file})
        self.finding = finding
