"""A store with nothing in it but books, which open quickly: for tests and pictures of Reflect."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Self

from coach.clock import HandClock
from coach.reflect.pages import SEALED_KIND, Kind, Page, decode, encode
from coach.reflect.voices import Voice, voice_from
from coach.store import open_store
from coach.store.lock import Cost
from coach.store.own_voice import keep_voice, read_voice
from coach.store.vault import Key, Seal, Sheet

#: What a try costs here.
CHEAP = Cost(memory=8, passes=1)

#: Whoever knows it opens the books here.
PASSPHRASE = "eleven odd boats in the fog"  # noqa: S105 - of a book in a test
OTHER = "quiet lamps over the harbour"


class Shelf:
    """The books. It stands in for a ``Store``, and for the keeper's ``ask``."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home = home
        self._store = open_store(home, HandClock())
        self.books = self._store.books
        self.books.usual = CHEAP
        #: With ``slow`` nothing is done until ``catch_up``.
        self.slow = False
        self.waiting: list[Callable[[], None]] = []

    def ask(self, job: Callable[[Any], Any], then: Callable[[Any], None] | None) -> None:
        """Do a job, at once or when told."""

        def do() -> None:
            answer = job(self)
            if then is not None:
                then(answer)

        self.waiting.append(do)
        if not self.slow:
            self.catch_up()

    def catch_up(self) -> Self:
        """Do what waits."""
        while self.waiting:
            self.waiting.pop(0)()
        return self

    def made(self, side: str = "one", name: str = "Noor", *pages: Page) -> tuple[str, ...]:
        """Make a book with pages in it; gives its recovery words."""
        key, words = self.books.make(side, name, PASSPHRASE)
        self.books.write(key, *(Sheet(page.id, SEALED_KIND, encode(page)) for page in pages))
        key.lock()
        return words

    def keep_voice(self, data: bytes, made: int, number: int = 0) -> tuple[str, ...]:
        """Keep a voice in one of the books; gives the ids of its pieces."""
        voice = voice_from(data, bytes(16), made)
        keep_voice(self.books, self.books.all()[number].id, PASSPHRASE, voice)
        return voice.ids

    def voice(self, number: int = 0) -> bytes | None:
        """Read the voice that is kept in one of the books."""
        found = read_voice(self.books, self.books.all()[number].id, PASSPHRASE)
        return found.data if isinstance(found, Voice) else None

    def opened(self, number: int = 0) -> Key:
        """Open one of the books."""
        key = self.books.open(self.books.all()[number].id, PASSPHRASE)
        assert key is not None
        return key

    def pages(self, number: int = 0) -> tuple[Page, ...]:
        """Read what is in the file."""
        found = (decode(one.data) for one in self.books.pages(self.opened(number)).sheets)
        return tuple(page for page in found if page is not None)

    def seals(self) -> tuple[Seal, ...]:
        """Give all that is sealed in the file."""
        with closing(sqlite3.connect(self.home / "inturn.db")) as connection:
            rows = connection.execute("SELECT id, kind, sealed FROM pages").fetchall()
        return tuple(Seal(*row) for row in rows)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def free(id_: str, made: int, topic: str = "", text: str = "") -> Page:
    """A free page."""
    return Page(id_, Kind.FREE, made, made, topic, {"text": text} if text else {})
