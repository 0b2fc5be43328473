"""Lets a mended database take the place of a damaged one, which is kept aside, in steps.

The new one is written whole under another name first. A kill between any two steps leaves
either the damaged one in its place, or what the next start finishes.
"""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from coach.errors import Problem
from coach.store.aside import last_aside, put_aside
from coach.store.copies.soundness import tables_of
from coach.store.home import database, with_companions
from coach.store.mending.salvage import Salvage, write_anew
from coach.store.notices import Notice
from coach.store.reading import connect_to_read
from coach.store.sums import WITHOUT


def take_place(home: Path, found: Salvage | None, day: date) -> Path | None:
    """Put the damaged file aside and what was ``found`` in its place, or an empty database.

    Gives where the damaged one is now; None if there was none. Raises ``OSError`` or
    ``sqlite3.Error``; then nothing is lost, and a next try goes on.
    """
    write_anew(found, _ready(home))
    return _place(home, day)


def finish(home: Path, day: date) -> tuple[Notice, ...]:
    """Do what a kill cut off once a new database was whole, and say what became of it."""
    ready = _ready(home)
    if not ready.exists():
        return ()
    empty = _is_empty(ready)
    aside = _place(home, day, begun=True) or last_aside(home)
    if empty and aside is None:
        return ()  # there was no file that could be named
    code = Problem.DATABASE_PUT_ASIDE if empty else Problem.DATABASE_BROUGHT_BACK
    return (Notice(code, {"folder": str(home), "file": aside.name if aside else ""}),)


def _place(home: Path, day: date, *, begun: bool = False) -> Path | None:
    log, *_, file = with_companions(database(home))
    holds = file.exists() or (log.exists() and log.stat().st_size > 0)
    aside = put_aside(home, day, begun=begun)  # also what SQLite left beside a file that is gone
    _ready(home).rename(file)
    return aside if holds else None


def _is_empty(ready: Path) -> bool:
    """Whether nothing was brought back into it: somebody chose to begin anew."""
    try:
        with closing(connect_to_read(ready)) as connection:
            tables = frozenset(tables_of(connection)) - WITHOUT
            any_row = 'SELECT 1 FROM "{}" LIMIT 1'
            return not any(connection.execute(any_row.format(name)).fetchone() for name in tables)
    except sqlite3.DatabaseError:  # damaged meanwhile, too: what comes next looks at it
        return False


def _ready(home: Path) -> Path:
    return home / "inturn-mended.db"
