"""The open database file: one change at a time, and no remnant of what was wiped."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from coach.errors import WorldError
from coach.store.reading import rows_of, version_of
from coach.store.trouble import told

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # what is kept is on the disk, also after a power cut
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",  # no words in temporary files
)


class File:
    """The database in ``home``. Every method raises ``WorldError`` where the world is at fault."""

    def __init__(self, home: Path, connection: sqlite3.Connection) -> None:
        self.home = home
        self._connection = connection
        self._closed = False
        with told(home):
            for setting in _SETTINGS:
                connection.execute(setting)

    @contextmanager
    def change(self) -> Generator[sqlite3.Connection]:
        """Do what follows as a whole or not at all."""
        with told(self.home):
            # At once, not at the first write: two programs that read first would block each other.
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.commit()
            except BaseException:
                self._connection.rollback()
                raise

    def read(self, query: str, values: tuple[str | int, ...] = ()) -> list[dict[str, Any]]:
        """Give every row that ``query`` finds, by column."""
        with told(self.home):
            return rows_of(self._connection, query, values)

    def version(self) -> int:
        """Say which version of the schema the file has."""
        with told(self.home):
            return version_of(self._connection)

    def tidy(self) -> bool:
        """Let nothing that was wiped remain in the file or in the log beside it.

        Says whether that worked: it has to wait while another program reads. What is owed
        is made good the next time, which comes at the latest when the file is opened again.
        """
        try:
            with told(self.home):
                return self._tidied()
        except WorldError:
            return False

    def close(self) -> None:
        """Tidy up and let go of the file. A second time does nothing."""
        if not self._closed:
            self._closed = True
            self.tidy()
            self._connection.close()

    def _tidied(self) -> bool:
        if self.read("SELECT 1 FROM untidy"):
            # Pages that rows once shared can hold remnants of them: write every page anew.
            self._connection.execute("VACUUM")
            self._connection.execute("DELETE FROM untidy")
        busy, *_ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return busy == 0
