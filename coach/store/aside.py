"""Putting a damaged database aside: whole, under a dated name, never over another file."""

from datetime import date
from pathlib import Path

from coach.store.home import database, free_name, make_private_file, with_companions


def put_aside(home: Path, day: date) -> Path:
    """Rename the database in ``home`` and the files beside it, and say what it is called now.

    The log goes before the database: a kill in between must not leave a log that SQLite
    would take for the log of the new database. Raises ``OSError``.
    """
    there = database(home)
    target = free_name(home, f"inturn-damaged-{day.isoformat()}")
    for old, new in zip(with_companions(there), with_companions(target), strict=True):
        if old.exists():
            make_private_file(old)
            old.rename(new)
    return target
