"""The store as the rest of the program sees it: one room for each subject."""

from pathlib import Path
from types import TracebackType
from typing import Self

from coach.store.agreements import Agreements
from coach.store.books import Books
from coach.store.cards import Cards
from coach.store.copies.room import Copies
from coach.store.database import File
from coach.store.later import Later
from coach.store.leanings import Leanings
from coach.store.listing import Listing
from coach.store.meeting.together import Together
from coach.store.notices import Notice
from coach.store.plans import Plans
from coach.store.records import Records
from coach.store.rehearsals import Rehearsals
from coach.store.sentences import Sentences
from coach.store.sessions import Sessions
from coach.store.sittings import Sittings
from coach.store.taking import Taking
from coach.store.tallies import Tallies


class Store:
    """An open database, for one thread at a time: whoever owns it sees to that."""

    def __init__(self, file: File, notices: tuple[Notice, ...]) -> None:
        self._file = file
        self._notices = notices
        self.sessions = Sessions(file, self._add_notice)
        self.records = Records(file)
        self.later = Later(file)
        self.plans = Plans(file)
        self.sentences = Sentences(file)
        self.cards = Cards(file)
        self.agreements = Agreements(file)
        self.leanings = Leanings(file)
        self.taking = Taking(file)
        self.together = Together(file)
        self.books = Books(file)
        self.sittings = Sittings(file)
        self.rehearsals = Rehearsals(file)
        self.tallies = Tallies(file)
        self.listing = Listing(file)
        self.copies = Copies(file)

    @property
    def home(self) -> Path:
        """The data folder."""
        return self._file.home

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the store did by itself since it was opened, in order."""
        return self._notices

    def close(self) -> None:
        """Let go of the file. A second time does nothing."""
        self._file.close()

    def drop(self) -> None:
        """Let go of a file that is damaged, or not the same any more, and leave it as it is."""
        self._file.drop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _add_notice(self, notice: Notice) -> None:
        self._notices = (*self._notices, notice)
