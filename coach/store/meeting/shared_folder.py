"""The folder in which the computers of a couple leave for each other what they know.

Any service that keeps a folder alike on two computers will do, or a stick that is carried to and
fro; In Turn itself opens no connection. Each computer writes one file of its own, and only that:
all that it knows, sealed. So the service has nothing to join, and a file that comes late, twice
or never does no harm. What opens them is a key drawn by chance; it lies in the folder too, sealed
with a few words that the two agreed on, for the computer that comes next. Where both began before
the service had brought anything, there are two keys: each computer opens both, and all take the
first by name.
"""

import re
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager, suppress
from os import urandom
from pathlib import Path

import msgspec

from coach.errors import Problem, WorldError
from coach.outside import read_outside, write_outside
from coach.store.packing import NotOpened, Shut
from coach.store.sealed_file import (
    Chance,
    key_for,
    new_lock,
    seal_with_key,
    unseal,
    unseal_with_key,
)
from coach.sync.bundle import BundleBroken, read_bundle, write_bundle
from coach.sync.dots import Known

#: How the name of a file ends that holds what a computer knows, and of one that holds the key.
NEWS, WORDS = ".inturn-news", ".inturn-key"

#: So many bytes are read of one file, sealed and unsealed: ten years take an eighth of it.
MOST_SEALED, MOST = 64 * 1024 * 1024, 256 * 1024 * 1024

_KEY = 32
_SALT = b"In Turn: what opens any key that lies in a shared folder"
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


class Keys(msgspec.Struct, frozen=True):
    """What opens a folder: its ``key``, and what opens any key that lies there (``opener``).

    The opener is made of the words, which can be guessed from it, but no faster than from what
    lies in the folder. It is empty where a version before this one joined.
    """

    key: bytes
    opener: bytes = b""

    @classmethod
    def read(cls, text: str) -> "Keys":
        """Give what ``text`` has written down."""
        both = bytes.fromhex(text)
        return cls(both[:_KEY], both[_KEY:])

    @property
    def text(self) -> str:
        """Both as text, to be kept."""
        return (self.key + self.opener).hex()


def keys_in(folder: Path, words: str, chance: Chance = urandom) -> Keys:
    """Give what opens ``folder``; a key is made and left there if it is the first time.

    Raises ``WorldError``: the folder is not there, cannot be written, its key opens with other
    words or is still on its way.
    """
    # The same salt everywhere: what opens the keys must be known before any of them has come.
    _must_be_there(folder)
    opener = key_for(words, new_lock(lambda size: _SALT[:size]))
    why: dict[str, Shut] = {}
    for path in _seen_in(folder, WORDS):
        try:
            return Keys(_key_in(path, opener, words), opener)
        except NotOpened as error:
            why[path.name] = error.why
    late = [name for name, reason in why.items() if reason is not Shut.OTHER_WORDS]
    if late:
        raise WorldError(Problem.KEY_ON_ITS_WAY, {"folder": str(folder), "file": late[0]})
    if why:
        raise WorldError(Problem.OTHER_WORDS, {"folder": str(folder)})
    key = chance(_KEY)
    sealed = seal_with_key(key, opener, chance)
    write_outside(folder / f"inturn-{chance(4).hex()}{WORDS}", sealed)
    return Keys(key, opener)


def keys_there(folder: Path, kept: Keys) -> tuple[bytes, ...]:
    """Give all keys that open what lies there; the first one is what all are to seal with."""
    keys: list[bytes] = []
    for path in _seen_in(folder, WORDS) if kept.opener else ():
        with suppress(NotOpened):
            keys.append(_key_in(path, kept.opener))
    return tuple(dict.fromkeys((*keys, kept.key)))


def read_all(folder: Path, keys: Iterable[bytes], names: Sequence[str]) -> Found:
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
            news = read_bundle(_opened(read_outside(path, MOST_SEALED), keys))
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
    """Take away what was left under these names, if the folder is there: nobody reads it then."""
    with suppress(WorldError):
        clear(folder, [path.name for path in _news(folder) if _whose(path) in names])


def clear(folder: Path, files: Iterable[str]) -> None:
    """Take away these files. One that somebody holds fast waits for the next time."""
    for name in files:
        with suppress(OSError):
            (folder / name).unlink(missing_ok=True)


def _opened(sealed: bytes, keys: Iterable[bytes]) -> bytes:
    for key in keys:
        try:
            return unseal_with_key(sealed, key, MOST)
        except NotOpened as error:
            if error.why is not Shut.OTHER_WORDS:
                raise
    raise NotOpened(Shut.OTHER_WORDS)


def _key_in(path: Path, opener: bytes, words: str = "") -> bytes:
    """Give the key that a file holds. Raises ``NotOpened``, also where it cannot be read yet."""
    try:
        sealed = read_outside(path, MOST_SEALED)
    except WorldError as error:
        raise NotOpened(Shut.DAMAGED) from error
    try:
        key = unseal_with_key(sealed, opener, _KEY)
    except NotOpened as error:
        if not words or error.why is not Shut.OTHER_WORDS:
            raise
        key = unseal(sealed, words, _KEY)  # as a version before this one sealed it
    if len(key) != _KEY:
        raise NotOpened(Shut.DAMAGED)
    return key


def _own(folder: Path, device: str) -> Path:
    return folder / f"inturn-{device}{NEWS}"


def _news(folder: Path) -> list[Path]:
    """Give all files of news, also those that a service made of two."""
    return _seen_in(folder, NEWS)


def _seen_in(folder: Path, end: str) -> list[Path]:
    """Give the files whose names end so, but for those that a system keeps beside its own."""
    with _answering(folder):
        there = sorted(folder.glob(f"*{end}"))
    return [path for path in there if not path.name.startswith(".")]


def _whose(path: Path) -> str:
    """Say which computer left a file: a service adds something of its own to the name."""
    found = _NAMED.search(path.name)
    return found[1] if found else path.name


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
