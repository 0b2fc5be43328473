"""Which files In Turn opens, and a first look at one before it is shown anywhere."""

import os
from enum import Enum
from pathlib import Path

from coach.cards.came import LARGEST as CARDS
from coach.content.packs.gather import BYTES as PACK
from coach.errors import Problem, WorldError
from coach.store.exporting.whole import LARGEST_SEALED as MOVE
from coach.store.packing import NotOpened, Shut
from coach.store.sealed_file import lock_of

#: So much of a file from another computer says that it is one.
_HEAD = 64
#: The longest name that is shown whole, in letters.
_LONGEST = 60
_NO_LETTER = "\N{REPLACEMENT CHARACTER}"


class Kind(Enum):
    """What can be opened: how the names end, and how large such a file may be."""

    MOVE = (".inturn",), MOVE
    CARDS = (".apkg", ".csv"), CARDS
    PACK = (".zip",), PACK

    @property
    def ends(self) -> tuple[str, ...]:
        """How the names of such files end."""
        return self.value[0]

    @property
    def largest(self) -> int:
        """The most bytes of such a file."""
        return self.value[1]


def kind_of(path: Path) -> Kind | None:
    """Say what a file is by its name; None for what In Turn does not open."""
    name = path.name.lower()
    return next((kind for kind in Kind if name.endswith(kind.ends)), None)


def name_of(path: Path) -> str:
    """Give the name of a file as people can read it, shortened in its middle.

    Bytes that are no letters become signs, and so does what would break the line.
    """
    name = os.fsencode(path.name).decode("utf-8", "replace")
    name = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name
    )
    half = _LONGEST // 2
    return name if len(name) <= _LONGEST else f"{name[:half]}…{name[-half:]}"


def look_at(path: Path) -> Kind:
    """See whether it can be opened at all. Raises ``WorldError``; what is in it is seen later.

    It may lie on a drive that does not answer: not for the interface thread.
    """
    facts = {"file": name_of(path)}
    kind = kind_of(path)
    if kind is None or os.path.isdir(path):  # noqa: PTH112 - this one raises nothing
        raise WorldError(Problem.FILE_NOT_OURS, facts)
    try:
        if not path.is_file():  # a pipe or a device could keep us waiting for ever
            raise WorldError(Problem.FILE_UNREADABLE, facts)
        if path.stat().st_size > kind.largest:
            raise WorldError(Problem.FILE_TOO_LARGE, facts)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError) as error:
        raise WorldError(Problem.FILE_UNREADABLE, facts) from error
    if kind is Kind.MOVE and not _is_a_move(head):
        raise WorldError(Problem.FILE_NOT_OURS, facts)
    return kind


def _is_a_move(head: bytes) -> bool:
    """Whether a passphrase opens it. What else is wrong with it is said once it is tried."""
    try:
        lock_of(head)
    except NotOpened as error:
        return error.why not in {Shut.NOT_OURS, Shut.OTHER_WORDS}
    return True
