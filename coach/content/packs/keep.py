"""Adds packs to the data folder and takes them away: whole or not at all, whatever happens.

A pack is laid out beside its place and then renamed into it. What a kill leaves half is either
put back or thrown away at the next look, before any of it is read.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import ABOUT, Files
from coach.content.packs.left import LIST, written
from coach.content.packs.look import lay
from coach.content.packs.model import About, Pack
from coach.content.reading import read
from coach.outside import told_of

__all__ = ["About", "about_of", "add", "added", "bring_back", "folder_of", "take_away", "tidy"]

#: How folders begin that are being laid out, were replaced, or were taken away.
_NEW, _OLD, _GONE = ".new-", ".old-", ".gone-"


def folder_of(home: Path) -> Path:
    """Give the folder in which all packs are."""
    return home / "packs"


def added(home: Path) -> tuple[Path, ...]:
    """Give the folders of the packs that were added, by their ids."""
    try:
        found = sorted(folder_of(home).iterdir())
    except OSError:
        return ()
    return tuple(path for path in found if not path.name.startswith(".") and path.is_dir())


def about_of(folder: Path) -> About | None:
    """Give what a pack that was added says of itself, None where it cannot be read any more."""
    try:
        return read(About, folder / ABOUT)
    except ContentBroken:
        return None


def add(home: Path, pack: Pack, files: Files) -> Path:
    """Add a pack that was looked at, in the place of an older one. Raises ``WorldError``."""
    place = folder_of(home) / pack.about.id
    new, old = _named(home, _NEW, pack.about.id), _named(home, _OLD, pack.about.id)
    with told_of(place):
        _clear(new)
        new.mkdir(parents=True)
        try:
            lay(files, new)
            keys = (f"{card.deck}/{card.card}" for card in pack.left_out)
            (new / LIST).write_bytes(written(keys))
            _clear(old)
            if place.exists():
                place.rename(old)
            new.rename(place)
        except OSError:
            _clear(new)
            _put_back(old, place)
            raise
        _clear(old)
    return place


def take_away(home: Path, name: str) -> bool:
    """Take a pack away; it can be brought back until the next ``tidy``. False: it was not there.

    Raises ``WorldError``.
    """
    place, gone = folder_of(home) / name, _named(home, _GONE, name)
    if place not in added(home):
        return False
    with told_of(place):
        _clear(gone)
        place.rename(gone)
    return True


def bring_back(home: Path, name: str) -> None:
    """Bring back what was taken away last; nothing where it is gone. Raises ``WorldError``."""
    place, gone = folder_of(home) / name, _named(home, _GONE, name)
    with told_of(place):
        _put_back(gone, place)


def tidy(home: Path) -> None:
    """Put back what was replaced but never followed, and throw away what was left half."""
    for path, name in _hidden(home):
        if path.name.startswith(_OLD):
            _put_back(path, folder_of(home) / name)
        _clear(path)


def _hidden(home: Path) -> Iterator[tuple[Path, str]]:
    for start in (_OLD, _NEW, _GONE):
        for path in sorted(folder_of(home).glob(f"{start}*")):
            yield path, path.name.removeprefix(start)


def _named(home: Path, start: str, name: str) -> Path:
    return folder_of(home) / f"{start}{name}"


def _put_back(old: Path, place: Path) -> None:
    if old.exists() and not place.exists():
        old.rename(place)


def _clear(path: Path) -> None:
    """Remove a folder of ours; a link in its place is removed itself, never what it leads to."""
    if path.is_symlink():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)
