"""Erasing everything: the database, what was put aside, every copy, packs, and the preferences.

What this computer left in a folder that it shares is taken away first, while the database still
tells where that is.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec

from coach.content.packs.places import clear, folder_of
from coach.errors import Problem, WorldError
from coach.store.exporting.beside import laid_out
from coach.store.home import copies, database, with_companions
from coach.store.meeting.names import own_names
from coach.store.meeting.shared_folder import NEWS, take_away
from coach.store.reading import connect_to_read, rows_of
from coach.store.trouble import told

#: Everything else that In Turn ever writes into its folder, but for the lock, which is empty.
#: Beside the preferences lie Qt's own lock, and halves of them that a kill left, names and all.
_OURS = (
    "inturn-damaged-*",
    "inturn-mended.*",
    "inturn.ini",
    "inturn.ini.lock",
    "inturn.ini.part",
    "inturn.ini." + "[A-Za-z]" * 6,
)


class Stays(msgspec.Struct, frozen=True):
    """The sealed file that this computer left in a folder that could not be reached."""

    folder: str
    file: str


def erase(home: Path) -> Stays | None:
    """Delete all that In Turn keeps in ``home``; what others put there stays.

    The store must be closed. Gives what stays in a shared folder, as that is not there. Raises
    ``WorldError`` where something cannot be deleted; all else is gone then.
    """
    try:
        with told(home):
            stays = _leave_the_others(home)
            _delete_all(home)
            folder = copies(home)
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:  # whatever it is, people must know
        facts = {"folder": str(home), "reason": str(error)}
        raise WorldError(Problem.NOT_ERASED, facts) from error
    return stays


def _delete_all(home: Path) -> None:
    """Delete as much as can be. Raises the ``OSError`` of the first that cannot."""
    folders, trouble = [folder_of(home), *(place for place, _ in laid_out(home))], None
    for path in (*with_companions(database(home)), *_others(home), *folders):
        try:
            clear(path) if path in folders else path.unlink(missing_ok=True)
        except OSError as error:
            trouble = trouble or error
    if trouble is not None:
        raise trouble


def _others(home: Path) -> tuple[Path, ...]:
    """List what was put aside, the preferences, and the copies with what lies beside them."""
    ours = [path for pattern in _OURS for path in home.glob(pattern)]
    return (*ours, *copies(home).glob("inturn-*"))


def _leave_the_others(home: Path) -> Stays | None:
    """Take away what lies in the shared folder, if there is one, or say what stays there."""
    path = database(home)
    if not path.exists() or path.stat().st_size == 0:
        return None
    try:
        with closing(connect_to_read(path)) as connection:
            row = next(iter(rows_of(connection, "SELECT device, folder FROM sync")), None)
    except (sqlite3.Error, OSError):  # damaged, or of a time before there were such folders
        return None
    names = tuple(filter(None, own_names(row["device"]))) if row is not None else ()
    if row is None or not names:
        return None
    folder = Path(row["folder"])
    stays = Stays(str(folder), f"inturn-{names[0]}{NEWS}")
    take_away(folder, names)
    try:
        gone = folder.is_dir() and not (folder / stays.file).exists()
    except OSError:  # a share that does not answer
        gone = False
    return None if gone else stays
