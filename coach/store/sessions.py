"""The session that runs: kept whole at every event, and wiped when it ends."""

from collections.abc import Callable

from coach.errors import Problem
from coach.session.record import Record
from coach.session.state import Session
from coach.store.database import File
from coach.store.notices import Notice
from coach.store.records import add_record
from coach.store.rows import Entry, session_of, written_of
from coach.store.tables import Tables


class Sessions:
    """There is one running session at most. Every method raises ``WorldError``."""

    def __init__(self, file: File, notice: Callable[[Notice], None]) -> None:
        self._file = file
        self._notice = notice

    def keep(self, session: Session) -> None:
        """Put ``session`` in the place of what was kept before: a crash loses nothing."""
        row = {"only": 1, "session": written_of(session)}
        with self._file.change() as table:
            table("running").insert(row, replace=True)

    def running(self) -> Session | None:
        """Give the session that was not ended, as it was kept last.

        One that cannot be read is put aside, with a notice, until another one ends.
        """
        with self._file.reading() as table:
            rows = list(table("running").rows_where())
        if not rows:
            return None
        session = session_of(rows[0]["session"])
        if session is None:
            self._put_aside()
        return session

    def end(self, record: Record) -> Entry:
        """Add ``record`` and wipe all that was typed, except what the record keeps.

        Either both are done or, where this raises, neither.
        """
        with self._file.change() as table:
            entry = add_record(table, record)
            _wipe(table)
        self._file.tidy()
        return entry

    def discard(self) -> None:
        """Let the session and its words go; nothing is recorded."""
        with self._file.change() as table:
            _wipe(table)
        self._file.tidy()

    def _put_aside(self) -> None:
        with self._file.change() as table:
            for row in list(table("running").rows_where()):
                table("aside").insert(row, replace=True)
            table("running").delete_where()
        self._notice(Notice(Problem.SESSION_PUT_ASIDE))


def _wipe(table: Tables) -> None:
    table("running").delete_where()
    table("aside").delete_where()
