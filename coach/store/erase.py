"""Erasing everything: the database, what was put aside, every copy, and the preferences."""

from pathlib import Path

from coach.content.packs.places import clear
from coach.store.exporting.beside import laid_out
from coach.store.home import copies, database, with_companions
from coach.store.trouble import told

#: Everything else that In Turn ever writes into its folder, but for the lock, which is empty.
_OURS = ("inturn-damaged-*", "inturn-mended.*", "inturn.ini")


def erase(home: Path) -> None:
    """Delete all that In Turn keeps in ``home``; what others put there stays.

    The store must be closed. Raises ``WorldError`` where something cannot be deleted; what
    is gone by then is gone.
    """
    with told(home):
        for path in (*with_companions(database(home)), *_others(home)):
            path.unlink(missing_ok=True)
        for place, _ in list(laid_out(home)):
            clear(place)
        folder = copies(home)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()


def _others(home: Path) -> tuple[Path, ...]:
    """List what was put aside, the preferences, and the copies with what lies beside them."""
    ours = [path for pattern in _OURS for path in home.glob(pattern)]
    return (*ours, *copies(home).glob("inturn-*"))
