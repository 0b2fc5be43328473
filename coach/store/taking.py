"""All that is kept, out of the database and in again; see ``exporting``."""

from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from coach.errors import WorldError
from coach.files import resources
from coach.store.database import File
from coach.store.exporting.arriving import (
    Arrived,
    arrive,
    in_the_database,
    leave,
    out_of_the_database,
    ready,
)
from coach.store.exporting.beside import drop, put, settle
from coach.store.exporting.bring import Brought, bring, undo
from coach.store.exporting.carry import everything_here
from coach.store.exporting.form import Export
from coach.store.exporting.gather import everything
from coach.store.exporting.whole import Whole
from coach.store.meeting.shared_folder import take_away
from coach.store.meeting.together import Together
from coach.store.trouble import told
from coach.store.witness import number_of


class Taking:
    """What goes out and comes in. Every method raises ``WorldError``; then nothing changed.

    ``content`` is the folder of what is shipped: packs that come are held against it.
    """

    def __init__(self, file: File, content: Path | None = None) -> None:
        self._file = file
        self._content = content or resources() / "content"

    def out(self, made: int) -> Export:
        """Give all that is kept but for private books; ``made`` is now (ms since 1970 UTC)."""
        with self._file.reading() as table:
            return everything(table, made)

    def look(self, export: Export) -> Brought:
        """Say what bringing an export in would add, and change nothing."""
        with self._file.trying() as table:
            return bring(self._file.database, table, export)

    def bring(self, export: Export) -> Brought:
        """Add what is missing, all of it or nothing."""
        with self._file.change() as table:
            return bring(self._file.database, table, export)

    def undo(self, brought: Brought) -> None:
        """Take out again what was brought."""
        with self._file.change() as table:
            undo(table, brought)
        self._file.tidy()

    def whole(self, made: int) -> Whole:
        """Give all that goes to another computer."""
        with told(self._file.home), self._file.reading() as table:
            return everything_here(self._file.home, table, made)

    def look_whole(self, whole: Whole) -> Arrived:
        """Say what moving in would add, and change nothing; packs are looked at, too."""
        with told(self._file.home):
            packs = ready(self._file.home, self._content, whole.packs)
        with self._file.trying() as table:
            seen = in_the_database(self._file.database, table, whole)
        names = tuple(pack.about.id for pack, _ in packs.packs)
        return msgspec.structs.replace(seen, packs=names, torn=packs.torn)

    def move_in(self, whole: Whole) -> Arrived:
        """Bring in all that came from another computer."""
        home = self._file.home
        with told(home):
            packs = ready(home, self._content, whole.packs)
            with self._laying_out(), self._file.change() as table:
                arrived, place = arrive(
                    home, self._file.database, table, whole, packs, self._next()
                )
            try:
                put(home, place)
            except (OSError, WorldError):
                with suppress(OSError, WorldError):  # else the next start puts it in its place
                    with self._file.change() as table:
                        out_of_the_database(table, arrived)
                    drop(place)
                raise
        return arrived

    def move_out_again(self, arrived: Arrived) -> None:
        """Take out again all that came."""
        home = self._file.home
        device = Together(self._file).device() if arrived.met else None
        with told(home):
            with self._laying_out(), self._file.change() as table:
                place = leave(home, table, arrived, self._next())
            put(home, place)
        if device is not None:
            take_away(Path(device.folder), (device.device, *device.former))
        self._file.tidy()

    def _next(self) -> int:
        """Say which number the change has that is under way."""
        return number_of(self._file.database.conn) + 1

    @contextmanager
    def _laying_out(self) -> Generator[None]:
        """Throw away what was laid out for a change that was not kept."""
        try:
            yield
        except BaseException:
            settle(self._file.home, number_of(self._file.database.conn))
            raise
