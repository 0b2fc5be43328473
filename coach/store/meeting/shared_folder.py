"""The folder in which the computers of a couple leave for each other what they know.

Any service that keeps a folder alike on two computers will do, or a stick that is carried to and
fro; In Turn itself opens no connection. Each computer writes one file of its own, and only that:
all that it knows, sealed. So the service has nothing to join, and a file that comes late, twice
or never does no harm. What opens them is a key drawn by chance; it lies in the folder too, sealed
with a few words that the two agreed on, for the computer that comes next.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from os import urandom
from pathlib import Path

import msgspec

from coach.errors import Problem, WorldError
from coach.outside import read_outside, write_outside
from coach.store.packing import NotOpened
from coach.store.sealed_file import Chance, seal, seal_with_key, unseal, unseal_with_key
from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from coach.sync.dots import Known

#: How the name of a file ends that holds what a computer knows, and of one that holds the key.
NEWS, WORDS = ".inturn-news", ".inturn-key"

#: So many bytes are read of one file, sealed and unsealed: ten years take an eighth of it.
MOST_SEALED, MOST = 64 * 1024 * 1024, 256 * 1024 * 1024

_KEY = 32
_NAMED = re.compile(r"inturn-([0-9a-z]+)")


class Found(msgspec.Struct, frozen=True):
    """What the computers know whose files could be read, and the names of those that could not.

    A file cannot be read while it is still on its way, if it was sealed with another key, or if
    a newer version wrote it. The next time may be another matter. A service can make two files
    of one, so ``whose`` says which computers they are of. ``left`` is what this computer left,
    and ``former`` what it left under names that it had, or the service made of it, by file.
    """

    known: tuple[Known, ...] = ()
    unread: tuple[str, ...] = ()
    whose: frozenset[str] = frozenset()
    left: Known | None = None
    former: Mapping[str, Known] = {}


def key_in(folder: Path, words: str, chance: Chance = urandom) -> bytes:
    """Give the key of ``folder``, made and left there if it is the first time.

    Raises ``WorldError``: the folder is not there, cannot be written, or its key opens with
    other words.
    """
    _must_be_there(folder)
    there = [*_seen_in(folder, WORDS)]
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


def read_all(folder: Path, key: bytes, names: Sequence[str]) -> Found:
    """Read what lies there; ``names`` are those of this computer, the present one first.

    Raises ``WorldError`` without a folder.
    """
    _must_be_there(folder)
    known: list[Known] = []
    unread: list[str] = []
    whose: set[str] = set()
    own: dict[str, Known] = {}
    for path in _news(folder):
        try:
            data = unseal_with_key(read_outside(path, MOST_SEALED), key, MOST)
            news = read_bundle(data)
        except (WorldError, NotOpened, BundleBroken):
            if _whose(path) not in names:
                unread.append(path.name)
            continue
        if _whose(path) in names:
            own[path.name] = news
        else:
            known.append(news)
            whose.add(_whose(path))
    left = own.pop(_own(folder, names[0]).name, None)
    return Found(tuple(known), tuple(unread), frozenset(whose), left, own)


def leave(folder: Path, key: bytes, device: str, known: Known, chance: Chance = urandom) -> None:
    """Leave there all that ``device`` knows, in the place of what it left before.

    Raises ``WorldError``; the old file is whole then.
    """
    _must_be_there(folder)
    write_outside(_own(folder, device), seal_with_key(write_bundle(known), key, chance))


def take_away(folder: Path, names: Collection[str]) -> None:
    """Take away what was left under these names: nobody reads it there any more."""
    clear(folder, [path.name for path in _news(folder) if _whose(path) in names])


def clear(folder: Path, files: Iterable[str]) -> None:
    """Take away these files. One that somebody holds fast waits for the next time."""
    for name in files:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _own(folder: Path, device: str) -> Path:
    return folder / f"inturn-{device}{NEWS}"


def _news(folder: Path) -> Iterator[Path]:
    """Give all files of news, also those that a service made of two."""
    return _seen_in(folder, NEWS)


def _seen_in(folder: Path, end: str) -> Iterator[Path]:
    """Give the files whose names end so, but for those that a system keeps beside its own."""
    return (path for path in sorted(folder.glob(f"*{end}")) if not path.name.startswith("."))


def _whose(path: Path) -> str:
    """Say which computer left a file: a service adds something of its own to the name."""
    found = _NAMED.search(path.name)
    return found[1] if found else path.name


def _must_be_there(folder: Path) -> None:
    """A stick that is not plugged in is no folder to be made anew."""
    if not folder.is_dir():
        raise WorldError(Problem.SHARED_FOLDER_GONE, {"folder": str(folder)})
