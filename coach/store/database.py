"""The open database file: one change at a time, and no remnant of what was wiped."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from coach.errors import WorldError
from coach.store.home import database
from coach.store.reading import version_of
from coach.store.sums import summed_tables_in
from coach.store.tables import Tables, database_on, tables_in
from coach.store.trouble import told
from coach.store.witness import bear_witness, count_up, number_of

# The library has no words for these.
_SETTINGS = (
    "PRAGMA synchronous = FULL",  # what is kept is on the disk, also after a power cut
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",  # no words in temporary files
)

# Asked so, because the name of the file may be bytes that are no letters.
_ON_DISK = "SELECT file <> '' FROM pragma_database_list WHERE name = 'main'"


class File:
    """The database in ``home``. Every method raises ``WorldError`` where the world is at fault."""

    def __init__(self, home: Path, connection: sqlite3.Connection) -> None:
        self.home = home
        self._closed = False
        self._opened = identity(database(home))
        with told(home):
            self.database = database_on(connection)
            # One in memory has nothing to do with what lies in ``home``.
            self._on_disk = bool(connection.execute(_ON_DISK).fetchone()[0])
            self.database.enable_wal()
            for setting in _SETTINGS:
                connection.execute(setting)

    @contextmanager
    def reading(self) -> Generator[Tables]:
        """Read what follows from one state of the file, whatever others do meanwhile."""
        with told(self.home):
            self._be_there()
            with self.database.atomic():
                yield summed_tables_in(self.database)

    @contextmanager
    def change(self) -> Generator[Tables]:
        """Do what follows as a whole or not at all."""
        with told(self.home):
            # At once: the library waits for the first write, and by then another program may
            # have written. Its own atomic() becomes a part of what is begun here.
            self._be_there()
            self.database.conn.execute("BEGIN IMMEDIATE")
            try:
                before = self.database.conn.total_changes
                yield summed_tables_in(self.database)
                self._be_there()
                number = self._counted() if self.database.conn.total_changes > before else 0
                self.database.commit()
            except BaseException:
                self.database.rollback()
                raise
            if number:
                bear_witness(database(self.home), number)

    @contextmanager
    def trying(self) -> Generator[Tables]:
        """Do what follows and take all of it back: to see what it would change."""
        with told(self.home):
            self.database.conn.execute("BEGIN IMMEDIATE")
            try:
                yield summed_tables_in(self.database)
            finally:
                self.database.rollback()

    def version(self) -> int:
        """Say which version of the schema the file has."""
        with told(self.home):
            return version_of(self.database.conn)

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
            self.database.close()

    def drop(self) -> None:
        """Let go of the file as it is, without tidying: it is damaged, or another one by now."""
        if not self._closed:
            self._closed = True
            self.database.close()

    def _counted(self) -> int:
        """Give the change that is under way a number, but for one in memory: that has 0."""
        if not self._on_disk:
            return 0
        connection = self.database.conn
        return count_up(connection, number_of(connection), database(self.home))

    def _be_there(self) -> None:
        """Make sure that the file is still the one that was opened.

        SQLite writes to a file that has lost its name, and to a drive that is gone, as long as
        the system lets it, and nobody finds again what it wrote. Raises ``OSError``.
        """
        if self._opened is not None and identity(database(self.home)) != self._opened:
            raise OSError(errno.ESTALE, "the database is not the file that was opened")

    def _tidied(self) -> bool:
        untidy = tables_in(self.database)("untidy")
        if untidy.count_where():
            # Pages that rows once shared can hold remnants of them: write every page anew.
            self.database.vacuum()
            untidy.delete_where()
        # The library has no word for this either.
        checkpoint = self.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy, *_ = checkpoint.fetchone()
        return busy == 0


def identity(path: Path) -> tuple[int, int] | None:
    """Tell one file from another of the same name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
