"""Putting a damaged database aside: whole, under a dated name, never over another file."""

from datetime import date
from pathlib import Path

from coach.store.home import database, free_name, make_private_file, with_companions

#: How the names of those begin that were put aside.
_ASIDE = "inturn-damaged-"


def put_aside(home: Path, day: date, *, begun: bool = False) -> Path:
    """Rename the database in ``home`` and the files beside it, and say what it is called now.

    The log goes before the database: a kill in between must not leave a log that SQLite
    would take for the log of the new database. ``begun`` says that there may have been such a
    kill: what is left follows what went. Raises ``OSError``.
    """
    there = database(home)
    left = _begun(home) if begun else None
    target = left or free_name(home, f"{_ASIDE}{day.isoformat()}")
    for old, new in zip(with_companions(there), with_companions(target), strict=True):
        if old.exists():
            make_private_file(old)
            old.rename(new)
    return target


def last_aside(home: Path) -> Path | None:
    """Give the database that was put aside last, None without any."""
    # A rename leaves alone when a file was written, and changes when it was changed.
    when = {path: path.stat().st_ctime_ns for path in home.glob(f"{_ASIDE}*.db")}
    return max(when, key=lambda path: when[path], default=None)


def _begun(home: Path) -> Path | None:
    """Give the name under which a log lies whose database did not come to follow it."""
    still = [end.exists() for end in with_companions(database(home))]
    for beside in sorted(home.glob(f"{_ASIDE}*.db-*")):
        target = beside.with_name(beside.name.rpartition("-")[0])
        taken = [end.exists() for end in with_companions(target)]
        if not taken[-1] and not any(map(min, still, taken)):
            return target
    return None
