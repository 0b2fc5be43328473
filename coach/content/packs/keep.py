"""Adds packs to the data folder and takes them away: whole or not at all, whatever happens.

A pack is laid out beside its place and then renamed into it. What a kill leaves half is either
put back or thrown away at the next start (``places.tidy``), before any of it is read.
"""

from pathlib import Path

from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import ABOUT, Files
from coach.content.packs.left import LIST, written
from coach.content.packs.look import lay
from coach.content.packs.model import About, Pack
from coach.content.packs.places import GONE, NEW, OLD, added, clear, folder_of, hidden, put_back
from coach.content.reading import read
from coach.outside import told_of


def about_of(folder: Path) -> About | None:
    """Give what a pack that was added says of itself, None where it cannot be read any more."""
    try:
        return read(About, folder / ABOUT)
    except ContentBroken:
        return None


def lay_out(pack: Pack, files: Files, folder: Path) -> None:
    """Lay a pack out in an empty folder, as it lies among those that were added.

    Raises ``OSError``.
    """
    lay(files, folder)
    keys = (f"{card.deck}/{card.card}" for card in pack.left_out)
    (folder / LIST).write_bytes(written(keys))


def add(home: Path, pack: Pack, files: Files) -> Path:
    """Add a pack that was looked at, in the place of an older one. Raises ``WorldError``."""
    place = folder_of(home) / pack.about.id
    new, old = hidden(home, NEW, pack.about.id), hidden(home, OLD, pack.about.id)
    with told_of(place):
        clear(new)
        new.mkdir(parents=True)
        try:
            lay_out(pack, files, new)
            clear(old)
            if place.exists():
                place.rename(old)
            new.rename(place)
        except OSError:
            clear(new)
            put_back(old, place)
            raise
        clear(old)
    return place


def take_away(home: Path, name: str) -> bool:
    """Take a pack away; it can be brought back until the next start. False: it was not there.

    Raises ``WorldError``.
    """
    place, gone = folder_of(home) / name, hidden(home, GONE, name)
    if place not in added(home):
        return False
    with told_of(place):
        clear(gone)
        place.rename(gone)
    return True


def bring_back(home: Path, name: str) -> None:
    """Bring back what was taken away last; nothing where it is gone. Raises ``WorldError``."""
    place = folder_of(home) / name
    with told_of(place):
        put_back(hidden(home, GONE, name), place)
