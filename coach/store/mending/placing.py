"""Lets a mended database take the place of a damaged one, which is kept aside, in steps.

The new one is written whole under another name first. A kill between any two steps leaves
either the damaged one in its place, or what the next start finishes.
"""

from datetime import date
from pathlib import Path

from coach.store.aside import put_aside
from coach.store.home import database, with_companions
from coach.store.mending.salvage import Salvage, write_anew


def take_place(home: Path, found: Salvage | None, day: date) -> Path | None:
    """Put the damaged file aside and what was ``found`` in its place, or an empty database.

    Gives where the damaged one is now; None if there was none. Raises ``OSError`` or
    ``sqlite3.Error``; then nothing is lost, and a next try goes on.
    """
    write_anew(found, _ready(home))
    return finish(home, day)


def finish(home: Path, day: date) -> Path | None:
    """Do what is left to do once a new database is whole; nothing where there is none."""
    ready = _ready(home)
    if not ready.exists():
        return None
    log, *_, file = with_companions(database(home))
    holds = file.exists() or (log.exists() and log.stat().st_size > 0)
    aside = put_aside(home, day)  # also what SQLite left beside a file that is gone
    ready.rename(file)
    return aside if holds else None


def _ready(home: Path) -> Path:
    return home / "inturn-mended.db"
