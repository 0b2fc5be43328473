"""What goes along with a change and lies beside the database: packs, names and settings.

It is laid out in a folder of its own before the change is kept, when a full disk can still stop
all of it, and put in its place afterwards, by renaming alone. The folder says which number the
change has (``coach/store/witness.py``), so after a kill the next start knows whether it was kept:
then it puts the rest in its place, and else throws the folder away.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from coach.content.packs.gather import Files
from coach.content.packs.keep import lay_out, take_away
from coach.content.packs.model import Pack
from coach.content.packs.places import clear, folder_of
from coach.errors import WorldError
from coach.outside import write_new
from coach.store.exporting.carry import bytes_of
from coach.store.exporting.choices import read_choices
from coach.store.home import choices, make_private_folder

#: A choice that says that somebody has chosen names and settings here.
WELCOMED = "welcome/seen"

_ARRIVING, _LEAVING = "inturn-arriving-", "inturn-leaving-"
_NAMED = re.compile(rf"(?:{_ARRIVING}|{_LEAVING})(\d{{1,10}})")
_COME, _GO = "come", "go"


def lay_arriving(
    home: Path, number: int, packs: Iterable[tuple[Pack, Files]], chosen: bytes | None
) -> Path:
    """Lay out what comes with the change ``number``; ``chosen`` are names and settings, if any.

    Raises ``OSError``.
    """
    place = _begin(home / f"{_ARRIVING}{number}", chosen)
    for pack, files in packs:
        new = place / _COME / pack.about.id
        new.mkdir(parents=True)
        lay_out(pack, files, new)
        folder_of(home).mkdir(exist_ok=True)
    return place


def lay_leaving(home: Path, number: int, packs: Iterable[str], chosen: bytes | None) -> Path:
    """Lay out what goes with the change ``number``; ``chosen`` is what comes back, if anything.

    Raises ``OSError``.
    """
    place = _begin(home / f"{_LEAVING}{number}", chosen)
    for name in packs:
        (place / _GO / name).mkdir(parents=True)
    return place


def put(home: Path, place: Path) -> None:
    """Put what was laid out where it belongs. Raises ``OSError`` or ``WorldError``.

    Then nothing that comes is there, and what goes may be there still.
    """
    came: list[Path] = []
    try:
        for new in _in(place / _COME):
            target = folder_of(home) / new.name
            if not target.exists():
                new.rename(target)
                came.append(target)
        for gone in _in(place / _GO):
            take_away(home, gone.name)
        _choose(home, place)
    except BaseException:
        for target in came:
            target.rename(place / _COME / target.name)
        raise
    drop(place)


def drop(place: Path) -> None:
    """Throw away what was laid out; what cannot be thrown away now goes at the next start."""
    with suppress(OSError):
        clear(place)


def settle(home: Path, number: int) -> None:
    """Finish or undo what a kill cut off; ``number`` is that of the last change that was kept.

    What does not work now waits for the next start.
    """
    for place, of in list(laid_out(home)):
        if number < of:
            drop(place)
            continue
        with suppress(OSError, WorldError):
            if place.name.startswith(_ARRIVING) and _have_chosen(home):
                choices(place).unlink(missing_ok=True)
            put(home, place)


def laid_out(home: Path) -> Iterator[tuple[Path, int]]:
    """Give every folder in which something was laid out, and the number of its change."""
    for place in sorted(home.glob("inturn-*ing-*")):
        named = _NAMED.fullmatch(place.name)
        if named is not None and place.is_dir():
            yield place, int(named[1])


def _begin(place: Path, chosen: bytes | None) -> Path:
    clear(place)
    make_private_folder(place)
    if chosen is not None:
        write_new(choices(place), chosen)
    return place


def _choose(home: Path, place: Path) -> None:
    new = choices(place)
    if not new.exists():
        return
    if new.stat().st_size:
        new.replace(choices(home))
    else:
        choices(home).unlink(missing_ok=True)


def _have_chosen(home: Path) -> bool:
    return read_choices(bytes_of(choices(home))).get(WELCOMED) == "true"


def _in(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []
