"""The folder in which the computers of a couple leave for each other what they know.

Any service that keeps a folder alike on two computers will do, or a stick that is carried to and
fro; In Turn itself opens no connection. Each computer writes one file of its own, and only that:
all that it knows, sealed. So the service has nothing to join, and a file that comes late, twice
or never does no harm. What opens them is a key drawn by chance; it lies in the folder too, sealed
with a few words that the two agreed on, for the computer that comes next.
"""

from collections.abc import Generator
from contextlib import contextmanager
from os import urandom
from pathlib import Path

import msgspec

from coach.errors import Problem, WorldError
from coach.outside import read_outside, told_of, write_outside
from coach.store.packing import NotOpened
from coach.store.sealed_file import Chance, seal, seal_with_key, unseal, unseal_with_key
from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from coach.sync.dots import Known

#: How the name of a file ends that holds what a computer knows, and of one that holds the key.
NEWS, WORDS = ".inturn-news", ".inturn-key"

#: So many bytes are read of one file, sealed and unsealed: ten years take an eighth of it.
MOST_SEALED, MOST = 64 * 1024 * 1024, 256 * 1024 * 1024

_KEY = 32


class Found(msgspec.Struct, frozen=True):
    """What the computers know whose files could be read, and the names of those that could not.

    A file cannot be read while it is still on its way, if it was sealed with another key, or if
    a newer version wrote it. The next time may be another matter.
    """

    known: tuple[Known, ...] = ()
    unread: tuple[str, ...] = ()


def key_in(folder: Path, words: str, chance: Chance = urandom) -> bytes:
    """Give the key of ``folder``, made and left there if it is the first time.

    Raises ``WorldError``: the folder is not there, cannot be written, or its key opens with
    other words.
    """
    there = _named(folder, WORDS)
    for path in there:
        try:
            key = unseal(read_outside(path, MOST_SEALED), words, _KEY)
        except NotOpened:
            continue
        if len(key) == _KEY:
            return key
    if there:
        raise WorldError(Problem.OTHER_WORDS, {"folder": str(folder)})
    key = chance(_KEY)
    write_outside(folder / f"inturn-{chance(4).hex()}{WORDS}", seal(key, words, chance))
    return key


def read_all(folder: Path, key: bytes, device: str) -> Found:
    """Read what all computers but ``device`` left there. Raises ``WorldError`` without a folder."""
    known: list[Known] = []
    unread: list[str] = []
    for path in _of_others(folder, device):
        try:
            data = unseal_with_key(read_outside(path, MOST_SEALED), key, MOST)
            known.append(read_bundle(data))
        except (WorldError, NotOpened, BundleBroken):
            unread.append(path.name)
    return Found(tuple(known), tuple(unread))


def leave(folder: Path, key: bytes, device: str, known: Known, chance: Chance = urandom) -> None:
    """Leave there all that ``device`` knows, in the place of what it left before.

    Raises ``WorldError``; the old file is whole then.
    """
    _must_be_there(folder)
    write_outside(_own(folder, device), seal_with_key(write_bundle(known), key, chance))


def take_away(folder: Path, device: str) -> None:
    """Take away what ``device`` left: nobody reads it there any more. Raises ``WorldError``."""
    path = _own(folder, device)
    with told_of(path):
        path.unlink(missing_ok=True)


def _own(folder: Path, device: str) -> Path:
    return folder / f"inturn-{device}{NEWS}"


def _of_others(folder: Path, device: str) -> list[Path]:
    """Give their files, also those that a service made of two: names do not matter."""
    own = _own(folder, device)
    return [path for path in _named(folder, NEWS) if path != own]


def _named(folder: Path, ending: str) -> list[Path]:
    """Give the files whose names end so, in the order of their names."""
    _must_be_there(folder)
    with _answering(folder):
        return sorted(folder.glob(f"*{ending}"))


def _must_be_there(folder: Path) -> None:
    """A stick that is not plugged in is no folder to be made anew."""
    with _answering(folder):
        if not folder.is_dir():
            raise WorldError(Problem.SHARED_FOLDER_GONE, {"folder": str(folder)})


@contextmanager
def _answering(folder: Path) -> Generator[None]:
    """A share that has gone raises where it is merely asked whether it is there."""
    try:
        yield
    except OSError as error:
        facts = {"folder": str(folder), "reason": str(error.strerror)}
        raise WorldError(Problem.SHARED_FOLDER_GONE, facts) from error
