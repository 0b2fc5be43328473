"""What In Turn has kept in a data folder, read from a copy: the folder itself is not touched."""

import json
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from coach.store.home import database, with_companions


@dataclass(frozen=True)
class Kept:
    """Where the talk that runs stands (no phase if none does), and how many have ended."""

    phase: str = ""
    used: float = 0
    entries: int = 0


def look(home: Path) -> Kept | None:
    """Read what is kept now; None while it cannot be read, as between two files of a copy."""
    with tempfile.TemporaryDirectory(prefix="inturn-proof-") as folder:
        for file in with_companions(database(home)):  # the database last: a journal mends it
            try:
                shutil.copy(file, folder)
            except FileNotFoundError:
                continue
        copy = database(Path(folder))
        if not copy.exists():
            return None
        try:
            with closing(sqlite3.connect(copy)) as opened:
                running = opened.execute("SELECT session FROM running").fetchone()
                (entries,) = opened.execute("SELECT count(*) FROM records").fetchone()
        except sqlite3.DatabaseError:
            return None
    if running is None:
        return Kept(entries=entries)
    place = json.loads(running[0])["place"]
    return Kept(place["phase"], place["used"] / 1000, entries)
