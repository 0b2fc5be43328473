"""The copies as the rest of the program sees them: made, looked at, brought back, undone."""

from datetime import datetime
from pathlib import Path

from coach.store.copies.backups import copies_of
from coach.store.copies.copying import copy_if_changed, copy_of_the_day, make_copy
from coach.store.copies.owed import owes, settle_all, settle_next
from coach.store.copies.restoring import preview, restore, undo
from coach.store.copies.values import Copy, Going, Preview, Restored, Why, on
from coach.store.database import File
from coach.store.trouble import told


class Copies:
    """The copies in ``backups``. Every method raises ``WorldError``.

    ``now`` is what stands on the clock on the wall. What takes long tells ``going`` how far it
    is, from 0 to 1, and raises ``copying.Stopped`` when that says no.
    """

    def __init__(self, file: File) -> None:
        self._file = file

    def all(self) -> tuple[Copy, ...]:
        """Give every copy, what was made last first."""
        with told(self._file.home):
            return copies_of(self._file.home)

    def of_the_day(self, now: datetime, going: Going = on) -> Copy | None:
        """Make the copy of this day, unless there is one or nothing changed."""
        with told(self._file.home):
            return copy_of_the_day(self._file.home, now, going)

    def after_a_talk(self, now: datetime, going: Going = on) -> Copy | None:
        """Make a copy, unless nothing changed since the last one."""
        with told(self._file.home):
            return copy_if_changed(self._file.home, now, going)

    def make(self, now: datetime, going: Going = on) -> Copy:
        """Make a copy because somebody asked for one."""
        with told(self._file.home):
            return make_copy(self._file.home, Why.BY_HAND, now, going)

    @property
    def owe(self) -> bool:
        """Whether something that was removed or changed is still to be so in a copy."""
        return owes(self._file.home)

    def settle_next(self) -> bool:
        """Do in one copy what it owes; say whether another one owes something."""
        return settle_next(self._file.home)

    def preview(self, path: Path, going: Going = on) -> Preview:
        """Say what bringing a copy back would change."""
        settle_all(self._file.home)
        return preview(self._file.home, path, going)

    def bring_back(self, path: Path, now: datetime, going: Going = on) -> Restored:
        """Let a copy take the place of everything; a copy of the present is made before."""
        settle_all(self._file.home)
        return restore(self._file, path, now, going)

    def undo(self, restored: Restored) -> None:
        """Bring back what was there before that."""
        settle_all(self._file.home)
        undo(self._file, restored)
