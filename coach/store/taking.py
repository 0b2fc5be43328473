"""All that is kept, out of the database and in again; see ``exporting``."""

from coach.store.database import File
from coach.store.exporting.bring import Brought, bring, undo
from coach.store.exporting.form import Export
from coach.store.exporting.gather import everything


class Taking:
    """What goes out and comes in. Every method raises ``WorldError``."""

    def __init__(self, file: File) -> None:
        self._file = file

    def out(self, made: int) -> Export:
        """Give all that is kept but for private books; ``made`` is now (ms since 1970 UTC)."""
        with self._file.reading() as table:
            return everything(table, made)

    def bring(self, export: Export) -> Brought:
        """Add what is missing, all of it or nothing."""
        with self._file.change() as table:
            return bring(self._file.database, table, export)

    def undo(self, brought: Brought) -> None:
        """Take out again what was brought."""
        with self._file.change() as table:
            undo(table, brought)
        self._file.tidy()
